package org.whoheld.ui.timeline.days;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.session.SessionModel;

/// The field that shows the date and takes a typed one, and the button that takes back a timeline
/// made longer by it.
public final class DateEntryView extends HBox {
    private final SessionModel session;
    private final DateField field;

    /// @param afterEntry takes the keyboard once a date has been gone to
    public DateEntryView(SessionModel session, Runnable afterEntry) {
        this.session = session;
        getStyleClass().add("date-entry");
        field =
                new DateField(
                        "timeline-date",
                        "Date",
                        () -> session.open().map(_ -> session.date()),
                        day -> {
                            session.goTo(day);
                            afterEntry.run();
                        });
        session.openProperty().subscribe(_ -> field.restore());
        session.dateProperty().subscribe((before, _) -> field.follow(before));
        getChildren().addAll(fit(), field);
    }

    /// Puts the cursor into the field, its text selected.
    public void edit() {
        field.edit();
    }

    private Button fit() {
        Button fit = new Button();
        fit.setId("timeline-fit");
        fit.setGraphic(new FontIcon(Feather.MINIMIZE_2));
        fit.setAccessibleText("Back to the package's own days");
        Hint.give(fit, "Back to the package's own days");
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
}
