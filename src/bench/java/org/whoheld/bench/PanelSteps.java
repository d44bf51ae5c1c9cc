package org.whoheld.bench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.whoheld.analysis.ChangeLedger;
import org.whoheld.analysis.Difference;
import org.whoheld.analysis.DistrictAreas;
import org.whoheld.analysis.LaneChart;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.lanes.DayColumns;
import org.whoheld.render.lanes.LaneFrame;
import org.whoheld.render.lanes.LanePainter;
import org.whoheld.render.style.MapStyle;

/// What a step of a slider makes of the panels beside the map: the ledger, and the lanes with their
/// pixels. Everything is worked out anew, as in the window.
final class PanelSteps {
    private static final double NAMES_PX = 260;
    private static final double ROW_PX = 20;

    private final DataPackage pack;
    private final ControlTimeline timeline;
    private final DistrictAreas areas;
    private final LanePainter lanes;
    private final int widthPx;
    private int[] pixels = {};

    /// @param widthPx of the lanes
    PanelSteps(DataPackage pack, ControlTimeline timeline, int widthPx) {
        this.pack = pack;
        this.timeline = timeline;
        this.widthPx = widthPx;
        areas = DistrictAreas.of(pack.districts());
        lanes = new LanePainter(pack);
    }

    /// Who gained what since the first day, best supported.
    void ledger(LocalDate first, AsOf asOf) {
        ChangeLedger.of(
                Difference.between(
                        timeline.asOf(asOf.at(first), Lens.BEST_SUPPORTED),
                        timeline.asOf(asOf, Lens.BEST_SUPPORTED)),
                areas);
    }

    /// The claims on a district and the states that come of them, best supported.
    void lanes(String district, LocalDate recordedBy) {
        LaneFrame frame =
                new LaneFrame(
                        LaneChart.of(timeline, pack.rules(), district, recordedBy)
                                .until(pack.period()),
                        timeline.history(district, Lens.BEST_SUPPORTED, recordedBy),
                        Set.of(),
                        Optional.of(recordedBy).filter(day -> !day.equals(LocalDate.MAX)),
                        new DayColumns(pack.period(), NAMES_PX, widthPx - 2 * NAMES_PX),
                        widthPx,
                        ROW_PX,
                        1,
                        MapStyle.light(),
                        Language.ENGLISH,
                        Optional.empty(),
                        Optional.empty());
        int height = lanes.heightPx(frame);
        if (pixels.length < widthPx * height) {
            pixels = new int[widthPx * height];
        }
        lanes.paint(frame, pixels, height);
    }
}
