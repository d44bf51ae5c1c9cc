package org.whoheld.ui.incidents;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.whoheld.ui.scene.DirectScrolling;

/// One line that the wheel moves sideways, without bars. What gets the focus moves into sight.
final class SidewaysScroll extends ScrollPane {
    private final Region line;
    private final BooleanBinding endsOutOfSight;

    SidewaysScroll(Region line) {
        super(line);
        this.line = line;
        endsOutOfSight =
                Bindings.createBooleanBinding(
                        () -> hidden() > 1 && getHvalue() < 1,
                        line.widthProperty(),
                        viewportBoundsProperty(),
                        hvalueProperty());
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFitToHeight(true);
        setFocusTraversable(false);
        setMinWidth(0);
        getStyleClass().add("sideways");
        DirectScrolling.install(this);
        addEventFilter(
                ScrollEvent.SCROLL,
                event -> {
                    double hidden = hidden();
                    if (hidden > 0) {
                        double by = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
                        setHvalue(Math.clamp(getHvalue() - by / hidden, 0, 1));
                        event.consume();
                    }
                });
    }

    /// Whether there is more at the end.
    ObservableBooleanValue endsOutOfSight() {
        return endsOutOfSight;
    }

    private double hidden() {
        return line.getWidth() - getViewportBounds().getWidth();
    }
}
