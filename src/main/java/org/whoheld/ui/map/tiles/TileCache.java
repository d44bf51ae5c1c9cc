package org.whoheld.ui.map.tiles;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tiles on disk, one file each, with what is needed to ask the server whether they are still good.
///
/// Files are written beside their place and moved into it, so a killed program leaves no broken
/// tile. When the folder grows beyond its limit, the tiles that were used longest ago go first.
/// Safe for threads.
final class TileCache {
    private static final int MAGIC = 0x57484C44;

    private final Path folder;
    private final long maxBytes;
    private final InstantSource clock;

    /// Of the folder when it was last measured, and of what was written since; −1 before that.
    private long sizeBytes = -1;

    /// @param maxBytes the size, in bytes, above which the cache is pruned to nine tenths of it
    TileCache(Path folder, long maxBytes, InstantSource clock) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    /// The tile if it is there and whole; a file that cannot be read counts as absent.
    Optional<CachedTile> get(int zoom, long x, long y) {
        Path file = file(zoom, x, y);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            if (in.readInt() != MAGIC) {
                return Optional.empty();
            }
            Instant expires = Instant.ofEpochSecond(in.readLong());
            String etag = in.readUTF();
            String lastModified = in.readUTF();
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(new CachedTile(bytes, expires, etag, lastModified));
        } catch (IOException | NegativeArraySizeException e) {
            return Optional.empty();
        }
    }

    void put(int zoom, long x, long y, CachedTile tile) throws IOException {
        Path file = file(zoom, x, y);
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), "tile", ".part");
        try {
            try (var out = new DataOutputStream(Files.newOutputStream(unfinished))) {
                out.writeInt(MAGIC);
                out.writeLong(tile.expires().getEpochSecond());
                out.writeUTF(tile.etag());
                out.writeUTF(tile.lastModified());
                out.writeInt(tile.bytes().length);
                out.write(tile.bytes());
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        } finally {
            Files.deleteIfExists(unfinished);
        }
        prune(Files.size(file));
    }

    private Path file(int zoom, long x, long y) {
        return folder.resolve(Integer.toString(zoom)).resolve(x + "-" + y + ".tile");
    }

    private record Stored(Path file, long size, FileTime used) {}

    private synchronized void prune(long added) throws IOException {
        if (sizeBytes >= 0 && sizeBytes + added <= maxBytes) {
            sizeBytes += added;
            return;
        }
        List<Stored> tiles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                tiles.add(new Stored(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        sizeBytes = tiles.stream().mapToLong(Stored::size).sum();
        if (sizeBytes <= maxBytes) {
            return;
        }
        tiles.sort(Comparator.comparing(Stored::used));
        for (Stored tile : tiles) {
            if (sizeBytes <= maxBytes / 10 * 9) {
                return;
            }
            Files.deleteIfExists(tile.file());
            sizeBytes -= tile.size();
        }
    }
}
