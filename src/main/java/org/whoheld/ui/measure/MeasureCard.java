package org.whoheld.ui.measure;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.ui.scene.Hint;

/// The figure of a measure: at the pointer while it runs, afterwards at its end, with buttons to
/// copy it and to take it away.
final class MeasureCard extends VBox {
    private final Label headline = new Label();
    private final Label details = new Label();
    private final Label hint = new Label();
    private final HBox buttons;

    MeasureCard(Runnable copy, Runnable clear) {
        setId("measure-card");
        getStyleClass().addAll("hover-card", "measure-card");
        headline.setId("measure-figure");
        headline.getStyleClass().add("hover-name");
        details.setId("measure-details");
        hint.setId("measure-hint");
        hint.getStyleClass().add("measure-hint");
        for (Label label : new Label[] {headline, details, hint}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        buttons =
                new HBox(
                        button(
                                "measure-copy",
                                "Copy the measure with its coordinates",
                                "Ctrl+C",
                                Feather.COPY,
                                copy),
                        button("measure-clear", "Take the measure away", "Esc", Feather.X, clear));
        buttons.getStyleClass().add("measure-buttons");
        buttons.managedProperty().bind(buttons.visibleProperty());
        HBox first = new HBox(headline, buttons);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("measure-head");
        getChildren().addAll(first, details, hint);
        setVisible(false);
    }

    private static Button button(
            String id, String text, String keys, Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "small");
        Hint.give(button, text + " (" + keys + ")");
        button.setAccessibleText(text);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Shows the card, in the size that its words need.
    ///
    /// @param ended whether there are buttons; without, the mouse goes through to the map
    void show(String newHeadline, String newDetails, String newHint, boolean ended) {
        headline.setText(newHeadline);
        details.setText(newDetails);
        hint.setText(newHint);
        buttons.setVisible(ended);
        setMouseTransparent(!ended);
        setVisible(true);
        applyCss();
        autosize();
    }
}
