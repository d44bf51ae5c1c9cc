package org.whoheld.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.whoheld.ui.actions.Action;
import org.whoheld.ui.actions.Section;
import org.whoheld.ui.compare.CompareModel;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.Comparison.Mode;
import org.whoheld.ui.session.SessionModel;

/// What the window can do with two days.
final class CompareActions {
    private CompareActions() {}

    static List<Action> list(SessionModel session, CompareModel model) {
        ObservableValue<Boolean> isOpen = session.openProperty().map(Optional::isPresent);
        ObservableValue<Boolean> isOn = session.comparisonProperty().map(Optional::isPresent);
        List<Action> actions = new ArrayList<>();
        actions.add(
                Action.command(
                                "compare",
                                Section.COMPARE,
                                "Compare two days, or stop",
                                Feather.COLUMNS,
                                "Shortcut+Shift+C",
                                model::toggle)
                        .when(isOpen));
        for (Mode mode : Mode.values()) {
            actions.add(
                    Action.toggle(
                                    id(mode),
                                    Section.COMPARE,
                                    label(mode),
                                    Feather.COLUMNS,
                                    keys(mode),
                                    isMode(session, model, mode))
                            .when(isOpen));
        }
        actions.add(
                Action.command(
                                "compare-ledger",
                                Section.COMPARE,
                                "Ledger of changes",
                                Feather.LIST,
                                "F5",
                                model::toggleLedger)
                        .when(isOpen));
        actions.add(
                Action.command(
                                "compare-swap",
                                Section.COMPARE,
                                "Swap the two days",
                                Feather.REPEAT,
                                "Shortcut+Shift+X",
                                model::swapDays)
                        .when(isOn));
        return actions;
    }

    /// By which the action of a mode is found.
    static String id(Mode mode) {
        return switch (mode) {
            case SWIPE -> "compare-swipe";
            case SIDE_BY_SIDE -> "compare-beside";
            case DIFFERENCE -> "compare-difference";
        };
    }

    private static String label(Mode mode) {
        return switch (mode) {
            case SWIPE -> "Swipe between two days";
            case SIDE_BY_SIDE -> "Two days side by side";
            case DIFFERENCE -> "Difference of two days";
        };
    }

    private static String keys(Mode mode) {
        return switch (mode) {
            case SWIPE -> "F2";
            case SIDE_BY_SIDE -> "F3";
            case DIFFERENCE -> "F4";
        };
    }

    private static BooleanProperty isMode(SessionModel session, CompareModel model, Mode mode) {
        BooleanProperty state = new SimpleBooleanProperty(isMode(session, mode));
        session.comparisonProperty().subscribe((_, _) -> state.set(isMode(session, mode)));
        state.subscribe((_, on) -> {
            if (on && !isMode(session, mode)) {
                model.compare(mode);
            } else if (!on && isMode(session, mode)) {
                model.stop();
            }
        });
        return state;
    }

    private static boolean isMode(SessionModel session, Mode mode) {
        return session.comparison().map(Comparison::mode).filter(mode::equals).isPresent();
    }
}
