package org.whoheld.render;

import java.awt.geom.Path2D;

/// Makes the outline of a district in the logical pixels of a viewport.
final class DistrictShapes {
    private final ProjectedDistricts districts;

    DistrictShapes(ProjectedDistricts districts) {
        this.districts = districts;
    }

    Path2D outline(int district, Viewport viewport) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int ring = districts.firstRing[district];
                ring < districts.firstRing[district + 1];
                ring++) {
            int first = districts.ringStart[ring];
            for (int i = first; i + 1 < districts.ringStart[ring + 1]; i++) {
                double x = viewport.deviceX(districts.x[i]) / viewport.pixelScale();
                double y = viewport.deviceY(districts.y[i]) / viewport.pixelScale();
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
