package org.whoheld.render;

import java.util.Optional;

/// Rasters of whole viewports.
final class Rasters {
    private Rasters() {}

    static DistrictRaster of(ProjectedDistricts districts, Viewport viewport) {
        return new DistrictRaster(districts, viewport, Reused.empty(viewport, Optional.empty()));
    }
}
