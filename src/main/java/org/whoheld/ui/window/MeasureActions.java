package org.whoheld.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.whoheld.ui.actions.Action;
import org.whoheld.ui.actions.Section;
import org.whoheld.ui.measure.MeasureModel;
import org.whoheld.ui.measure.Quantity;
import org.whoheld.ui.session.SessionModel;

/// What can be measured on the map.
final class MeasureActions {
    private MeasureActions() {}

    static List<Action> list(SessionModel session, MeasureModel measure) {
        ObservableValue<Boolean> isOpen = session.openProperty().map(Optional::isPresent);
        return List.of(
                Action.toggle(
                                id(Quantity.DISTANCE),
                                Section.MEASURE,
                                "Measure a distance",
                                Feather.MAXIMIZE_2,
                                "M",
                                isTool(measure.toolProperty(), Quantity.DISTANCE))
                        .when(isOpen),
                Action.toggle(
                                id(Quantity.AREA),
                                Section.MEASURE,
                                "Measure an area",
                                Feather.HEXAGON,
                                "Shift+M",
                                isTool(measure.toolProperty(), Quantity.AREA))
                        .when(isOpen),
                Action.command(
                                "copy-measure",
                                Section.MEASURE,
                                "Copy the measure with its coordinates",
                                Feather.COPY,
                                "Shortcut+C",
                                measure::copy)
                        .when(measure.hasFinished()));
    }

    /// By which the action of a tool is found.
    static String id(Quantity quantity) {
        return switch (quantity) {
            case DISTANCE -> "measure-distance";
            case AREA -> "measure-area";
        };
    }

    private static BooleanProperty isTool(ObjectProperty<Optional<Quantity>> tool, Quantity which) {
        BooleanProperty state = new SimpleBooleanProperty();
        tool.subscribe(now -> state.set(now.filter(which::equals).isPresent()));
        state.subscribe((_, on) -> {
            boolean isOn = tool.get().filter(which::equals).isPresent();
            if (on != isOn) {
                tool.set(on ? Optional.of(which) : Optional.empty());
            }
        });
        return state;
    }
}
