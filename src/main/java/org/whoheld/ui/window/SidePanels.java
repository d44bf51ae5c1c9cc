package org.whoheld.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.whoheld.ui.focus.Focus;
import org.whoheld.ui.scene.Later;

/// The panels right of the map, one below the other; those that are closed leave their room to the
/// rest.
final class SidePanels extends SplitPane {
    /// Of the height, for the upper one of two.
    private static final double UPPER_SHARE = 0.6;

    private record Panel(Later<Node> node, BooleanProperty open) {}

    private final List<Panel> panels = new ArrayList<>();

    private final Runnable takeOver;

    /// @param takeOver requests the focus for what gets it when a panel that has it is closed
    SidePanels(Runnable takeOver) {
        this.takeOver = takeOver;
        setId("side-panels");
        setOrientation(Orientation.VERTICAL);
    }

    /// Adds a panel below those that are there; it is made when it is first opened.
    void add(Supplier<Node> panel, BooleanProperty open) {
        panels.add(new Panel(new Later<>(panel), open));
        open.subscribe(_ -> lay());
    }

    private void lay() {
        List<Node> wanted =
                panels.stream().filter(it -> it.open().get()).map(it -> it.node().get()).toList();
        if (getItems().equals(wanted)) {
            return;
        }
        Optional<Node> panel = getItems().stream().filter(Focus::isWithin).findAny();
        Optional<Node> focused = panel.map(it -> it.getScene().getFocusOwner());
        getItems().setAll(wanted);
        setDividerPositions(
                wanted.size() == 2
                        ? new double[] {UPPER_SHARE}
                        : IntStream.range(1, wanted.size())
                                .mapToDouble(i -> (double) i / wanted.size())
                                .toArray());
        // a panel that stays has been taken out and put back
        panel.filter(wanted::contains)
                .ifPresentOrElse(
                        _ -> focused.get().requestFocus(),
                        () -> panel.ifPresent(_ -> takeOver.run()));
    }
}
