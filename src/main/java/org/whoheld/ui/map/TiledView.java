package org.whoheld.ui.map;

import java.util.List;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import org.whoheld.ui.async.OnceDrawn;
import org.whoheld.ui.map.Tiles.Place;
import org.whoheld.ui.map.Tiles.Tile;

/// Shows the [Tiles] of a picture. Those that stay are not touched, and those that go are released
/// when they are not drawn any more.
final class TiledView extends Group {
    private final OnceDrawn onceDrawn = new OnceDrawn(this);
    private List<Tile> shown = List.of();
    private double pixelScale = 1;

    TiledView(String id) {
        setId(id);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Puts a new picture in place of the one before, where it was painted for.
    ///
    /// @param scale device pixels in a logical one
    void show(List<Tile> tiles, double scale) {
        pixelScale = scale;
        List<Node> views = getChildren();
        while (views.size() < tiles.size()) {
            views.add(new TileView());
        }
        views.subList(tiles.size(), views.size()).clear();
        for (int i = 0; i < tiles.size(); i++) {
            ((TileView) views.get(i)).show(tiles.get(i));
        }
        replaceBy(tiles);
        place(1, 0, 0);
    }

    void clear() {
        getChildren().clear();
        replaceBy(List.of());
    }

    private void replaceBy(List<Tile> tiles) {
        List<Tile> before = shown;
        shown = tiles;
        onceDrawn.run(() -> {
            Set<Tile> kept = Set.copyOf(shown);
            before.stream().filter(it -> !kept.contains(it)).forEach(Tile::release);
        });
    }

    /// Moves and scales the picture.
    ///
    /// @param factor by which it is larger than it was painted
    /// @param left where its left edge comes to lie, logical pixels
    /// @param top where its upper edge comes to lie
    void place(double factor, double left, double top) {
        getChildren().forEach(view -> ((TileView) view).place(factor, left, top, pixelScale));
    }

    private static final class TileView extends ImageView {
        private Tile shown;

        void show(Tile tile) {
            if (shown != null && shown.version() == tile.version()) {
                return;
            }
            shown = tile;
            tile.publish();
            setImage(tile.image());
        }

        /// Edges are moved to whole device pixels, or seams would be seen between tiles.
        void place(double factor, double left, double top, double scale) {
            Place place = shown.place();
            double x = onPixel(left + place.left() * factor / scale, scale);
            double y = onPixel(top + place.top() * factor / scale, scale);
            setX(x);
            setY(y);
            setFitWidth(onPixel(left + place.right() * factor / scale, scale) - x);
            setFitHeight(onPixel(top + place.bottom() * factor / scale, scale) - y);
            setSmooth(factor != 1);
        }

        private static double onPixel(double logical, double scale) {
            return Math.round(logical * scale) / scale;
        }
    }
}
