package org.whoheld.ui.timeline;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow.AnchorLocation;

/// A field that shows a date and takes a typed one. A text that is no date gets a red border and a
/// sentence; nothing else changes.
final class DateField extends TextField {
    private final Supplier<Optional<LocalDate>> present;
    private final Consumer<LocalDate> goTo;
    private final Tooltip mistake = new Tooltip();

    /// @param present the date to show, if there is one; the year that a text leaves out is its
    /// @param goTo what is done with a typed date
    DateField(String name, Supplier<Optional<LocalDate>> present, Consumer<LocalDate> goTo) {
        this.present = present;
        this.goTo = goTo;
        setPromptText(name);
        setAccessibleText(name);
        setTooltip(
                new Tooltip("Type a date, such as 2016-11-27 or 27 Nov 2016   Enter goes there"));
        setOnAction(_ -> commit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::restoreOnEscape);
        textProperty().subscribe((_, _) -> forgive());
        focusedProperty()
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
    }

    /// Puts the cursor into the field, its text selected.
    void edit() {
        requestFocus();
        selectAll();
    }

    /// Follows a date that was changed elsewhere, but does not disturb one that is being typed.
    void follow(LocalDate before) {
        if (!isFocused() || getText().equals(before.toString())) {
            restore();
        }
    }

    void restore() {
        forgive();
        setText(shown());
        end();
    }

    private void commit() {
        switch (new DateReader(present.get().orElse(LocalDate.EPOCH)).read(getText())) {
            case TypedDate.Day(var day) -> {
                goTo.accept(day);
                restore();
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
        return mistake.isShowing() || !getText().equals(shown());
    }

    private String shown() {
        return present.get().map(LocalDate::toString).orElse("");
    }

    private void blame(String sentence) {
        pseudoClassStateChanged(Styles.STATE_DANGER, true);
        setAccessibleHelp(sentence);
        mistake.setText(sentence);
        Point2D above = localToScreen(getWidth(), 0);
        mistake.show(this, above.getX(), above.getY());
    }

    private void forgive() {
        pseudoClassStateChanged(Styles.STATE_DANGER, false);
        setAccessibleHelp(null);
        mistake.hide();
    }
}
