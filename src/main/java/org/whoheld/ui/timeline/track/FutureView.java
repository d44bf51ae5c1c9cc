package org.whoheld.ui.timeline.track;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Stands over the days after the known-on day: nothing could be known of them.
final class FutureView extends Region {
    private static final double MARGIN_PX = 8;

    private final Label words = new Label("not yet known");

    FutureView() {
        setId("timeline-future");
        getStyleClass().add("future");
        words.setManaged(false);
        getChildren().add(words);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(words.prefWidth(-1));
        double height = snapSizeY(words.prefHeight(-1));
        words.setVisible(width + 2 * MARGIN_PX <= getWidth());
        words.resizeRelocate(
                snapPositionX((getWidth() - width) / 2),
                snapPositionY((getHeight() - height) / 2),
                width,
                height);
    }
}
