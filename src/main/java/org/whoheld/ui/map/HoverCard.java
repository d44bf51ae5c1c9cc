package org.whoheld.ui.map;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.whoheld.core.District;
import org.whoheld.ui.text.ArabicLabel;

/// Name and state of the district under the pointer, beside the pointer.
final class HoverCard extends VBox {
    private static final double MAX_WIDTH_PX = 340;

    private final Label name = new Label();

    /// Never wrapped: see [org.whoheld.ui.text.Wrapping].
    private final Label arabic = new ArabicLabel();

    private final Label state = new Label();

    private Point2D pointer = Point2D.ZERO;
    private double paneWidth;
    private double paneHeight;

    HoverCard() {
        getStyleClass().add("hover-card");
        setId("hover-card");
        name.getStyleClass().add("hover-name");
        name.setId("hover-name");
        name.setWrapText(true);
        arabic.managedProperty().bind(arabic.textProperty().isNotEmpty());
        state.setId("hover-state");
        state.setWrapText(true);
        setMaxWidth(MAX_WIDTH_PX);
        getChildren().addAll(name, arabic, state);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /// @param sentences one line each
    void show(District district, List<String> sentences) {
        name.setText(district.names().english());
        arabic.setText(district.names().arabic());
        state.setText(String.join("\n", sentences));
        setVisible(true);
        resize(
                Math.min(MAX_WIDTH_PX, prefWidth(-1)),
                prefHeight(Math.min(MAX_WIDTH_PX, prefWidth(-1))));
        place();
    }

    void hide() {
        setVisible(false);
    }

    /// Puts the card beside the pointer, on the side where the pane has room. It stays so when its
    /// words grow.
    void moveTo(Point2D newPointer, double newPaneWidth, double newPaneHeight) {
        pointer = newPointer;
        paneWidth = newPaneWidth;
        paneHeight = newPaneHeight;
        place();
    }

    private void place() {
        BesidePointer.place(this, pointer, new Rectangle2D(0, 0, paneWidth, paneHeight));
    }
}
