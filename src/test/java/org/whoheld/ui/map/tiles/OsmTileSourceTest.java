package org.whoheld.ui.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoheld.ui.map.tiles.OsmTileSource.Reach;

class OsmTileSourceTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private record Request(String path, String agent, String ifNoneMatch) {}

    @TempDir Path cache;
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Reach> reached = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private volatile Instant now = START;
    private volatile int status = 200;
    private volatile byte[] body = {1, 2, 3};
    private volatile String cacheControl = "max-age=3600";

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    requests.add(
                            new Request(
                                    exchange.getRequestURI().getPath(),
                                    exchange.getRequestHeaders().getFirst("User-Agent"),
                                    exchange.getRequestHeaders().getFirst("If-None-Match")));
                    exchange.getResponseHeaders().add("ETag", "\"v1\"");
                    exchange.getResponseHeaders().add("Cache-Control", cacheControl);
                    boolean hasBody = status == 200;
                    exchange.sendResponseHeaders(status, hasBody ? body.length : -1);
                    if (hasBody) {
                        exchange.getResponseBody().write(body);
                    }
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    private OsmTileSource source() {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        return new OsmTileSource(address, "Whoheld/test", cache, () -> now, reached::add);
    }

    private static Optional<byte[]> tile(OsmTileSource source) throws Exception {
        return source.tile(12, 2475, 1607).get(20, TimeUnit.SECONDS);
    }

    @Test
    void asksUnderOurOwnNameAndKeepsTheTile() throws Exception {
        try (OsmTileSource source = source()) {
            assertThat(tile(source))
                    .hasValueSatisfying(it -> assertThat(it).containsExactly(1, 2, 3));
            assertThat(tile(source)).isPresent();
        }
        assertThat(requests)
                .containsExactly(new Request("/12/2475/1607.png", "Whoheld/test", null));
        assertThat(reached).containsExactly(Reach.REACHED);
    }

    @Test
    void asksAgainWithItsEtagWhenTheTileHasExpired() throws Exception {
        try (OsmTileSource source = source()) {
            tile(source);
            now = START.plus(Duration.ofHours(2));
            status = 304;
            assertThat(tile(source))
                    .hasValueSatisfying(it -> assertThat(it).containsExactly(1, 2, 3));
            assertThat(tile(source)).isPresent();
        }
        assertThat(requests).extracting(Request::ifNoneMatch).containsExactly(null, "\"v1\"");
    }

    @Test
    void keepsATileForSevenDaysWhereTheServerDoesNotSay() throws Exception {
        cacheControl = "public";
        try (OsmTileSource source = source()) {
            tile(source);
            now = START.plus(Duration.ofDays(6));
            tile(source);
            assertThat(requests).hasSize(1);
            now = START.plus(Duration.ofDays(8));
            tile(source);
            assertThat(requests).hasSize(2);
        }
    }

    @Test
    void showsTheOldTileAndSaysSoWhereThereIsNoNetwork() throws Exception {
        try (OsmTileSource source = source()) {
            tile(source);
            now = START.plus(Duration.ofDays(30));
            server.stop(0);
            assertThat(tile(source))
                    .hasValueSatisfying(it -> assertThat(it).containsExactly(1, 2, 3));
        }
        assertThat(reached).containsExactly(Reach.REACHED, Reach.UNREACHABLE);
    }

    @Test
    void hasNoTileWhereTheServerRefuses() throws Exception {
        status = 403;
        try (OsmTileSource source = source()) {
            assertThat(tile(source)).isEmpty();
        }
        assertThat(reached).containsExactly(Reach.UNREACHABLE);
    }

    @Test
    void asksForNothingMoreOnceItIsSwitchedOff() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        server.createContext(
                "/9/",
                exchange -> {
                    requests.add(new Request(exchange.getRequestURI().getPath(), "", null));
                    try {
                        answer.await(20, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        try (OsmTileSource source = source()) {
            SwitchableTileRetriever.use(source);
            SwitchableTileRetriever retriever = new SwitchableTileRetriever();
            for (int x = 0; x < 20; x++) {
                retriever.loadTile(9, x, 0);
            }
            SwitchableTileRetriever.use(TileSource.NONE);
            answer.countDown();
            Thread.sleep(300);
            assertThat(requests).hasSizeLessThanOrEqualTo(2);
        } finally {
            SwitchableTileRetriever.use(TileSource.NONE);
        }
    }

    @Test
    void asksNothingBeyondTheWorld() throws Exception {
        try (OsmTileSource source = source()) {
            assertThat(source.tile(2, 4, 0).get()).isEmpty();
            assertThat(source.tile(2, 0, -1).get()).isEmpty();
        }
        assertThat(requests).isEmpty();
    }

    @Test
    void asksNothingAsLongAsNoSourceIsChosen() throws Exception {
        SwitchableTileRetriever.use(TileSource.NONE);
        new SwitchableTileRetriever().loadTile(12, 2475, 1607).get();
        assertThat(requests).isEmpty();
    }
}
