package org.whoheld.ui.timeline.track;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.axis.AxisView;
import org.whoheld.ui.timeline.axis.DayScale;
import org.whoheld.ui.timeline.marks.MarksModel;
import org.whoheld.ui.timeline.marks.MarksView;
import org.whoheld.ui.timeline.playback.ChangesModel;
import org.whoheld.ui.timeline.playback.EventsModel;
import org.whoheld.ui.timeline.playback.PlaybackModel;
import org.whoheld.ui.timeline.playback.Transitions;
import org.whoheld.ui.timeline.slider.DaySlider;
import org.whoheld.ui.timeline.slider.HoverView;
import org.whoheld.ui.timeline.slider.Positions;
import org.whoheld.ui.timeline.slider.ThumbView;

/// The slider: bars of the changes, the track with its thumb, labels below. See [TrackMouse] for
/// what a press does.
public final class TrackView extends DaySlider {
    /// Left and right of the first and last day's slot, room for half a thumb and half a label.
    public static final double MARGIN_PX = 12;

    /// The steps from change to change go through the flags alone.
    private static final PseudoClass FLAGS_ALONE = PseudoClass.getPseudoClass("flags-alone");

    private static final double KNOB_PX = 14;
    private static final double FLAGS_TOP_PX = 21;
    private static final double BARS_TOP_PX = FLAGS_TOP_PX + FlagsView.HEIGHT_PX + 2;
    private static final double BARS_PX = 28;
    private static final double TRACK_Y_PX = BARS_TOP_PX + BARS_PX;
    private static final double TRACK_PX = 4;
    private static final double AXIS_Y_PX = TRACK_Y_PX + TRACK_PX;

    /// Between the bars and the marks of a selected district.
    private static final double GAP_PX = 2;

    private final SessionModel session;
    private final ChangesModel changes;
    private final EventsModel events;
    private final MarksModel marks;
    private final TrackWords words;
    private final TransitionsView transitionsView = new TransitionsView();
    private final BarsView bars = new BarsView();
    private final MarksView marksView = new MarksView();
    private final FlagsView flags;
    private final Pane days = new Pane(transitionsView, bars, marksView);
    private final Rectangle knownDays = new Rectangle();
    private final FutureView future = new FutureView();
    private final AxisView axis = new AxisView(this::redrawAll);
    private final ThumbView thumb = new ThumbView("timeline-thumb", KNOB_PX);
    private final SecondHandle second;
    private final HoverView hover = new HoverView(this, "timeline-hover");
    private final Region span = new Region();
    private final Region track = new Region();
    private final ElapsedView elapsed = new ElapsedView(TRACK_PX);

    private DayScale drawn;
    private boolean stale = true;

