package org.whoheld.render.marks;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.HashSet;
import java.util.Set;
import org.whoheld.core.ControlMap;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.PixelGrid;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Viewport;

/// Draws a strong dashed line around the districts that are only supposed in the hands that they
/// are shown in, as no other line on the map is. It runs where a supposed district meets one that
/// is not: along a border between two of them the dashes of both would make a whole line.
public final class SupposedOutline {
    private static final double WIDTH_PX = 3;
    private static final double CASING_PX = 6;
    private static final float[] DASHES_PX = {10, 5};

    private final ProjectedDistricts districts;

    public SupposedOutline(ProjectedDistricts districts) {
        this.districts = districts;
    }

    public static boolean isNeeded(ControlMap control) {
        if (control.hypothesis().isPresent()) {
            for (int d = 0; d < control.size(); d++) {
                if (control.isSupposed(d)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Where the line runs, in logical pixels; empty where nothing is supposed.
    public Path2D path(MapFrame frame) {
        return isNeeded(frame.control())
                ? path(frame.control(), frame.viewport())
                : new Path2D.Double();
    }

    /// What sets the dashes off from the ground.
    static void casing(Path2D path, MapStyle style, Pen pen) {
        pen.stroke(path, style.text().halo(), CASING_PX);
    }

    static void dashes(Path2D path, MapStyle style, Pen pen) {
        pen.dashed(path, style.text().ink(), WIDTH_PX, DASHES_PX);
    }

    /// The line around a sample, which is small: thinner, and with shorter dashes.
    public static void drawSample(Shape sample, MapStyle style, Pen pen) {
        pen.dashed(sample, style.text().ink(), 1.6, 4, 2.5f);
    }

    /// One side of a border, whichever way it runs; ends are world coordinates.
    private record Edge(double x0, double y0, double x1, double y1) {
        static Edge of(double xA, double yA, double xB, double yB) {
            return xA < xB || xA == xB && yA < yB
                    ? new Edge(xA, yA, xB, yB)
                    : new Edge(xB, yB, xA, yA);
        }
    }

    private Edge edge(int vertex) {
        return Edge.of(
                districts.x[vertex],
                districts.y[vertex],
                districts.x[vertex + 1],
                districts.y[vertex + 1]);
    }

    private Path2D path(ControlMap control, Viewport viewport) {
        Set<Edge> once = new HashSet<>();
        Set<Edge> inner = new HashSet<>();
        for (int d = 0; d < districts.size(); d++) {
            if (control.isSupposed(d)) {
                for (int ring = districts.firstRing[d]; ring < districts.firstRing[d + 1]; ring++) {
                    for (int i = districts.ringStart[ring];
                            i + 1 < districts.ringStart[ring + 1];
                            i++) {
                        Edge edge = edge(i);
                        if (!once.add(edge)) {
                            inner.add(edge);
                        }
                    }
                }
            }
        }
        PixelGrid grid = viewport.grid();
        Path2D path = new Path2D.Double();
        for (int d = 0; d < districts.size(); d++) {
            if (control.isSupposed(d)) {
                for (int ring = districts.firstRing[d]; ring < districts.firstRing[d + 1]; ring++) {
                    append(ring, inner, grid, path);
                }
            }
        }
        return path;
    }

    private void append(int ring, Set<Edge> inner, PixelGrid grid, Path2D path) {
        int first = districts.ringStart[ring];
        int last = districts.ringStart[ring + 1] - 1;
        boolean drawing = false;
        boolean whole = true;
        for (int i = first; i < last; i++) {
            if (inner.contains(edge(i))) {
                drawing = false;
                whole = false;
                continue;
            }
            if (!drawing) {
                path.moveTo(grid.xPx(districts.x[i]), grid.yPx(districts.y[i]));
                drawing = true;
            }
            path.lineTo(grid.xPx(districts.x[i + 1]), grid.yPx(districts.y[i + 1]));
        }
        if (whole && drawing) {
            path.closePath();
        }
    }
}
