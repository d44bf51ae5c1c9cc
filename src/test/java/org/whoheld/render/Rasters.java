package org.whoheld.render;

/// Rasters of whole viewports.
final class Rasters {
    private Rasters() {}

    static DistrictRaster of(ProjectedDistricts districts, Viewport viewport) {
        int[] index = new int[viewport.deviceWidth() * viewport.deviceHeight()];
        return new DistrictRaster(districts, viewport, index);
    }
}
