package org.whoheld.ui.timeline.days;

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
import org.whoheld.ui.focus.Focus;
import org.whoheld.ui.scene.Hint;

/// A field that shows a day and takes a typed one. A text that is no date gets a red border and a
/// sentence; nothing else changes.
public final class DateField extends TextField {
    private final Supplier<Optional<LocalDate>> present;
    private final Consumer<LocalDate> onDay;
    private final Tooltip mistake = new Tooltip();
    private final String hint;

    /// @param id of the field; that of its sentence is followed by `-mistake`
    /// @param present the day that it stands for; empty for an empty field
    /// @param onDay told of a typed day
    public DateField(
            String id,
            String name,
            Supplier<Optional<LocalDate>> present,
            Consumer<LocalDate> onDay) {
        this.present = present;
        this.onDay = onDay;
        setId(id);
        getStyleClass().add("date-field");
        setPromptText("Date");
        setAccessibleText(name);
        hint = name + ": type it, such as 2016-11-27 or 27 Nov 2016   Enter goes there";
        setOnAction(_ -> commit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::restoreOnEscape);
        textProperty().subscribe((_, _) -> forgive());
        focusedProperty()
                .subscribe((_, _) -> {
                    // A window that another one comes before keeps what is typed in it.
                    if (!Focus.isWithin(this)) {
                        restore();
                    }
                });
        mistake.setId(id + "-mistake");
        mistake.setAnchorLocation(AnchorLocation.WINDOW_BOTTOM_RIGHT);
        // Escape is the field's: it restores the date.
        mistake.setHideOnEscape(false);
        mistake.setWrapText(true);
        mistake.setMaxWidth(320);
        restore();
    }

    /// Puts the cursor into the field, its text selected.
    public void edit() {
        requestFocus();
        selectAll();
    }

    /// Shows the day that the field stands for, whatever was typed.
    public void restore() {
        forgive();
        setText(text());
        end();
    }

    /// The day that the field stands for is another one now. What is being typed stays.
    public void follow(LocalDate before) {
        if (!isFocused() || getText().equals(before.toString())) {
            restore();
        }
    }

    private String text() {
        return present.get().map(LocalDate::toString).orElse("");
    }

    private void commit() {
        LocalDate year = present.get().orElse(LocalDate.EPOCH);
        switch (new DateReader(year).read(getText())) {
            case TypedDate.Day(var day) -> {
                onDay.accept(day);
                restore();
            }
            case TypedDate.NotADate(var sentence) -> blame(sentence);
        }
    }

    private void restoreOnEscape(KeyEvent event) {
        boolean edited = mistake.isShowing() || !getText().equals(text());
        if (event.getCode() == KeyCode.ESCAPE && edited) {
            restore();
            event.consume();
        }
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
        Hint.give(this, hint);
        mistake.hide();
    }
}
