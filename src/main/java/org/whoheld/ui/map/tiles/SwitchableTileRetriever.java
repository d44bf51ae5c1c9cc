package org.whoheld.ui.map.tiles;

import com.gluonhq.maps.tile.TileRetriever;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// The tile source that Gluon Maps finds through its `ServiceLoader`.
///
/// Gluon keeps the first retriever that it finds in a static field for the life of the program, so
/// the source that the user chooses is static here as well. It is [TileSource#NONE] until [#use] is
/// called. Tiles that are on the screen keep their image; make a new `MapView` after a change.
public final class SwitchableTileRetriever implements TileRetriever {
    /// As large as a tile: stretched from a single pixel it gets yellow edges from the software
    /// renderer.
    private static final Image BLANK = new WritableImage(256, 256);

    private static volatile TileSource source = TileSource.NONE;

    public static void use(TileSource newSource) {
        if (source != newSource) {
            source.forgetWaiting();
        }
        source = newSource;
    }

    /// What stands where there is no tile.
    public static Image blank() {
        return BLANK;
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
        return source.tile(zoom, x, y).thenApply(SwitchableTileRetriever::decode);
    }

    private static Image decode(Optional<byte[]> tile) {
        if (tile.isEmpty()) {
            return BLANK;
        }
        Image image = new Image(new ByteArrayInputStream(tile.get()));
        return image.isError() ? BLANK : image;
    }
}
