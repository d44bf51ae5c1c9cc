package org.whoheld.ui.compare;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

import org.whoheld.ui.session.Comparison;

/// A small drawing of how two days are set against each other: a half-covered map with its divider,
/// two maps, or a map with one changed part.
final class ModeIcon extends StackPane {
    /// As wide and as tall as the other icons of the toolbar.
    private static final double SIDE_PX = 16;

    ModeIcon(Comparison.Mode mode) {
        getStyleClass().add("mode-icon");
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPrefSize(SIDE_PX, SIDE_PX);
        setMouseTransparent(true);
        SVGPath path = new SVGPath();
        path.getStyleClass().add("mode-shape");
        path.setContent(
                switch (mode) {
                    case SWIPE ->
                            "M0 2H16V14H0Z M1.4 3.4V12.6H7.2V3.4Z M7.2 0H8.8V16H7.2Z"
                                    + " M10 8L13.2 5.6V10.4Z";
                    case SIDE_BY_SIDE ->
                            "M0 2H7V14H0Z M1.4 3.4V12.6H5.6V3.4Z"
                                    + " M9 2H16V14H9Z M10.4 3.4V12.6H14.6V3.4Z";
                    case DIFFERENCE -> "M0 2H16V14H0Z M1.4 3.4V12.6H14.6V3.4Z M8 5L12 11.4H4Z";
                });
        path.setFillRule(javafx.scene.shape.FillRule.EVEN_ODD);
        getChildren().add(path);
    }
}
