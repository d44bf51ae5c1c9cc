package org.whoheld.ui.map;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.map.tiles.OsmTileSource;
import org.whoheld.ui.map.tiles.SharedTiles;
import org.whoheld.ui.map.tiles.SwitchableTileRetriever;
import org.whoheld.ui.map.tiles.TileSource;
import org.whoheld.ui.session.BaseMap;

/// Switches the tile source as the user chooses a base map, shows its attribution as long as it is
/// on, and says in a quiet line when it cannot be reached.
public final class BaseMapNotice extends VBox {
    /// Makes a source that reports whether it reaches its server.
    public interface TileSources {
        TileSource openStreetMap(Consumer<OsmTileSource.Reach> onReach);
    }

    private final Label offline =
            new Label("OpenStreetMap cannot be reached. The map is shown without it.");

    public BaseMapNotice(
            MapModel model, TileSources sources, TaskExecutor executor, Consumer<String> openLink) {
        getStyleClass().add("base-map-notice");
        setAlignment(Pos.BOTTOM_RIGHT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        Hyperlink credit = new Hyperlink("© OpenStreetMap contributors");
        credit.setId("base-map-credit");
        credit.setOnAction(_ -> openLink.accept("https://www.openstreetmap.org/copyright"));
        offline.setId("base-map-offline");
        offline.setVisible(false);
        offline.managedProperty().bind(offline.visibleProperty());
        getChildren().addAll(offline, credit);
        visibleProperty().bind(model.baseMapProperty().map(it -> it == BaseMap.OPEN_STREET_MAP));
        TileSource openStreetMap =
                new SharedTiles(
                        sources.openStreetMap(
                                reach -> executor.onFxThread(() -> tell(reach, model))));
        model.baseMapProperty()
                .subscribe(it -> {
                    offline.setVisible(false);
                    SwitchableTileRetriever.use(
                            switch (it) {
                                case NONE -> TileSource.NONE;
                                case OPEN_STREET_MAP -> openStreetMap;
                            });
                });
    }

    private void tell(OsmTileSource.Reach reach, MapModel model) {
        boolean unreachable = reach == OsmTileSource.Reach.UNREACHABLE;
        if (offline.isVisible() && !unreachable) {
            // Gluon keeps a tile that failed; a new map asks for it again
            model.renewBaseMap();
        }
        offline.setVisible(unreachable);
    }
}
