package org.whoheld.ui.window;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The parts of the window that fold away.
///
/// @param hasEvidence whether the evidence has more to show than a line
record Panels(
        Panel ledger,
        Panel analysis,
        Panel evidence,
        ObservableValue<Boolean> hasEvidence,
        Panel problems,
        Panel incidents,
        Panel lanes) {
    /// @param node asked for when the panel is first opened, and never again
    /// @param open whether the panel is; set by whoever opens or closes it
    record Panel(Supplier<Node> node, BooleanProperty open) {}
}