    public TrackView(
            SessionModel session,
            PlaybackModel playback,
            ChangesModel changes,
            EventsModel events,
            MarksModel marks) {
        super(
                Positions.ofDays(session::range, session::date, playback::goTo),
                "Date on the timeline");
        this.session = session;
        this.changes = changes;
        this.events = events;
        this.marks = marks;
        words = new TrackWords(session, changes, events, marks);
        flags = new FlagsView(it -> playback.goTo(it.day()), this::hoverFlag, this::wordsOf);
        second = new SecondHandle(session, this::requestFocus);
        setId("timeline-slider");
        getStyleClass().add("timeline-slider");
        track.getStyleClass().add("track");
        span.getStyleClass().add("span");
        for (Region part : new Region[] {span, hover, days, future, track, elapsed, axis, thumb}) {
            part.setManaged(false);
            part.setMouseTransparent(true);
            getChildren().add(part);
        }
        for (Region part : new Region[] {transitionsView, bars, marksView, second}) {
            part.setManaged(false);
        }
        flags.setManaged(false);
        getChildren().add(getChildren().indexOf(thumb), second);
        getChildren().add(flags);
        session.openProperty().subscribe((_, _) -> showDay());
        session.dateProperty().subscribe(_ -> showDay());
        session.knownOnProperty().subscribe((_, _) -> showDay());
        session.comparisonProperty().subscribe((_, _) -> requestLayout());
        session.rangeProperty().subscribe((_, _) -> redraw());
        changes.changesProperty().subscribe((_, _) -> redraw());
        events.eventsProperty().subscribe((_, _) -> redraw());
        events.aloneProperty().subscribe(it -> pseudoClassStateChanged(FLAGS_ALONE, it));
        changes.transitionsProperty().subscribe((_, _) -> redraw());
        marks.shownProperty().subscribe((_, _) -> redraw());
        TrackMouse.install(session, playback, this);
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    private void redrawAll() {
        drawn = null;
        redraw();
    }

    private void showDay() {
        thumb.setDay(session.date(), words.besideDate());
        requestLayout();
        tellPosition();
    }

    /// The days as they lie between the margins; x counts from the left margin.
    public DayScale scale() {
        return new DayScale(session.range(), Math.max(1, getWidth() - 2 * MARGIN_PX));
    }

    /// Where the middle of a day is.
    double xOf(LocalDate day) {
        return MARGIN_PX + scale().middleOf(day);
    }

    LocalDate dayAt(double x) {
        return scale().dayAt(x - MARGIN_PX);
    }

    String wordsOf(LocalDate day) {
        return words.of(day, bars.barOf(day));
    }

    private String wordsOf(Flag flag) {
        return String.join("\n", flag.events().stream().map(events::words).toList());
    }

    private void hoverFlag(Optional<Flag> flag) {
        flag.ifPresentOrElse(it -> hover(it.day(), wordsOf(it)), hover::hide);
    }

    void hover(LocalDate day, String text) {
        DayScale scale = scale();
        hover.show(MARGIN_PX + scale.leftOf(day), BARS_TOP_PX, scale.slotPx(), BARS_PX, text);
    }

    /// Where the days between the margins lie in the scene.
    public ObservableValue<Bounds> daysInScene() {
        return Bindings.createObjectBinding(
                () -> localToScene(new BoundingBox(MARGIN_PX, 0, scale().widthPx(), getHeight())),
                localToSceneTransformProperty(),
                widthProperty(),
                heightProperty());
    }

    @Override
    protected void layoutChildren() {
        DayScale scale = scale();
        if (!scale.equals(drawn)) {
            drawn = scale;
            stale = true;
            axis.show(scale);
            axis.relocate(MARGIN_PX, AXIS_Y_PX);
            track.resizeRelocate(0, TRACK_Y_PX, getWidth(), TRACK_PX);
            elapsed.relocate(0, TRACK_Y_PX);
            second.resize(getWidth(), getHeight());
        }
        if (stale) {
            stale = false;
            drawDays(scale);
        }
        layFuture(scale);
        layThumbs();
    }

    /// Bars of all districts, above them, while one is selected, room for its own marks.
    private void drawDays(DayScale scale) {
        boolean ofOne = marks.shownProperty().get().isPresent();
        double barsPx = ofOne ? BARS_PX - MarksView.HEIGHT_PX - GAP_PX : BARS_PX;
        bars.show(ChangeBars.of(changes.changes(), scale), barsPx);
        transitionsView.show(ofOne ? Transitions.NONE : changes.transitions(), scale, BARS_PX);
        marksView.show(marks.marks(), scale);
        flags.show(Flag.of(events.events(), scale));
        flags.resizeRelocate(MARGIN_PX, FLAGS_TOP_PX, scale.widthPx(), FlagsView.HEIGHT_PX);
        marksView.relocate(0, BARS_PX - MarksView.HEIGHT_PX);
        days.relocate(MARGIN_PX, BARS_TOP_PX);
    }

    /// Of the days after the known-on day nothing is shown, whatever was worked out before.
    private void layFuture(DayScale scale) {
        Optional<LocalDate> knownOn =
                session.knownOnProperty().get().filter(it -> it.isBefore(scale.days().last()));
        double known =
                knownOn.map(it -> Math.max(0, scale.leftOf(it.plusDays(1))))
                        .orElse(scale.widthPx());
        future.setVisible(knownOn.isPresent());
        future.resizeRelocate(
                snapPositionX(MARGIN_PX + known),
                BARS_TOP_PX,
                snapSizeX(scale.widthPx() - known),
                BARS_PX);
        knownDays.setWidth(known);
        knownDays.setHeight(BARS_PX);
        days.setClip(knownOn.isPresent() ? knownDays : null);
    }

    private void layThumbs() {
        double x = xOf(session.date());
        double trackY = TRACK_Y_PX + TRACK_PX / 2;
        elapsed.show(snapPositionX(x));
        span.setVisible(second.isVisible());
        if (!second.isVisible()) {
            double plate = Plates.alone(x, thumb.plateWidth(), getWidth());
            thumb.place(x, plate, 0, getWidth(), trackY);
            return;
        }
        double other = xOf(second.day());
        Plates plates = Plates.of(x, thumb.plateWidth(), other, second.plateWidth(), getWidth());
        boolean isRight = plates.second() > plates.first();
        thumb.place(
                x,
                plates.first(),
                isRight ? 0 : plates.second() + second.plateWidth(),
                isRight ? plates.second() : getWidth(),
                trackY);
        second.place(other, plates.second(), trackY);
        span.resizeRelocate(
                snapPositionX(Math.min(x, other)),
                BARS_TOP_PX,
                snapSizeX(Math.abs(x - other)),
                BARS_PX);
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

    public AxisView axis() {
        return axis;
    }

    public BarsView bars() {
        return bars;
    }

    MarksView marks() {
        return marksView;
    }

    public FlagsView flags() {
        return flags;
    }

    public HoverView hover() {
        return hover;
    }

    SecondHandle second() {
        return second;
    }
}
