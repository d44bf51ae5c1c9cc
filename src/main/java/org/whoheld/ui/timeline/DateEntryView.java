package org.whoheld.ui.timeline;

import atlantafx.base.theme.Styles;

import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.PopupWindow.AnchorLocation;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.ui.session.SessionModel;

/// The field that shows the date and takes a typed one, and the button that takes back a timeline
/// made longer by it. A text that is no date gets a red border and a sentence; nothing else
/// changes.
final class DateEntryView extends HBox {
    private final SessionModel session;
    private final Runnable afterEntry;
    private final TextField field = new TextField();
    private final Tooltip mistake = new Tooltip();

    /// @param afterEntry takes the keyboard once a date has been gone to
    DateEntryView(SessionModel session, Runnable afterEntry) {
        this.session = session;
        this.afterEntry = afterEntry;
        getStyleClass().add("date-entry");
        field.setId("timeline-date");
        field.setPromptText("Date");
        field.setAccessibleText("Date");
        field.setTooltip(
                new Tooltip("Type a date, such as 2016-11-27 or 27 Nov 2016   Enter goes there"));
        field.setOnAction(_ -> commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::restoreOnEscape);
        field.textProperty().subscribe((_, _) -> forgive());
        field.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        restore();
                    }
                });
        mistake.setId("timeline-date-mistake");
        mistake.setAnchorLocation(AnchorLocation.WINDOW_BOTTOM_RIGHT);
        // Escape is the field's: it restores the date.
        mistake.setHideOnEscape(false);
        mistake.setWrapText(true);
        mistake.setMaxWidth(320);
        session.openProperty().subscribe(_ -> restore());
        session.dateProperty()
                .subscribe((before, _) -> {
                    if (!field.isFocused() || field.getText().equals(before.toString())) {
                        restore();
                    }
                });
        getChildren().addAll(fit(), field);
    }

    /// Puts the cursor into the field, its text selected.
    void edit() {
        field.requestFocus();
        field.selectAll();
    }

    private Button fit() {
        Button fit = new Button();
        fit.setId("timeline-fit");
        fit.setGraphic(new FontIcon(Feather.MINIMIZE_2));
        fit.setAccessibleText("Back to the package's own days");
        fit.setTooltip(new Tooltip("Back to the package's own days"));
        fit.getStyleClass().addAll("button-icon", "flat");
        fit.setOnAction(_ -> session.fitRange());
        session.openProperty().subscribe(_ -> showIfLonger(fit));
        session.rangeProperty().subscribe((_, _) -> showIfLonger(fit));
        fit.managedProperty().bind(fit.visibleProperty());
        return fit;
    }

    private void showIfLonger(Button fit) {
        fit.setVisible(
                session.open()
                        .filter(it -> !it.content().period().widened().equals(session.range()))
                        .isPresent());
    }

    private void commit() {
        switch (new DateReader(session.date()).read(field.getText())) {
            case TypedDate.Day(var day) -> {
                session.goTo(day);
                restore();
                afterEntry.run();
            }
            case TypedDate.NotADate(var sentence) -> blame(sentence);
        }
    }

    private void restoreOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isEdited()) {
            restore();
            event.consume();
        }
    }

    private boolean isEdited() {
        return mistake.isShowing() || !field.getText().equals(present());
    }

    private String present() {
        return session.open().isPresent() ? session.date().toString() : "";
    }

    private void restore() {
        forgive();
        field.setText(present());
        field.end();
    }

    private void blame(String sentence) {
        field.pseudoClassStateChanged(Styles.STATE_DANGER, true);
        field.setAccessibleHelp(sentence);
        mistake.setText(sentence);
        Point2D above = field.localToScreen(field.getWidth(), 0);
        mistake.show(field, above.getX(), above.getY());
    }

    private void forgive() {
        field.pseudoClassStateChanged(Styles.STATE_DANGER, false);
        field.setAccessibleHelp(null);
        mistake.hide();
    }
}
