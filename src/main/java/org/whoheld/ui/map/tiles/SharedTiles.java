package org.whoheld.ui.map.tiles;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// Asks once for a tile that several maps want at the same time: two days beside each other look at
/// the same ground.
public final class SharedTiles implements TileSource {
    private record Place(int zoom, long x, long y) {}

    private final TileSource source;
    private final Map<Place, CompletableFuture<Optional<byte[]>>> underWay =
            new ConcurrentHashMap<>();

    public SharedTiles(TileSource source) {
        this.source = source;
    }

    @Override
    public CompletableFuture<Optional<byte[]>> tile(int zoom, long x, long y) {
        Place place = new Place(zoom, x, y);
        CompletableFuture<Optional<byte[]>> tile =
                underWay.computeIfAbsent(place, _ -> source.tile(zoom, x, y));
        // after computeIfAbsent: a tile that is there at once must not remove itself within it
        tile.whenComplete((_, _) -> underWay.remove(place, tile));
        return tile;
    }

    @Override
    public void forgetWaiting() {
        // what was given up never completes, and must be asked for anew when it is wanted again
        underWay.clear();
        source.forgetWaiting();
    }
}
