package org.whoheld.ui.map;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.ui.scene.Hint;

/// Zoom in, zoom out and fit, at the edge of the map.
final class ZoomButtons extends TilePane {
    ZoomButtons(MapModel model) {
        getStyleClass().add("zoom-buttons");
        setPrefColumns(1);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        button("zoom-in", "Zoom in (+)", Feather.PLUS, model::zoomIn),
                        button("zoom-out", "Zoom out (-)", Feather.MINUS, model::zoomOut),
                        button(
                                "zoom-fit",
                                "Show everything (Ctrl+0)",
                                Feather.MAXIMIZE,
                                model::fitAll));
    }

    /// Puts the buttons beside each other or below each other.
    void lieFlat(boolean flat) {
        setPrefColumns(flat ? getChildren().size() : 1);
    }

    private static Button button(String id, String text, Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "zoom-button");
        Hint.give(button, text);
        button.setAccessibleText(text);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
