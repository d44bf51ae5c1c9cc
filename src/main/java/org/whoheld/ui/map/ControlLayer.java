package org.whoheld.ui.map;

import com.gluonhq.maps.MapLayer;

import javafx.scene.image.ImageView;

import org.whoheld.render.Viewport;

/// Our picture of control as a layer of Gluon's map: the map itself, and over it what stands still
/// while the map moves (legend, date, scale bar).
///
/// The layer places its pictures by our own [Viewport] alone. It never asks Gluon where a point is:
/// Gluon does not lay layers out again when only the zoom changes, and has no answer before the
/// view is in a scene.
final class ControlLayer extends MapLayer {
    private final ImageView map = new ImageView();
    private final ImageView furniture = new ImageView();
    private Viewport painted;

    /// @param idSuffix by which the pictures of one pane are told from those of another
    ControlLayer(String idSuffix) {
        map.setId("map-picture" + idSuffix);
        furniture.setId("map-furniture" + idSuffix);
        for (ImageView view : new ImageView[] {map, furniture}) {
            view.setManaged(false);
            view.setMouseTransparent(true);
            getChildren().add(view);
        }
    }

    /// Puts a new picture in place of the one before.
    void show(
            FrameBuffers.Buffer mapPixels, FrameBuffers.Buffer furniturePixels, Viewport viewport) {
        painted = viewport;
        place(map, mapPixels, viewport);
        place(furniture, furniturePixels, viewport);
    }

    private static void place(ImageView view, FrameBuffers.Buffer buffer, Viewport viewport) {
        buffer.publish();
        view.setImage(buffer.image());
        view.setFitWidth(buffer.width() / viewport.pixelScale());
        view.setFitHeight(buffer.height() / viewport.pixelScale());
    }

    /// Shows nothing any more.
    void clear() {
        painted = null;
        map.setImage(null);
        furniture.setImage(null);
    }

    /// Moves and scales the picture that stands to where it belongs in another viewport, until a
    /// sharp one is painted.
    void follow(Viewport now) {
        if (painted == null) {
            return;
        }
        double scale = Math.pow(2, now.zoom() - painted.zoom());
        double west = painted.lonDegrees(0);
        double north = painted.latDegrees(0);
        boolean atRest = now.equals(painted);
        map.setScaleX(scale);
        map.setScaleY(scale);
        // ImageView scales about its middle
        double shrinkX = map.getFitWidth() * (1 - scale) / 2;
        double shrinkY = map.getFitHeight() * (1 - scale) / 2;
        map.setTranslateX(atRest ? 0 : now.xPx(west) - shrinkX);
        map.setTranslateY(atRest ? 0 : now.yPx(north) - shrinkY);
        map.setSmooth(scale != 1);
    }

    @Override
    protected void layoutLayer() {
        // nothing: see the class comment
    }
}
