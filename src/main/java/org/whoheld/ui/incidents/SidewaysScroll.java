package org.whoheld.ui.incidents;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.whoheld.ui.scene.DirectScrolling;

/// One line that the wheel moves sideways, without bars. What gets the focus moves into sight.
final class SidewaysScroll extends ScrollPane {
    SidewaysScroll(Region line) {
        super(line);
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
                    double hidden = line.getWidth() - getViewportBounds().getWidth();
                    if (hidden > 0) {
                        double by = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
                        setHvalue(Math.clamp(getHvalue() - by / hidden, 0, 1));
                        event.consume();
                    }
                });
    }
}
