package org.whoheld.ui.timeline;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.whoheld.ui.session.SessionModel;

/// The slider: bars of the changes, the track with its thumb, labels below. A press or drag
/// anywhere on it goes to the day under the pointer.
final class TrackView extends Region {
    /// Left and right of the first and last day's slot, room for half a thumb and half a label.
    private static final double MARGIN_PX = 12;

    private static final double BARS_TOP_PX = 24;
    private static final double BARS_PX = 28;
    private static final double TRACK_Y_PX = BARS_TOP_PX + BARS_PX;
    private static final double TRACK_PX = 4;
    private static final double AXIS_Y_PX = TRACK_Y_PX + TRACK_PX;
    private static final int BIG_STEP_DAYS = 7;

    private final SessionModel session;
    private final PlaybackModel playback;
    private final ChangesModel changes;
    private final BarsView bars = new BarsView();
    private final AxisView axis = new AxisView(this::redraw);
    private final ThumbView thumb = new ThumbView();
    private final HoverView hover = new HoverView(this);
    private final Region track = new Region();
    private final Region gone = new Region();

    private DayScale drawn;
    private boolean stale = true;
    private boolean dragging;

    TrackView(SessionModel session, PlaybackModel playback, ChangesModel changes) {
        this.session = session;
        this.playback = playback;
        this.changes = changes;
        setId("timeline-slider");
        getStyleClass().add("timeline-slider");
        track.getStyleClass().add("track");
        gone.getStyleClass().add("track-gone");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText("Date on the timeline");
        setAccessibleHelp(
                "Arrow keys move by a day, Page Up and Page Down by seven days, Home and End to the"
                        + " first and last day.");
        for (Region part : new Region[] {hover, bars, track, gone, axis, thumb}) {
            part.setManaged(false);
            part.setMouseTransparent(true);
            getChildren().add(part);
        }
        session.openProperty().subscribe((_, _) -> showDay());
        session.dateProperty().subscribe(_ -> showDay());
        session.rangeProperty().subscribe((_, _) -> redraw());
        changes.changesProperty().subscribe((_, _) -> redraw());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseMoved(this::hover);
        setOnMouseExited(_ -> hover.hide());
        setOnKeyPressed(this::key);
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    private void showDay() {
        LocalDate day = session.date();
        thumb.setDay(day, session.open().flatMap(it -> it.content().dayOfOffensive(day)));
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    /// The days as they lie between the margins; x counts from the left margin.
    DayScale scale() {
        return new DayScale(session.range(), Math.max(1, getWidth() - 2 * MARGIN_PX));
    }

    /// Where the days between the margins lie in the scene.
    ObservableValue<Bounds> daysInScene() {
        return Bindings.createObjectBinding(
                () -> localToScene(new BoundingBox(MARGIN_PX, 0, scale().widthPx(), getHeight())),
                localToSceneTransformProperty(),
                widthProperty(),
                heightProperty());
    }

    @Override
    protected void layoutChildren() {
        DayScale scale = scale();
        if (stale || !scale.equals(drawn)) {
            stale = false;
            drawn = scale;
            bars.show(ChangeBars.of(changes.changes(), scale), BARS_PX);
            axis.show(scale);
            bars.relocate(MARGIN_PX, BARS_TOP_PX);
            axis.relocate(MARGIN_PX, AXIS_Y_PX);
            track.resizeRelocate(0, TRACK_Y_PX, getWidth(), TRACK_PX);
        }
        double x = MARGIN_PX + scale.middleOf(session.date());
        gone.resizeRelocate(0, TRACK_Y_PX, snapPositionX(x), TRACK_PX);
        thumb.place(x, getWidth(), TRACK_Y_PX + TRACK_PX / 2);
    }

    @Override
    protected double computePrefHeight(double width) {
        return AXIS_Y_PX + AxisView.HEIGHT_PX;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    AxisView axis() {
        return axis;
    }

    BarsView bars() {
        return bars;
    }

    HoverView hover() {
        return hover;
    }

    private LocalDate dayAt(MouseEvent event) {
        return scale().dayAt(event.getX() - MARGIN_PX);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            dragging = true;
            playback.hold();
            drag(event);
        }
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            session.goToWithinRange(dayAt(event));
            hover(event);
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            dragging = false;
            playback.release();
        }
    }

    private void hover(MouseEvent event) {
        LocalDate day = dayAt(event);
        DayScale scale = scale();
        hover.show(
                MARGIN_PX + scale.leftOf(day),
                BARS_TOP_PX,
                scale.slotPx(),
                BARS_PX,
                bars.barOf(day).map(DayWords::changes).orElseGet(() -> DayWords.unchanged(day)));
    }

    private void key(KeyEvent event) {
        if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, DOWN -> playback.previousDay();
            case RIGHT, UP -> playback.nextDay();
            case PAGE_UP -> playback.step(BIG_STEP_DAYS);
            case PAGE_DOWN -> playback.step(-BIG_STEP_DAYS);
            case HOME -> playback.first();
            case END -> playback.last();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) (scale().count() - 1);
            case VALUE ->
                    (double) (session.date().toEpochDay() - session.range().first().toEpochDay());
            case VALUE_STRING -> DayWords.longDay(session.date());
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> playback.nextDay();
            case DECREMENT -> playback.previousDay();
            case BLOCK_INCREMENT -> playback.step(BIG_STEP_DAYS);
            case BLOCK_DECREMENT -> playback.step(-BIG_STEP_DAYS);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number days) {
                    session.goToWithinRange(session.range().first().plusDays(days.longValue()));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
