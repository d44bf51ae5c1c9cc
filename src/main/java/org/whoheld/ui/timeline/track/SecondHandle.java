package org.whoheld.ui.timeline.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.whoheld.ui.focus.Focus;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.days.DateField;
import org.whoheld.ui.timeline.slider.DaySlider;
import org.whoheld.ui.timeline.slider.Positions;
import org.whoheld.ui.timeline.slider.ThumbView;

/// The thumb of the day that the date is compared with, and the field in which it can be typed.
/// Seen while two days are compared.
final class SecondHandle extends DaySlider {
    private static final double KNOB_PX = 16;
    private static final double FIELD_PX = 104;

    private final SessionModel session;
    private final ThumbView thumb = new ThumbView("timeline-second-thumb", KNOB_PX);
    private final DateField field;

    /// @param takeOver requests the focus for what gets it when the handle goes away
    public SecondHandle(SessionModel session, Runnable takeOver) {
        super(
                Positions.ofDays(session::range, () -> day(session), session::compareWith),
                "Second date on the timeline");
        this.session = session;
        setId("timeline-second");
        getStyleClass().add("second-handle");
        setAccessibleHelp(getAccessibleHelp() + " Enter takes a typed date.");
        field =
                new DateField(
                        "timeline-second-field",
                        "Second date",
                        () -> Optional.of(day(session)),
                        this::typed);
        thumb.setManaged(false);
        thumb.setMouseTransparent(true);
        field.setManaged(false);
        field.setVisible(false);
        getChildren().addAll(thumb, field);
        setPickOnBounds(false);
        field.focusedProperty()
                .subscribe((_, _) -> {
                    if (!Focus.isWithin(field)) {
                        field.setVisible(false);
                    }
                });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveField);
        addEventHandler(KeyEvent.KEY_PRESSED, this::handleKey);
        Focus.whenHidden(this, takeOver);
        session.comparisonProperty()
                .subscribe(two -> {
                    setVisible(two.isPresent());
                    two.ifPresent(it -> thumb.setDay(it.other(), List.of()));
                    tellPosition();
                });
    }

    private static LocalDate day(SessionModel session) {
        return session.withinRange(
                session.comparison().map(Comparison::other).orElse(session.date()));
    }

    public LocalDate day() {
        return day(session);
    }

    public double plateWidth() {
        return thumb.plateWidth();
    }

    public boolean plateCovers(double x, double y) {
        return thumb.plateCovers(x, y);
    }

    public void place(double x, double plateX, double trackY) {
        thumb.place(x, plateX, 0, 0, trackY);
        field.resizeRelocate(
                Math.clamp(plateX, 0, Math.max(0, getWidth() - FIELD_PX)),
                0,
                FIELD_PX,
                snapSizeY(field.prefHeight(-1)));
    }

    /// Puts the field in the place of the plate.
    public void edit() {
        field.restore();
        field.setVisible(true);
        field.edit();
    }

    private void typed(LocalDate day) {
        session.compareWith(day);
        requestFocus();
    }

    private void handleKey(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> edit();
            case ESCAPE -> session.stepBack();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leaveField(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            requestFocus();
            event.consume();
        }
    }
}
