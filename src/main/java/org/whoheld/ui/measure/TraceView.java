package org.whoheld.ui.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.whoheld.analysis.GroundPoint;
import org.whoheld.analysis.Measurement;
import org.whoheld.render.view.Viewport;

/// The line of a measure on one map: along its geodesics, with a halo that keeps it apart from
/// every actor's colour, and the points. What is not set yet is dashed.
final class TraceView extends Pane {
    private static final double POINT_RADIUS_PX = 4;

    /// Beyond the map's edge, lines are left out from here on.
    private static final double MARGIN_PX = 50;

    private static final double CROSS_PX = 14;
    private static final double CROSS_GAP_PX = 4;

    private final Path halo = path("measure-halo");
    private final Path set = path("measure-line");
    private final Path open = path("measure-line", "measure-open");
    private final Path crossHalo = path("measure-halo");
    private final Path cross = path("measure-line");
    private final Group points = new Group();
    private final Rectangle clip = new Rectangle();

    TraceView(int map) {
        setId("measure-trace-" + map);
        setManaged(false);
        setMouseTransparent(true);
        setClip(clip);
        getChildren().addAll(halo, set, open, points, crossHalo, cross);
    }

    private static Path path(String... styles) {
        Path path = new Path();
        path.getStyleClass().addAll(styles);
        path.setManaged(false);
        return path;
    }

    void place(double x, double y, double width, double height) {
        resizeRelocate(x, y, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
    }

    /// @param aimed where the next point would be set
    /// @param crosshair whether the middle is marked, because that is where
    void draw(
            Optional<Trace> trace,
            Optional<GroundPoint> aimed,
            boolean crosshair,
            Viewport viewport) {
        for (Path path : List.of(halo, set, open, crossHalo, cross)) {
            path.getElements().clear();
        }
        points.getChildren().clear();
        trace.ifPresent(it -> draw(it, aimed, viewport));
        if (crosshair) {
            cross(viewport.widthPx() / 2.0, viewport.heightPx() / 2.0);
        }
    }

    private void draw(Trace trace, Optional<GroundPoint> aimed, Viewport viewport) {
        List<GroundPoint> all = trace.points();
        for (int i = 1; i < all.size(); i++) {
            leg(set, all.get(i - 1), all.get(i), viewport);
        }
        Optional<GroundPoint> next = trace.ended() ? Optional.empty() : aimed;
        next.ifPresent(it -> leg(open, all.getLast(), it, viewport));
        GroundPoint end = next.orElse(all.getLast());
        boolean closes =
                trace.quantity() == Quantity.AREA && all.size() + (next.isPresent() ? 1 : 0) > 2;
        if (closes) {
            leg(trace.ended() ? set : open, end, all.getFirst(), viewport);
        }
        for (GroundPoint point : all) {
            Circle circle =
                    new Circle(
                            viewport.xPx(point.lonDegrees()),
                            viewport.yPx(point.latDegrees()),
                            POINT_RADIUS_PX);
            circle.getStyleClass().add("measure-point");
            points.getChildren().add(circle);
        }
    }

    private void leg(Path path, GroundPoint from, GroundPoint to, Viewport viewport) {
        List<GroundPoint> line = Measurement.line(from, to);
        add(path, line, lon -> lon, viewport);
        // what runs over the edge of the world comes in again at the other
        double last = line.getLast().lonDegrees();
        if (Math.abs(last) > 180 || Math.abs(from.lonDegrees()) > 180) {
            double turn = last > 180 || from.lonDegrees() > 180 ? -360 : 360;
            add(path, line, lon -> lon + turn, viewport);
        }
    }

    /// Adds what can be seen of a line.
    private void add(
            Path path, List<GroundPoint> line, DoubleUnaryOperator lon, Viewport viewport) {
        Envelope seen =
                new Envelope(
                        -MARGIN_PX,
                        viewport.widthPx() + MARGIN_PX,
                        -MARGIN_PX,
                        viewport.heightPx() + MARGIN_PX);
        Coordinate[] onScreen =
                line.stream()
                        .map(it ->
                                new Coordinate(
                                        viewport.xPx(lon.applyAsDouble(it.lonDegrees())),
                                        viewport.yPx(it.latDegrees())))
                        .toArray(Coordinate[]::new);
        for (Coordinate[] section : new LineLimiter(seen).limit(onScreen)) {
            add(halo, section);
            add(path, section);
        }
    }

    private static void add(Path path, Coordinate[] section) {
        List<PathElement> elements = new ArrayList<>();
        elements.add(new MoveTo(section[0].x, section[0].y));
        for (int i = 1; i < section.length; i++) {
            elements.add(new LineTo(section[i].x, section[i].y));
        }
        path.getElements().addAll(elements);
    }

    private void cross(double x, double y) {
        for (Path path : List.of(crossHalo, cross)) {
            for (int side : new int[] {-1, 1}) {
                path.getElements()
                        .addAll(
                                new MoveTo(x + side * CROSS_GAP_PX, y),
                                new LineTo(x + side * CROSS_PX, y),
                                new MoveTo(x, y + side * CROSS_GAP_PX),
                                new LineTo(x, y + side * CROSS_PX));
            }
        }
    }
}
