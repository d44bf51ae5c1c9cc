package org.whoheld.ui.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileCacheTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir Path folder;
    private Instant now = START;

    private static CachedTile tile(int size) {
        return new CachedTile(new byte[size], START, "e", "m");
    }

    @Test
    void givesBackWhatWasPut() throws IOException {
        TileCache cache = new TileCache(folder, 1 << 20, () -> now);
        cache.put(3, 1, 2, new CachedTile(new byte[] {7}, START, "\"e\"", "Mon"));
        assertThat(cache.get(3, 1, 2))
                .hasValueSatisfying(it -> {
                    assertThat(it.bytes()).containsExactly(7);
                    assertThat(it.expires()).isEqualTo(START);
                    assertThat(it.etag()).isEqualTo("\"e\"");
                    assertThat(it.lastModified()).isEqualTo("Mon");
                });
        assertThat(cache.get(3, 1, 3)).isEmpty();
    }

    @Test
    void takesABrokenFileForAbsent() throws IOException {
        TileCache cache = new TileCache(folder, 1 << 20, () -> now);
        cache.put(3, 1, 2, tile(100));
        Path file = folder.resolve("3/1-2.tile");
        Files.write(file, List.of("broken"));
        assertThat(cache.get(3, 1, 2)).isEmpty();
    }

    @Test
    void dropsTheTilesThatWereUsedLongestAgoWhenItGrowsTooLarge() throws IOException {
        TileCache cache = new TileCache(folder, 10_000, () -> now);
        for (int x = 0; x < 9; x++) {
            now = START.plusSeconds(x);
            cache.put(5, x, 0, tile(1_000));
        }
        now = START.plusSeconds(100);
        cache.get(5, 0, 0);
        cache.put(5, 9, 0, tile(1_000));
        cache.put(5, 10, 0, tile(1_000));
        assertThat(cache.get(5, 0, 0)).as("used lately").isPresent();
        assertThat(cache.get(5, 1, 0)).as("used longest ago").isEmpty();
        assertThat(cache.get(5, 10, 0)).isPresent();
        assertThat(size()).isLessThanOrEqualTo(10_000);
    }

    @Test
    void leavesNoUnfinishedFile() throws IOException {
        TileCache cache = new TileCache(folder, 1 << 20, () -> now);
        for (int x : IntStream.range(0, 5).toArray()) {
            cache.put(5, x, 0, tile(10));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(it -> it.toString().endsWith(".part"))).isEmpty();
        }
    }

    private long size() throws IOException {
        long sum = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sum += Files.size(file);
            }
        }
        return sum;
    }
}
