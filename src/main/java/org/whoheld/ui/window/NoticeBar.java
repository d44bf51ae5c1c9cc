package org.whoheld.ui.window;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A note over the map that says what has just happened, until it is closed or the next one comes.
/// One that asks for nothing goes by itself after a while.
final class NoticeBar extends HBox {
    private static final double MOST_WIDTH_PX = 640;

    /// Long enough to read two lines.
    private static final Duration SHOWN = Duration.seconds(15);

    private final PauseTransition shown;

    private final Label text = new Label();
    private final Hyperlink link = new Hyperlink();

    private boolean goesByItself;

    NoticeBar() {
        this(SHOWN);
    }

    /// @param shownFor how long a note is there by itself
    NoticeBar(Duration shownFor) {
        shown = new PauseTransition(shownFor);
        getStyleClass().add("notice-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("notice-text");
        text.setWrapText(true);
        link.setId("notice-link");
        link.setMinWidth(USE_PREF_SIZE);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("notice-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText("Close this note");
        close.setOnAction(_ -> hide());
        getChildren().addAll(text, link, close);
        managedProperty().bind(visibleProperty());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        shown.setOnFinished(_ -> hide());
        hoverProperty().subscribe(this::keepWhileAtHand);
        focusWithinProperty().subscribe(this::keepWhileAtHand);
        link.managedProperty().bind(link.visibleProperty());
        hide();
    }

    /// A longer text is broken.
    @Override
    protected double computePrefWidth(double height) {
        return Math.min(MOST_WIDTH_PX, super.computePrefWidth(height));
    }

    /// Goes by itself.
    void tell(String message) {
        tell(message, true);
    }

    /// Stays until the next one, which tells how what was begun has ended.
    void tellOfWork(String message) {
        tell(message, false);
    }

    private void tell(String message, boolean passing) {
        link.setVisible(false);
        show(message, passing);
    }

    /// Stays until it is closed, or the link has done its duty.
    ///
    /// @param linkText a word to click behind the message
    void tell(String message, String linkText, Runnable onLink) {
        link.setText(linkText);
        link.setVisible(true);
        link.setOnAction(_ -> {
            hide();
            onLink.run();
        });
        show(message, false);
    }

    private void show(String message, boolean passing) {
        text.setText(message);
        goesByItself = passing;
        setVisible(true);
        keepWhileAtHand();
    }

    /// The time begins anew once neither pointer nor focus are on the note.
    private void keepWhileAtHand() {
        shown.stop();
        if (goesByItself && isVisible() && !isHover() && !isFocusWithin()) {
            shown.playFromStart();
        }
    }

    /// Says one more thing behind what is said already.
    void add(String message) {
        if (isVisible()) {
            text.setText(text.getText() + " " + message);
            keepWhileAtHand();
        } else {
            tell(message);
        }
    }

    /// Hides a note with a link: what it leads to is shown already.
    void hideLink() {
        if (link.isVisible()) {
            hide();
        }
    }

    void hide() {
        shown.stop();
        setVisible(false);
    }
}
