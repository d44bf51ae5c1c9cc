package org.whoheld.render;

import java.util.Optional;
import org.whoheld.render.raster.DistrictRaster;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Reused;
import org.whoheld.render.view.Viewport;

/// Rasters of whole viewports.
public final class Rasters {
    private Rasters() {}

    public static DistrictRaster of(ProjectedDistricts districts, Viewport viewport) {
        return new DistrictRaster(districts, viewport, Reused.empty(viewport, Optional.empty()));
    }
}
