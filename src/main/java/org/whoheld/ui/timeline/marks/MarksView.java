package org.whoheld.ui.timeline.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import org.whoheld.core.Actor;
import org.whoheld.ui.scene.Colours;
import org.whoheld.ui.timeline.axis.DayScale;

/// The changes of the selected district: a tick in the new holder's colour, or, where the day is
/// not known, a band that fades in over the days that it may have been. Where a second actor shares
/// the district, the lower half has its colour.
public final class MarksView extends Region {
    public static final double HEIGHT_PX = 8;

    private static final double TICK_PX = 4;
    private static final double LINE_PX = 2;
    private static final double LEAST_BAND_PX = 8;
    private static final double FAINTEST = 0.12;
    private static final double DOUBTFUL = 0.45;
    private static final Color NOBODY = Color.gray(0.55);

    private List<Mark> shownMarks = List.of();
    private DayScale shownScale;

    public MarksView() {
        setId("timeline-marks");
        getStyleClass().add("marks");
    }

    public void show(List<Mark> marks, DayScale scale) {
        if (marks.equals(shownMarks) && scale.equals(shownScale)) {
            return;
        }
        shownMarks = marks;
        shownScale = scale;
        List<Rectangle> shapes = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            hold(shapes, marks.get(i), i + 1 < marks.size() ? marks.get(i + 1) : null, scale);
        }
        marks.stream().filter(Mark::isBand).forEach(it -> band(shapes, it, scale));
        marks.stream()
                .filter(it -> !it.isBand() && scale.days().contains(it.first()))
                .forEach(it -> tick(shapes, it, scale));
        shapes.forEach(it -> it.setManaged(false));
        getChildren().setAll(shapes);
    }

    /// @param next null behind the last
    private void hold(List<Rectangle> shapes, Mark mark, Mark next, DayScale scale) {
        double left = Math.max(0, endOf(mark, scale));
        double right =
                next == null
                        ? scale.widthPx()
                        : Math.min(
                                scale.widthPx(),
                                next.isBand()
                                        ? scale.leftOf(next.first())
                                        : scale.middleOf(next.first()));
        if (mark.leader().isPresent() && right > left) {
            Rectangle line =
                    new Rectangle(
                            snapPositionX(left),
                            (HEIGHT_PX - LINE_PX) / 2,
                            snapSizeX(right - left),
                            LINE_PX);
            line.getStyleClass().add("hold");
            line.setFill(Colours.of(mark.leader().get().rgb()));
            shapes.add(line);
        }
    }

    private static double endOf(Mark mark, DayScale scale) {
        return mark.isBand()
                ? scale.leftOf(mark.last()) + scale.slotPx()
                : scale.middleOf(mark.last());
    }

    private void band(List<Rectangle> shapes, Mark mark, DayScale scale) {
        double left = Math.max(0, scale.leftOf(mark.first()));
        double right = Math.min(scale.widthPx(), endOf(mark, scale));
        if (right > left) {
            double width = Math.max(LEAST_BAND_PX, right - left);
            add(shapes, mark, "soft-band", left, width);
        }
    }

    private void tick(List<Rectangle> shapes, Mark mark, DayScale scale) {
        double left = scale.middleOf(mark.first()) - TICK_PX / 2;
        add(shapes, mark, mark.doubtful() ? "doubtful-tick" : "tick", left, TICK_PX);
    }

    private void add(List<Rectangle> shapes, Mark mark, String style, double x, double width) {
        double height = mark.second().isPresent() ? HEIGHT_PX / 2 : HEIGHT_PX;
        shapes.add(part(mark, style, mark.leader(), x, width, 0, height));
        if (mark.second().isPresent()) {
            shapes.add(part(mark, style, mark.second(), x, width, height, height));
        }
    }

    private Rectangle part(
            Mark mark,
            String style,
            Optional<Actor> actor,
            double x,
            double width,
            double y,
            double height) {
        Rectangle part = new Rectangle(snapPositionX(x), y, snapSizeX(width), height);
        Color colour = actor.map(it -> Colours.of(it.rgb())).orElse(NOBODY);
        part.getStyleClass().add(style);
        part.setFill(
                mark.isBand()
                        ? new LinearGradient(
                                0,
                                0,
                                1,
                                0,
                                true,
                                CycleMethod.NO_CYCLE,
                                new Stop(0, colour.deriveColor(0, 1, 1, FAINTEST)),
                                new Stop(1, colour))
                        : colour);
        part.setOpacity(mark.doubtful() ? DOUBTFUL : 1);
        return part;
    }
}
