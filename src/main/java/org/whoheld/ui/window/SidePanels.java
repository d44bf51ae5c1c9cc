package org.whoheld.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// The panels right of the map, one below the other; those that are closed leave their room to the
/// rest.
final class SidePanels extends SplitPane {
    /// Of the height, for the upper one of two.
    private static final double UPPER_SHARE = 0.6;

    private record Panel(Node node, BooleanProperty open) {}

    private final List<Panel> panels = new ArrayList<>();

    SidePanels() {
        setId("side-panels");
        setOrientation(Orientation.VERTICAL);
    }

    /// Adds a panel below those that are there.
    void add(Node node, BooleanProperty open) {
        panels.add(new Panel(node, open));
        open.subscribe(_ -> lay());
    }

    private void lay() {
        List<Node> wanted = panels.stream().filter(it -> it.open().get()).map(Panel::node).toList();
        if (!getItems().equals(wanted)) {
            getItems().setAll(wanted);
            setDividerPositions(UPPER_SHARE);
        }
    }
}
