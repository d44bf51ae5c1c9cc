package org.whoheld.ui.map.tiles;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tiles of openstreetmap.org, as its tile usage policy asks: over HTTPS, under our own name, two
/// at a time, only what is on the screen, from a cache on disk that honours expiry and ETag.
///
/// Nothing is opened before the first tile is asked for.
public final class OsmTileSource implements TileSource, AutoCloseable {
    /// The address that the policy prescribes.
    public static final URI OPEN_STREET_MAP = URI.create("https://tile.openstreetmap.org/");

    private static final Logger LOG = LoggerFactory.getLogger(OsmTileSource.class);
    private static final long MAX_CACHE_BYTES = 200L << 20;
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int CONNECTIONS = 2;

    /// Whether tiles come in.
    public enum Reach {
        REACHED,
        UNREACHABLE
    }

    private final URI server;
    private final String userAgent;
    private final TileCache cache;
    private final InstantSource clock;
    private final Consumer<Reach> onReach;

    /// What waits for a connection, newest first: what was asked for last is on the screen.
    private final BlockingDeque<Runnable> waiting =
            new LinkedBlockingDeque<>() {
                private static final long serialVersionUID = 1L;

                @Override
                public boolean offer(Runnable task) {
                    return offerFirst(task);
                }
            };

    private final ExecutorService threads =
            new ThreadPoolExecutor(
                    CONNECTIONS,
                    CONNECTIONS,
                    0,
                    TimeUnit.SECONDS,
                    waiting,
                    task -> {
                        Thread thread = new Thread(task, "whoheld-tiles");
                        thread.setDaemon(true);
                        return thread;
                    });
    private HttpClient client;

    /// @param server ends in `/`; tiles are below it as `z/x/y.png`
    /// @param userAgent names the program and its version
    /// @param onReach told, on a thread of this source, after every request
    public OsmTileSource(
            URI server,
            String userAgent,
            Path cacheFolder,
            InstantSource clock,
            Consumer<Reach> onReach) {
        this.server = server;
        this.userAgent = userAgent;
        this.cache = new TileCache(cacheFolder, MAX_CACHE_BYTES, clock);
        this.clock = clock;
        this.onReach = onReach;
    }

    @Override
    public CompletableFuture<Optional<byte[]>> tile(int zoom, long x, long y) {
        long tiles = 1L << zoom;
        if (x < 0 || y < 0 || x >= tiles || y >= tiles) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return CompletableFuture.supplyAsync(() -> load(zoom, x, y), threads)
                .exceptionally(failure -> {
                    LOG.warn("tile {}/{}/{}", zoom, x, y, failure);
                    return Optional.empty();
                });
    }

    private Optional<byte[]> load(int zoom, long x, long y) {
        Optional<CachedTile> cached = cache.get(zoom, x, y);
        if (cached.isPresent() && clock.instant().isBefore(cached.get().expires())) {
            return cached.map(CachedTile::bytes);
        }
        try {
            Optional<byte[]> tile = fetch(zoom, x, y, cached);
            onReach.accept(Reach.REACHED);
            return tile;
        } catch (IOException e) {
            onReach.accept(Reach.UNREACHABLE);
            return cached.map(CachedTile::bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return cached.map(CachedTile::bytes);
        }
    }

    private Optional<byte[]> fetch(int zoom, long x, long y, Optional<CachedTile> cached)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(zoom + "/" + x + "/" + y + ".png"))
                        .header("User-Agent", userAgent)
                        .timeout(TIMEOUT);
        cached.map(CachedTile::etag)
                .filter(etag -> !etag.isEmpty())
                .ifPresent(etag -> request.header("If-None-Match", etag));
        cached.map(CachedTile::lastModified)
                .filter(date -> !date.isEmpty())
                .ifPresent(date -> request.header("If-Modified-Since", date));
        HttpResponse<byte[]> response =
                client().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        Instant expires = Freshness.expiry(response.headers(), clock.instant());
        if (response.statusCode() == 304 && cached.isPresent()) {
            keep(zoom, x, y, cached.get().until(expires));
            return cached.map(CachedTile::bytes);
        }
        if (response.statusCode() != 200) {
            throw new IOException("the tile server answered " + response.statusCode());
        }
        keep(
                zoom,
                x,
                y,
                new CachedTile(
                        response.body(),
                        expires,
                        response.headers().firstValue("etag").orElse(""),
                        response.headers().firstValue("last-modified").orElse("")));
        return Optional.of(response.body());
    }

    /// A tile that cannot be kept, on a full disk say, is shown all the same.
    private void keep(int zoom, long x, long y, CachedTile tile) {
        try {
            cache.put(zoom, x, y, tile);
        } catch (IOException e) {
            LOG.debug("tile not cached", e);
        }
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
        }
        return client;
    }

    @Override
    public void forgetWaiting() {
        waiting.clear();
    }

    @Override
    public synchronized void close() {
        threads.shutdownNow();
        if (client != null) {
            client.shutdownNow();
        }
    }
}
