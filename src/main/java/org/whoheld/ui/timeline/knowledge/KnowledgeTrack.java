package org.whoheld.ui.timeline.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.axis.DayScale;
import org.whoheld.ui.timeline.days.DayWords;
import org.whoheld.ui.timeline.days.KnowledgeWords;
import org.whoheld.ui.timeline.slider.DaySlider;
import org.whoheld.ui.timeline.slider.HoverView;
import org.whoheld.ui.timeline.slider.Positions;
import org.whoheld.ui.timeline.track.TrackView;

/// The second slider: when reports came in, and, while it is on, by which day they must have come
/// to count. Its days lie under those of the first; the later days with reports follow, without the
/// empty ones between them, in the room to the right.
public final class KnowledgeTrack extends DaySlider {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");

    private static final double TICKS_PX = 10;
    private static final double LINE_Y_PX = 11;
    private static final double LINE_PX = 2;
    private static final double BAND_PX = 6;
    private static final double KNOB_PX = 12;
    private static final double PLATE_Y_PX = 9;
    private static final double BESIDE_PX = 4;
    private static final double HEIGHT_PX = 26;

    private final SessionModel session;
    private final KnowledgeModel knowledge;
    private final Supplier<DayScale> days;
    private final ReportTicks ticks = new ReportTicks();
    private final Region line = part("line");
    private final Region laterLine = part("line");
    private final Region band = part("band");
    private final Region date = part("date");
    private final Region knob = part("knob");
    private final Label plate = new Label();
    private final Label today = new Label(KnowledgeWords.TODAY);
    private final HoverView hover = new HoverView(this, "timeline-known-on-hover");

    private KnowledgeScale drawn;
    private boolean stale = true;
    private boolean dragging;

