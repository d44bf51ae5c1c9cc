package org.whoheld.render.view;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Makes the outline of a district in the logical pixels of a viewport.
public final class DistrictShapes {
    private final ProjectedDistricts districts;

    public DistrictShapes(ProjectedDistricts districts) {
        this.districts = districts;
    }

    /// Whether a place of the picture lies in a district, by the even-odd rule; logical pixels.
    public boolean holds(int district, double xPx, double yPx, Viewport viewport) {
        double px = viewport.worldXAt(xPx);
        double py = viewport.worldYAt(yPx);
        boolean inBounds = districts.meets(district, new Rectangle2D.Double(px, py, 0, 0));
        boolean inside = false;
        for (int ring = districts.firstRing[district];
                inBounds && ring < districts.firstRing[district + 1];
                ring++) {
            for (int i = districts.ringStart[ring]; i + 1 < districts.ringStart[ring + 1]; i++) {
                double y0 = districts.y[i];
                double y1 = districts.y[i + 1];
                if (y0 > py != y1 > py) {
                    double share = (py - y0) / (y1 - y0);
                    inside ^= px < districts.x[i] + share * (districts.x[i + 1] - districts.x[i]);
                }
            }
        }
        return inside;
    }

    public Path2D outline(int district, Viewport viewport) {
        PixelGrid grid = viewport.grid();
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int ring = districts.firstRing[district];
                ring < districts.firstRing[district + 1];
                ring++) {
            int first = districts.ringStart[ring];
            for (int i = first; i + 1 < districts.ringStart[ring + 1]; i++) {
                double x = grid.xPx(districts.x[i]);
                double y = grid.yPx(districts.y[i]);
                if (i == first) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
        }
        return path;
    }
}
