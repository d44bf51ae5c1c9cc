package org.whoheld.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import org.whoheld.render.Box;
import org.whoheld.render.Viewport;

/// Our picture of control as a layer of Gluon's map: the map itself, and over it what stands still
/// while the map moves (legend, date, scale bar).
///
/// The layer places its pictures by our own [Viewport] alone. It never asks Gluon where a point is:
/// Gluon does not lay layers out again when only the zoom changes, and has no answer before the
/// view is in a scene.
final class ControlLayer extends MapLayer {
    private final ImageView map = new ImageView();
    private final Group furniture = new Group();
    private Viewport painted;

    /// @param idSuffix by which the pictures of one pane are told from those of another
    ControlLayer(String idSuffix) {
        map.setId("map-picture" + idSuffix);
        furniture.setId("map-furniture" + idSuffix);
        for (Node view : List.of(map, furniture)) {
            view.setManaged(false);
            view.setMouseTransparent(true);
            getChildren().add(view);
        }
    }

    /// Puts a new picture in place of the one before.
    void show(PaintLoop.Picture picture) {
        painted = picture.frame().viewport();
        double scale = painted.pixelScale();
        picture.map().publish();
        map.setImage(picture.map().image());
        map.setFitWidth(picture.map().width() / scale);
        map.setFitHeight(picture.map().height() / scale);
        picture.furniture().publish();
        place(picture.standing().boxes(), picture.furniture());
    }

    /// Shows the furniture's boxes and not what lies between them: all of it is transparent, and
    /// without a graphics card it would cost as much as the map.
    private void place(List<Box> boxes, FrameBuffers.Buffer pixels) {
        List<Node> pieces = furniture.getChildren();
        while (pieces.size() < boxes.size()) {
            pieces.add(new ImageView());
        }
        pieces.subList(boxes.size(), pieces.size()).clear();
        for (int i = 0; i < boxes.size(); i++) {
            place((ImageView) pieces.get(i), boxes.get(i), pixels);
        }
    }

    private void place(ImageView piece, Box box, FrameBuffers.Buffer pixels) {
        double scale = painted.pixelScale();
        double left = Math.max(0, Math.floor(box.x() * scale));
        double top = Math.max(0, Math.floor(box.y() * scale));
        double right = Math.min(pixels.width(), Math.ceil((box.x() + box.width()) * scale));
        double bottom = Math.min(pixels.height(), Math.ceil((box.y() + box.height()) * scale));
        piece.setImage(pixels.image());
        piece.setViewport(new Rectangle2D(left, top, right - left, bottom - top));
        piece.setX(left / scale);
        piece.setY(top / scale);
        piece.setFitWidth((right - left) / scale);
        piece.setFitHeight((bottom - top) / scale);
    }

    /// Shows nothing any more.
    void clear() {
        painted = null;
        map.setImage(null);
        furniture.getChildren().clear();
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
