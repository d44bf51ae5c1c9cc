package org.whoheld.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whoheld.analysis.LaneChart;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Lens;
import org.whoheld.core.Names;
import org.whoheld.core.Source;
import org.whoheld.render.lanes.DayColumns;
import org.whoheld.render.lanes.LaneCaptions;
import org.whoheld.render.lanes.LaneFrame;
import org.whoheld.render.lanes.LanePainter;
import org.whoheld.render.lanes.LaneWording;
import org.whoheld.render.words.Captions;

/// Makes the frame of a picture of claims in lanes that was ordered.
public final class LanesComposer {
    private static final double ROW_PX = 24;
    private static final double LEAST_ROW_PX = 14;
    private static final double MOST_ROW_PX = 40;

    /// The names of the sources may take this share of the width.
    private static final double NAMES_SHARE = 0.24;

    private static final double KINDS_SHARE = 0.16;

    private final DataPackage pack;
    private final ControlTimeline timeline;

    public LanesComposer(DataPackage pack, ControlTimeline timeline) {
        this.pack = pack;
        this.timeline = timeline;
    }

    /// Ids of the sources of a package that a lens does not hear.
    public static Set<String> unheard(Lens lens, DataPackage pack) {
        return pack.sources().stream()
                .filter(source -> !lens.hears(source, pack.rules()))
                .map(Source::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The frame over the package's own days. If a height is asked for, the lanes grow or shrink
    /// towards it as far as they stay legible; see [LanePainter#heightPx] for what comes of it.
    ///
    /// @param painter of the package, which measures
    /// @throws IllegalArgumentException if the district is not in the package
    public LaneFrame compose(LanesOrder order, LanePainter painter) {
        Period period = pack.period().widened();
        LaneChart chart =
                LaneChart.of(timeline, pack.rules(), order.district(), order.recordedBy())
                        .until(period);
        LaneFrame frame =
                new LaneFrame(
                        chart,
                        timeline.history(order.district(), order.lens(), order.recordedBy()),
                        unheard(order.lens(), pack),
                        asOf(order).knownOn(),
                        new DayColumns(period, 0, order.widthPx()),
                        order.widthPx(),
                        ROW_PX,
                        order.pixelScale(),
                        order.style(),
                        order.language(),
                        Optional.of(captions(order, chart, period)),
                        order.line().filter(period::contains));
        LaneFrame wide = withColumns(frame, painter);
        if (order.heightPx().isEmpty() || chart.lanes().isEmpty()) {
            return wide;
        }
        // The row of the map grows with the lanes.
        double missing = order.heightPx().getAsInt() - painter.heightPx(wide);
        double row = ROW_PX + missing / (chart.lanes().size() + 1);
        return wide.withRows(Math.clamp(row, LEAST_ROW_PX, MOST_ROW_PX));
    }

    private static LaneFrame withColumns(LaneFrame frame, LanePainter painter) {
        double names = Math.min(painter.widestNamePx(frame), frame.widthPx() * NAMES_SHARE);
        double kinds = Math.min(painter.widestKindPx(frame), frame.widthPx() * KINDS_SHARE);
        return frame.withColumns(
                new DayColumns(frame.days().days(), names, frame.widthPx() - names - kinds));
    }

    private static AsOf asOf(LanesOrder order) {
        return new AsOf(order.line().orElse(order.recordedBy()), order.recordedBy());
    }

    private LaneCaptions captions(LanesOrder order, LaneChart chart, Period period) {
        Names names = pack.districts().get(timeline.indexOf(order.district())).names();
        Captions captions =
                Captions.of(pack, timeline.asOf(asOf(order), order.lens()), order.language());
        LaneWording words = LaneWording.in(order.language());
        List<String> about = new ArrayList<>(List.of(captions.lens()));
        if (!captions.knownOn().isEmpty()) {
            about.add(captions.knownOn());
        }
        order.line()
                .filter(period::contains)
                .ifPresent(_ -> about.add(words.line(captions.date())));
        String other =
                switch (order.language()) {
                    case ENGLISH -> names.arabic();
                    case ARABIC -> names.arabic().isEmpty() ? "" : names.english();
                };
        List<String> notes =
                new ArrayList<>(
                        words.leftOut(
                                chart.unpublished(),
                                order.recordedBy(),
                                chart.beyond(),
                                period.last()));
        if (chart.lanes().isEmpty()) {
            notes.addFirst(words.nobody());
        }
        return new LaneCaptions(
                names.in(order.language()),
                other,
                List.of(words.subtitle() + " · " + pack.about().title(), String.join(" · ", about)),
                notes,
                pack.about().credits());
    }
}
