package org.whoheld.ui.map;

import com.gluonhq.maps.MapView;

import javafx.scene.layout.StackPane;

import org.whoheld.render.view.Viewport;
import org.whoheld.ui.map.tiles.SwitchableTileRetriever;

/// Our picture, and below it, where tiles are wanted, Gluon's map, kept in step with our viewport.
/// Where they are not there is no Gluon at all: it would draw its empty tiles anew at every pulse.
///
/// Gluon's map is deaf: no mouse, touch or key event reaches it, so it cannot move by itself, and
/// it is never asked where it is. Its own centre creeps by 0.00001° at each change of size, so the
/// centre is set anew after every layout.
final class BaseMapView extends StackPane {
    private final ControlLayer layer;
    private MapView gluon;
    private Viewport viewport;
    private boolean hasTiles;

    BaseMapView(ControlLayer layer) {
        this.layer = layer;
        // Gluon lays it out itself, and without Gluon it lies at the corner
        layer.setManaged(false);
        setMouseTransparent(true);
        setFocusTraversable(false);
        renew();
    }

    /// Starts again with an empty map: Gluon keeps the tiles of the source before on the screen.
    void renew() {
        if (gluon != null) {
            gluon.removeLayer(layer);
            gluon = null;
        }
        if (!hasTiles) {
            getChildren().setAll(layer);
            return;
        }
        getChildren().clear();
        // nothing, where a tile is awaited, rather than a picture of its own
        MapView.setPlaceholderImageSupplier(SwitchableTileRetriever::blank);
        gluon = new MapView();
        gluon.setFocusTraversable(false);
        gluon.addLayer(layer);
        getChildren().setAll(gluon);
        if (viewport != null) {
            follow(viewport);
        }
    }

    /// Shows the picture with Gluon's map below it, or the picture alone.
    void useTiles(boolean wanted) {
        if (wanted != hasTiles) {
            hasTiles = wanted;
            renew();
        }
    }

    void follow(Viewport now) {
        viewport = now;
        if (gluon != null) {
            gluon.setZoom(now.zoom());
            gluon.setCenter(
                    now.latDegrees(now.heightPx() / 2.0), now.lonDegrees(now.widthPx() / 2.0));
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (viewport != null) {
            follow(viewport);
        }
    }
}
