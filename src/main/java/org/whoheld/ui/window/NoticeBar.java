package org.whoheld.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line above the map that says what has just happened, until it is closed or the next one
/// comes.
final class NoticeBar extends HBox {
    private final Label text = new Label();
    private final Hyperlink link = new Hyperlink();

    NoticeBar() {
        getStyleClass().add("notice-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("notice-text");
        text.setWrapText(true);
        link.setId("notice-link");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("notice-close");
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText("Close this note");
        close.setOnAction(_ -> hide());
        getChildren().addAll(text, link, space, close);
        managedProperty().bind(visibleProperty());
        link.managedProperty().bind(link.visibleProperty());
        hide();
    }

    void tell(String message) {
        tell(message, "", () -> {});
    }

    /// @param linkText a word to click behind the message; none if empty
    void tell(String message, String linkText, Runnable onLink) {
        text.setText(message);
        link.setText(linkText);
        link.setVisible(!linkText.isEmpty());
        link.setOnAction(_ -> onLink.run());
        setVisible(true);
    }

    /// Says one more thing behind what is said already.
    void add(String message) {
        if (isVisible()) {
            text.setText(text.getText() + " " + message);
        } else {
            tell(message);
        }
    }

    void hide() {
        setVisible(false);
    }
}
