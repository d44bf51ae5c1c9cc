package org.whoheld.ui.scene;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The place of a part of the window that folds away. The part is made when it is first opened, and
/// stays: nodes of a part that is closed are styled at the start like those that are seen.
public final class Folding extends StackPane {
    /// @param open while it is not, the part takes no room
    public Folding(ObservableValue<Boolean> open, Supplier<? extends Node> maker) {
        open.subscribe(isOpen -> {
            if (isOpen && getChildren().isEmpty()) {
                getChildren().add(maker.get());
            }
            Reuse.setShown(this, isOpen);
        });
    }
}