    /// @param days as they lie on the first slider, which begins where this one does
    /// @param takeOver requests the focus for what gets it when this slider is switched off
    public KnowledgeTrack(
            SessionModel session,
            KnowledgeModel knowledge,
            Supplier<DayScale> days,
            Runnable takeOver) {
        super(positions(session, knowledge), "As known on");
        this.session = session;
        this.knowledge = knowledge;
        this.days = days;
        setId("timeline-known-on");
        getStyleClass().add("knowledge-track");
        setAccessibleHelp(
                getAccessibleHelp()
                        + " After the last day of the timeline each later day with"
                        + " reports follows.");
        knob.setId("timeline-known-on-thumb");
        plate.setId("timeline-known-on-date");
        plate.getStyleClass().add("plate");
        band.setId("timeline-known-on-gap");
        today.setId("timeline-known-on-today");
        today.getStyleClass().add("today");
        for (Region child :
                new Region[] {hover, line, laterLine, band, date, ticks, today, plate, knob}) {
            child.setManaged(false);
            child.setMouseTransparent(true);
            getChildren().add(child);
        }
        focusTraversableProperty().bind(knowledge.activeProperty());
        knowledge.stopsProperty().subscribe((_, _) -> redraw());
        knowledge.reportsProperty().subscribe((_, _) -> redraw());
        knowledge.landingsProperty().subscribe(this::redraw);
        // Another date keeps the ticks as they are until its own have been worked out.
        knowledge
                .activeProperty()
                .subscribe((_, isActive) -> {
                    redraw();
                    if (!isActive && isFocused()) {
                        takeOver.run();
                    }
                });
        session.knownOnProperty().subscribe(_ -> showDay());
        session.dateProperty().subscribe((_, _) -> showDay());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseMoved(this::hover);
        setOnMouseExited(_ -> hover.hide());
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    private static Positions positions(SessionModel session, KnowledgeModel knowledge) {
        return new Positions() {
            @Override
            public long count() {
                return knowledge.stops().count();
            }

            @Override
            public long present() {
                return knowledge.present();
            }

            @Override
            public String words() {
                return session.knownOnProperty()
                        .get()
                        .map(it ->
                                "known on " + DayWords.longDay(it) + ". " + gap(session, knowledge))
                        .orElse(KnowledgeWords.TODAY);
            }

            @Override
            public void moveTo(long position) {
                knowledge.moveTo(position);
            }
        };
    }

    private static String gap(SessionModel session, KnowledgeModel knowledge) {
        Optional<LocalDate> knownOn = session.knownOnProperty().get();
        String sentence = KnowledgeWords.sentence(session.date(), knownOn);
        return knownOn.filter(knowledge::isBeforeAllReports).isPresent()
                ? sentence + " " + KnowledgeWords.NO_REPORT_YET
                : sentence;
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    private void showDay() {
        Optional<LocalDate> knownOn = session.knownOnProperty().get();
        pseudoClassStateChanged(ON, knownOn.isPresent());
        pseudoClassStateChanged(BEFORE, knownOn.filter(session.date()::isAfter).isPresent());
        plate.setText(knownOn.map(it -> KnowledgeWords.plate(session.date(), it)).orElse(""));
        requestLayout();
        tellPosition();
    }

    KnowledgeScale scale() {
        return new KnowledgeScale(
                days.get(), knowledge.stops(), Math.max(1, getWidth() - TrackView.MARGIN_PX));
    }

    ReportTicks ticks() {
        return ticks;
    }

    HoverView hover() {
        return hover;
    }

    @Override
    protected void layoutChildren() {
        KnowledgeScale scale = scale();
        if (stale || !scale.equals(drawn)) {
            stale = false;
            drawn = scale;
            ticks.show(
                    knowledge.counts(),
                    knowledge.activeProperty().get() ? knowledge.landings() : KnowledgeModel.NONE,
                    scale,
                    TICKS_PX);
            ticks.relocate(TrackView.MARGIN_PX, 0);
            layLines(scale);
        }
        Optional<LocalDate> knownOn = session.knownOnProperty().get();
        for (Region part : new Region[] {band, date, knob, plate}) {
            part.setVisible(knownOn.isPresent());
        }
        today.setVisible(knownOn.isEmpty());
        laterLine.setVisible(knownOn.isPresent() && !scale.stops().later().isEmpty());
        knownOn.ifPresent(it -> layKnownOn(it, scale));
    }

    private void layLines(KnowledgeScale scale) {
        double end = 2 * TrackView.MARGIN_PX + scale.days().widthPx();
        line.resizeRelocate(0, LINE_Y_PX, end, LINE_PX);
        double from = TrackView.MARGIN_PX + scale.days().widthPx() + KnowledgeScale.BREAK_PX;
        double to = TrackView.MARGIN_PX + scale.xOf(scale.stops().count() - 1) + KNOB_PX / 2;
        laterLine.resizeRelocate(from, LINE_Y_PX, Math.max(0, to - from), LINE_PX);
        double width = snapSizeX(today.prefWidth(-1));
        today.resizeRelocate(
                snapPositionX(Math.min(end + BESIDE_PX, getWidth() - width)),
                PLATE_Y_PX,
                width,
                snapSizeY(today.prefHeight(-1)));
    }

    private void layKnownOn(LocalDate knownOn, KnowledgeScale scale) {
        double x = TrackView.MARGIN_PX + scale.xOf(knownOn);
        double dateX = TrackView.MARGIN_PX + scale.xOf(session.date());
        double middle = LINE_Y_PX + LINE_PX / 2;
        band.resizeRelocate(
                snapPositionX(Math.min(x, dateX)),
                middle - BAND_PX / 2,
                snapSizeX(Math.abs(x - dateX)),
                BAND_PX);
        date.resizeRelocate(snapPositionX(dateX - 1), 0, 2, middle + BAND_PX / 2);
        knob.resizeRelocate(
                snapPositionX(x - KNOB_PX / 2),
                snapPositionY(middle - KNOB_PX / 2),
                KNOB_PX,
                KNOB_PX);
        double width = snapSizeX(plate.prefWidth(-1));
        double right = x + KNOB_PX / 2 + BESIDE_PX;
        double left = x - KNOB_PX / 2 - BESIDE_PX - width;
        double end = 2 * TrackView.MARGIN_PX + scale.days().widthPx();
        // Away from the band where there is room, and never over the later stops.
        boolean toTheRight = right + width <= end && (dateX <= x || left < 0);
        plate.resizeRelocate(
                snapPositionX(toTheRight ? right : Math.max(0, Math.min(left, end - width))),
                PLATE_Y_PX,
                width,
                snapSizeY(plate.prefHeight(-1)));
    }

    private long stopAt(MouseEvent event) {
        return scale().stopAt(event.getX() - TrackView.MARGIN_PX);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            dragging = true;
            drag(event);
            requestFocus();
        }
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            knowledge.moveTo(stopAt(event));
            hover(event);
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            dragging = false;
        }
    }

    private void hover(MouseEvent event) {
        KnowledgeScale scale = scale();
        long stop = stopAt(event);
        LocalDate day = scale.stops().day(stop);
        String words =
                KnowledgeWords.reports(
                        day,
                        knowledge.counts().getOrDefault(day, 0),
                        knowledge.landings().getOrDefault(day, 0),
                        session.date());
        Optional<LocalDate> knownOn = session.knownOnProperty().get();
        if (knownOn.isEmpty()) {
            words += "\nClick to see the map as it was known on that day";
        } else if (stop == knowledge.present()) {
            words += "\n" + gap(session, knowledge);
            if (knowledge.hasLandings()) {
                words +=
                        " "
                                + KnowledgeWords.stillToCome(
                                        session.date(), knownOn.get(), knowledge.landings());
            }
        }
        double width = Math.max(4, Math.min(scale.days().slotPx(), 18));
        hover.show(TrackView.MARGIN_PX + scale.xOf(stop) - width / 2, 0, width, HEIGHT_PX, words);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT_PX;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT_PX;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }
}
