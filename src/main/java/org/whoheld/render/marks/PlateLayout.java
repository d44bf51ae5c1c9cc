package org.whoheld.render.marks;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Wording;

/// Finds places for small plates with words on them, such as the length of a front. A plate never
/// lies on furniture, on a name, on a line that is to be read, or on another plate; one that finds
/// no room is left out. Plates that are asked for first have the choice.
///
/// An object serves one picture.
public final class PlateLayout {
    private static final double PADDING_X = 5;
    private static final double PADDING_Y = 2.5;
    private static final double AIR_PX = 2;
    private static final double CHIP_PX = 8;
    private static final double CHIP_GAP = 5;
    private static final double CORNER_PX = 5;

    /// How far a plate may lie from what it tells about, and in how many directions it is tried.
    private static final double[] DISTANCES_PX = {6, 14, 26, 42, 62, 86, 114, 146};

    private static final double TURN = Math.PI / 8;

    private static final int DIRECTIONS = 20;

    /// From here on a thin line leads from the plate to what it tells about.
    private static final double LED_PX = 12;

    /// Radius of the end of that line.
    private static final double DOT_PX = 2;

    /// How far above a point a plate on some ground is tried, in its own heights.
    private static final double[] UP = {0, 1, -1, 1.5, -1.5, 2, -2, 2.6, -2.6, 3.4, -3.4};

    private static final int SAMPLES = 8;

    /// The share of a plate that must lie on the ground that it tells about.
    private static final double ENOUGH = 0.75;

    private final Viewport viewport;
    private final Lettering letters;
    private final double size;
    private final boolean rightToLeft;
    private final List<Box> furniture;
    private final List<Box> blocked;
    private final List<Line2D> lines = new ArrayList<>();
    private final List<Plate> plates = new ArrayList<>();

    /// @param furniture below which nothing is seen
    /// @param taken names and badges
    public PlateLayout(MapFrame frame, Lettering letters, List<Box> furniture, List<Box> taken) {
        viewport = frame.viewport();
        this.letters = letters;
        size = frame.style().text().smallSize();
        rightToLeft = Wording.in(frame.language()).isRightToLeft();
        this.furniture = List.copyOf(furniture);
        blocked = new ArrayList<>(furniture);
        blocked.addAll(taken);
    }

    /// @param chip colour of the actor that it tells about, 0xRRGGBB; empty for none
    /// @param from end of the line that leads to the plate; the plate's own middle if there is none
    record Plate(String text, OptionalInt chip, Box box, Point2D from) {}

    List<Plate> plates() {
        return List.copyOf(plates);
    }

    /// No plate is to cross the line.
    void keepClearOf(Line2D line) {
        lines.add(line);
    }

    /// Sets a plate on a line, where it may stand on one of some points.
    ///
    /// @return whether it found room
    boolean onLine(String text, List<Point2D> points) {
        for (Point2D point : points) {
            Box box = around(text, OptionalInt.empty(), point.getX(), point.getY());
            if (isFree(box)) {
                add(new Plate(text, OptionalInt.empty(), box, point));
                return true;
            }
        }
        return false;
    }

    /// Sets a plate near one of some points.
    void beside(String text, List<Point2D> points) {
        beside(text, OptionalInt.empty(), points, Math.PI / 2, 0, _ -> true);
    }

    /// Sets a plate near the middle of a line, rather across it than along it.
    void besideLine(String text, OptionalInt chip, Line2D line) {
        double across =
                Math.atan2(line.getY2() - line.getY1(), line.getX2() - line.getX1()) + Math.PI / 2;
        beside(
                text,
                chip,
                List.of(
                        new Point2D.Double(
                                (line.getX1() + line.getX2()) / 2,
                                (line.getY1() + line.getY2()) / 2)),
                across,
                0,
                _ -> true);
    }

    /// As near as possible to one of some points.
    ///
    /// @param needsLeader whether a plate that is not quite near needs a line that leads to it
    private void beside(
            String text,
            OptionalInt chip,
            List<Point2D> points,
            double firstDirection,
            double clearance,
            Predicate<Box> needsLeader) {
        List<Point2D> seen = points.stream().filter(this::isSeen).toList();
        for (double distance : DISTANCES_PX) {
            for (Point2D point : seen) {
                for (int i = 0; i < DIRECTIONS; i++) {
                    // to either side of the first direction and of its opposite, in turn
                    double turn = i / 4 * TURN * (i / 2 % 2 == 0 ? 1 : -1);
                    double direction = firstDirection + turn + (i % 2) * Math.PI;
                    Box box = at(text, chip, point, direction, distance + clearance);
                    if (isFree(box)) {
                        boolean led = distance >= LED_PX && needsLeader.test(box);
                        add(new Plate(text, chip, box, led ? point : middle(box)));
                        return;
                    }
                }
            }
        }
    }

