package org.whoheld.render;

import java.util.function.Supplier;
import org.whoheld.analysis.DistrictAreas;
import org.whoheld.core.DataPackage;
import org.whoheld.render.furniture.LegendSource;
import org.whoheld.render.view.ProjectedDistricts;

/// What pictures of a package are made of, whatever they show: its outlines in world coordinates
/// and its areas. Worked out once and shared by those who frame and paint; safe for threads.
public final class DrawnPackage {
    private final DataPackage pack;
    private final ProjectedDistricts outlines;
    private final LegendSource legends;

    /// Works the areas out by itself when the first legend is drawn. Else as below.
    public DrawnPackage(DataPackage pack) {
        this(pack, () -> DistrictAreas.of(pack.districts()));
    }

    /// Projects the outlines: the package's geometry must not change afterwards.
    ///
    /// @param areas of the package's districts, asked for when the first legend is drawn, and never
    ///   again
    public DrawnPackage(DataPackage pack, Supplier<DistrictAreas> areas) {
        this.pack = pack;
        outlines = new ProjectedDistricts(pack.districts());
        legends = new LegendSource(pack, areas);
    }

    DataPackage pack() {
        return pack;
    }

    ProjectedDistricts outlines() {
        return outlines;
    }

    public LegendSource legends() {
        return legends;
    }
}
