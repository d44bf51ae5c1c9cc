package org.whoheld.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.kordamp.ikonli.feather.Feather;
import org.whoheld.core.Keyword;
import org.whoheld.render.frame.Layer;
import org.whoheld.ui.actions.Action;
import org.whoheld.ui.actions.Section;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.session.BaseMap;

/// The switches of what is drawn on the map besides the districts.
final class LayerActions {
    private LayerActions() {}

    static List<Action> list(MapModel map) {
        List<Action> actions = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            actions.add(
                    Action.toggle(
                            id(layer),
                            Layer.FINDINGS.contains(layer) ? Section.FINDINGS : Section.LAYERS,
                            label(layer),
                            Feather.LAYERS,
                            keys(layer),
                            contains(map.layers(), layer)));
        }
        actions.add(
                Action.toggle(
                        "open-street-map",
                        Section.BASE_MAP,
                        "Base map: OpenStreetMap (asks its server for pictures)",
                        Feather.MAP,
                        "",
                        WindowActions.isValue(
                                map.baseMapProperty(), BaseMap.OPEN_STREET_MAP, BaseMap.NONE)));
        return actions;
    }

    static String id(Layer layer) {
        return "layer-" + Keyword.of(layer);
    }

    private static String label(Layer layer) {
        return switch (layer) {
            case CONTEXT -> "River, roads and walls";
            case DISTRICT_LABELS -> "District names";
            case INCIDENTS -> "Incidents of the day";
            case LEGEND -> "Legend";
            case SCALE_BAR -> "Scale bar";
            case DATE -> "Date";
            case CREDITS -> "Credits";
            case NORTH_ARROW -> "North arrow";
            case TITLE -> "Title";
            case PATTERNS -> "A pattern for each actor";
            case FRONTLINES -> "Front lines and their lengths";
            case POCKETS -> "Parts of each side's ground";
            case GAPS -> "Gaps between parts";
            case CORRIDORS -> "Corridor districts";
        };
    }

    /// What is worked out from the map is looked at for a moment, again and again, and so has keys.
    private static String keys(Layer layer) {
        return switch (layer) {
            case FRONTLINES -> "F";
            case POCKETS -> "P";
            case GAPS -> "G";
            case CORRIDORS -> "C";
            case CONTEXT,
                    DISTRICT_LABELS,
                    INCIDENTS,
                    LEGEND,
                    SCALE_BAR,
                    DATE,
                    CREDITS,
                    NORTH_ARROW,
                    TITLE,
                    PATTERNS ->
                    "";
        };
    }

    private static BooleanProperty contains(ObservableSet<Layer> layers, Layer layer) {
        BooleanProperty state = new SimpleBooleanProperty(layers.contains(layer));
        layers.addListener((SetChangeListener<Layer>) _ -> state.set(layers.contains(layer)));
        state.subscribe(isOn -> {
            if (isOn) {
                layers.add(layer);
            } else {
                layers.remove(layer);
            }
        });
        return state;
    }
}
