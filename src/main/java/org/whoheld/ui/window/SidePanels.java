package org.whoheld.ui.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.whoheld.ui.focus.Focus;
import org.whoheld.ui.scene.Later;

/// The panels right of the map, one below the other; those that are closed leave their room to the
/// rest.
final class SidePanels extends SplitPane {
    /// How far a divider may be from where it was put, of the height, and still not have been
    /// dragged: panels have least heights.
    private static final double TOLERANCE = 0.02;

    private record Place(Later<Node> node, BooleanProperty open, ObservableValue<Double> need) {}

    private final List<Place> places = new ArrayList<>();

    private final Runnable takeOver;
    private double[] given = {};

    /// @param takeOver requests the focus for what gets it when a panel that has it is closed
    SidePanels(Runnable takeOver) {
        this.takeOver = takeOver;
        setId("side-panels");
        setOrientation(Orientation.VERTICAL);
    }

    /// Adds a panel below those that are there; it is made when it is first opened.
    ///
    /// @param need the room it needs, in relation to that of the others. When it changes, the room
    ///   is shared out anew, unless dividers have been dragged
    void add(Panels.Panel panel, ObservableValue<Double> need) {
        places.add(new Place(new Later<>(panel.node()), panel.open(), need));
        panel.open().subscribe(_ -> lay());
        need.subscribe(_ -> {
            if (areDividersAsGiven()) {
                share();
            }
        });
    }

    private Stream<Place> open() {
        return places.stream().filter(it -> it.open().get());
    }

    private boolean areDividersAsGiven() {
        double[] now = getDividerPositions();
        return now.length == given.length
                && IntStream.range(0, now.length)
                        .allMatch(i -> Math.abs(now[i] - given[i]) <= TOLERANCE);
    }

    private void share() {
        double[] needs = open().mapToDouble(it -> it.need().getValue()).toArray();
        Arrays.parallelPrefix(needs, Double::sum);
        double all = needs.length == 0 ? 1 : needs[needs.length - 1];
        given = Arrays.stream(needs).limit(getDividers().size()).map(it -> it / all).toArray();
        setDividerPositions(given);
    }

    private void lay() {
        List<Node> wanted = open().map(it -> it.node().get()).toList();
        if (getItems().equals(wanted)) {
            return;
        }
        Optional<Node> panel = getItems().stream().filter(Focus::isWithin).findAny();
        Optional<Node> focused = panel.map(it -> it.getScene().getFocusOwner());
        getItems().setAll(wanted);
        share();
        // a panel that stays has been taken out and put back
        panel.filter(wanted::contains)
                .ifPresentOrElse(
                        _ -> focused.get().requestFocus(),
                        () -> panel.ifPresent(_ -> takeOver.run()));
    }
}