    private Box at(
            String text, OptionalInt chip, Point2D point, double direction, double distance) {
        double dx = Math.cos(direction);
        double dy = Math.sin(direction);
        Box box = around(text, chip, 0, 0);
        double halfway =
                Math.min(
                        box.width() / 2 / Math.max(1e-9, Math.abs(dx)),
                        box.height() / 2 / Math.max(1e-9, Math.abs(dy)));
        return around(
                text,
                chip,
                point.getX() + dx * (halfway + distance),
                point.getY() + dy * (halfway + distance));
    }

    /// Sets a plate on some ground: on one of several points, or above or below it, or else near as
    /// near as there is room.
    ///
    /// @param points the best first
    /// @param ground tells whether a place is of the ground
    /// @param clearance how far from a point a plate beside the ground must at least be
    void inside(
            String text,
            OptionalInt chip,
            List<Point2D> points,
            Predicate<Point2D> ground,
            double clearance) {
        for (Point2D point : points) {
            for (double up : UP) {
                Box box = around(text, chip, point.getX(), point.getY());
                Box moved =
                        new Box(
                                box.x(),
                                box.y() - up * (box.height() + AIR_PX),
                                box.width(),
                                box.height());
                if (isFree(moved) && shareOn(ground, moved) >= ENOUGH) {
                    add(new Plate(text, chip, moved, middle(moved)));
                    return;
                }
            }
        }
        beside(text, chip, points, Math.PI / 2, clearance, box -> shareOn(ground, box) == 0);
    }

    /// How much of a plate lies on some ground, 0..1.
    private static double shareOn(Predicate<Point2D> ground, Box box) {
        int on = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            double x = box.x() + box.width() * i / SAMPLES;
            on += ground.test(new Point2D.Double(x, box.y())) ? 1 : 0;
            on += ground.test(new Point2D.Double(x, box.bottom())) ? 1 : 0;
        }
        return on / (2.0 * (SAMPLES + 1));
    }

    private Box around(String text, OptionalInt chip, double x, double y) {
        double width =
                letters.width(text, size, false)
                        + 2 * PADDING_X
                        + (chip.isPresent() ? CHIP_PX + CHIP_GAP : 0);
        return Box.around(x, y, width, size * 1.2 + 2 * PADDING_Y);
    }

    private static Point2D middle(Box box) {
        return new Point2D.Double(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    private boolean isSeen(Point2D point) {
        return new Box(0, 0, viewport.widthPx(), viewport.heightPx()).rectangle().contains(point)
                && furniture.stream().noneMatch(box -> box.rectangle().contains(point));
    }

    private boolean isFree(Box box) {
        Rectangle2D ground = box.grown(AIR_PX).rectangle();
        return new Box(0, 0, viewport.widthPx(), viewport.heightPx()).holds(box)
                && blocked.stream().noneMatch(box::meets)
                && lines.stream().noneMatch(line -> line.intersects(ground));
    }

    private void add(Plate plate) {
        plates.add(plate);
        blocked.add(plate.box().grown(AIR_PX));
    }

    /// Draws plates with the lines that lead to them.
    public void paint(MapStyle style, Pen pen) {
        for (Plate plate : plates) {
            if (!plate.from().equals(middle(plate.box()))
                    && !plate.box().rectangle().contains(plate.from())) {
                Line2D leader = new Line2D.Double(plate.from(), middle(plate.box()));
                pen.stroke(leader, style.text().halo(), 2.6);
                pen.stroke(leader, style.text().ink(), 1);
                pen.fill(dot(plate.from(), DOT_PX + 1), style.text().halo());
                pen.fill(dot(plate.from(), DOT_PX), style.text().ink());
            }
        }
        plates.forEach(plate -> draw(plate, style, pen));
    }

    private static Ellipse2D dot(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    private void draw(Plate plate, MapStyle style, Pen pen) {
        Box box = plate.box();
        RoundRectangle2D ground =
                new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), CORNER_PX, CORNER_PX);
        pen.fill(ground, style.text().box() | 0xFF000000);
        pen.stroke(ground, style.text().boxLine(), 1);
        double chipRoom = plate.chip().isPresent() ? CHIP_PX + CHIP_GAP : 0;
        plate.chip()
                .ifPresent(rgb -> {
                    double x =
                            rightToLeft ? box.right() - PADDING_X - CHIP_PX : box.x() + PADDING_X;
                    Rectangle2D chip =
                            new Rectangle2D.Double(
                                    x, box.y() + (box.height() - CHIP_PX) / 2, CHIP_PX, CHIP_PX);
                    pen.fill(chip, 0xFF000000 | rgb);
                    pen.stroke(chip, style.lines().border(), 0.8);
                });
        pen.write(
                plate.text(),
                size,
                false,
                style.text().ink(),
                box.x() + PADDING_X + (rightToLeft ? 0 : chipRoom),
                box.y() + box.height() / 2 + size * Lettering.CAP_HEIGHT / 2);
    }
}
