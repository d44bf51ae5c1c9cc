package org.whoheld.ui.map.tiles;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Where base map tiles come from.
///
/// A tile is PNG or JPEG bytes, 256×256 px, addressed as in the XYZ scheme: x east from 180° W, y
/// south from 85.05° N, both from 0 to 2^zoom, exclusive.
public interface TileSource {
    /// No tiles, and nothing asked of anyone.
    TileSource NONE = (zoom, x, y) -> CompletableFuture.completedFuture(Optional.empty());

    /// The tile, or empty where it cannot be had. Never completes with an exception.
    CompletableFuture<Optional<byte[]>> tile(int zoom, long x, long y);

    /// Gives up the tiles that are asked for and not yet begun: nobody looks at them any more.
    default void forgetWaiting() {}
}
