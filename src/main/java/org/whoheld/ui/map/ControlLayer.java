package org.whoheld.ui.map;

import com.gluonhq.maps.MapLayer;

import org.whoheld.render.view.Viewport;

/// Our picture of control as a layer of Gluon's map: the map itself, and over it what stands still
/// while the map moves (legend, date, scale bar).
///
/// The layer places its pictures by our own [Viewport] alone. It never asks Gluon where a point is:
/// Gluon does not lay layers out again when only the zoom changes, and has no answer before the
/// view is in a scene.
final class ControlLayer extends MapLayer {
    private final TiledView map;
    private final TiledView furniture;
    private Viewport painted;
    private boolean opaque;

    /// @param idSuffix by which the pictures of one pane are told from those of another
    ControlLayer(String idSuffix) {
        map = new TiledView("map-picture" + idSuffix);
        furniture = new TiledView("map-furniture" + idSuffix);
        getChildren().addAll(map, furniture);
    }

    /// Puts a new picture in place of the one before.
    void show(PaintLoop.Picture picture) {
        painted = picture.frame().viewport();
        opaque = !picture.request().overBaseMap();
        map.show(picture.map(), painted.pixelScale());
        furniture.show(picture.furniture(), painted.pixelScale());
    }

    /// Shows nothing any more.
    void clear() {
        painted = null;
        map.clear();
        furniture.clear();
    }

    /// Whether the picture that stands was painted for a viewport, and nothing behind it is seen.
    boolean covers(Viewport now) {
        return opaque && now.equals(painted);
    }

    /// Moves and scales the picture that stands to where it belongs in another viewport, until a
    /// sharp one is painted.
    void follow(Viewport now) {
        if (painted == null) {
            return;
        }
        if (now.equals(painted)) {
            map.place(1, 0, 0);
            return;
        }
        map.place(
                Math.pow(2, now.zoom() - painted.zoom()), now.leftOf(painted), now.topOf(painted));
    }

    @Override
    protected void layoutLayer() {
        // nothing: see the class comment
    }
}
