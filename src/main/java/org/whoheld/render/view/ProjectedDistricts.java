package org.whoheld.render.view;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.whoheld.core.District;

/// The outlines of all districts in world coordinates (see [Viewport]), flat in memory so that they
/// can be walked at every new viewport. Immutable once built.
public final class ProjectedDistricts {
    /// Vertices of all rings, one ring after the other; a ring's last vertex repeats its first.
    public final double[] x;

    public final double[] y;

    /// Ring `r` has the vertices from `ringStart[r]` to `ringStart[r + 1]`, exclusive.
    public final int[] ringStart;

    /// District `d` has the rings from `firstRing[d]` to `firstRing[d + 1]`, exclusive: shells and
    /// holes alike, told apart by the even-odd rule.
    public final int[] firstRing;

    /// Bounds of district `d`: min x, min y, max x, max y at `4 · d` and on.
    public final double[] bounds;

    public ProjectedDistricts(List<District> districts) {
        List<List<LinearRing>> rings =
                districts.stream().map(district -> rings(district.geometry())).toList();
        int ringCount = rings.stream().mapToInt(List::size).sum();
        int vertexCount =
                rings.stream().flatMap(List::stream).mapToInt(LinearRing::getNumPoints).sum();
        x = new double[vertexCount];
        y = new double[vertexCount];
        ringStart = new int[ringCount + 1];
        firstRing = new int[districts.size() + 1];
        bounds = new double[4 * districts.size()];
        int ring = 0;
        int vertex = 0;
        for (int d = 0; d < districts.size(); d++) {
            for (LinearRing line : rings.get(d)) {
                vertex += line.getNumPoints();
                ringStart[++ring] = vertex;
            }
            firstRing[d + 1] = ring;
        }
        IntStream.range(0, districts.size()).parallel().forEach(d -> project(d, rings.get(d)));
    }

    private void project(int district, List<LinearRing> rings) {
        int first = vertexFrom(district);
        int vertex = first;
        for (LinearRing ring : rings) {
            var sequence = ring.getCoordinateSequence();
            for (int i = 0; i < sequence.size(); i++) {
                x[vertex] = Viewport.worldX(sequence.getX(i));
                y[vertex++] = Viewport.worldY(sequence.getY(i));
            }
        }
        bound(district, first, vertex);
    }

    private static List<LinearRing> rings(Geometry geometry) {
        return IntStream.range(0, geometry.getNumGeometries())
                .mapToObj(geometry::getGeometryN)
                .filter(Polygon.class::isInstance)
                .map(Polygon.class::cast)
                .filter(polygon -> !polygon.isEmpty())
                .mapMulti((Polygon polygon, Consumer<LinearRing> out) -> {
                    out.accept(polygon.getExteriorRing());
                    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                        out.accept(polygon.getInteriorRingN(i));
                    }
                })
                .toList();
    }

    private void bound(int district, int from, int to) {
        double[] box = {1, 1, 0, 0};
        for (int i = from; i < to; i++) {
            box[0] = Math.min(box[0], x[i]);
            box[1] = Math.min(box[1], y[i]);
            box[2] = Math.max(box[2], x[i]);
            box[3] = Math.max(box[3], y[i]);
        }
        System.arraycopy(box, 0, bounds, 4 * district, 4);
    }

    public int size() {
        return firstRing.length - 1;
    }

    /// Whether a district's bounds meet a part of the world; touching is enough.
    public boolean meets(int district, Rectangle2D world) {
        return bounds[4 * district] <= world.getMaxX()
                && bounds[4 * district + 1] <= world.getMaxY()
                && bounds[4 * district + 2] >= world.getMinX()
                && bounds[4 * district + 3] >= world.getMinY();
    }

    public int vertexFrom(int district) {
        return ringStart[firstRing[district]];
    }

    public int vertexTo(int district) {
        return ringStart[firstRing[district + 1]];
    }
}
