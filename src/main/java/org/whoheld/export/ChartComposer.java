package org.whoheld.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.FigureQuestion;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Language;
import org.whoheld.render.charts.ChartFrame;
import org.whoheld.render.charts.ChartFrame.Chart;
import org.whoheld.render.charts.ChartWording;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.frame.Picture;
import org.whoheld.render.words.Captions;

/// Makes the charts that stand below a picture of the map: ground and fronts over the package's
/// days, as the sources tell them, with a line on the day of the picture.
public final class ChartComposer {
    /// Heights of the painter's charts with their headings, rounded up.
    private static final int GROUND_PX = 440;

    private static final int FRONT_PX = 70;

    private final DataPackage pack;
    private final ControlTimeline timeline;

    public ChartComposer(DataPackage pack, ControlTimeline timeline) {
        this.pack = pack;
        this.timeline = timeline;
    }

    /// The charts of the lens and the known-on day of a picture, as wide as it is. Works out the
    /// figures of all days.
    public ChartFrame below(Picture picture, Coverage coverage) {
        MapFrame first = picture.frames().getFirst();
        MapFrame last = picture.frames().getLast();
        ControlMap control = last.control();
        Period days = pack.period();
        double scale = first.viewport().pixelScale();
        return new ChartFrame(
                new FigureQuestion(timeline, control.lens(), control.asOf().recordedBy(), days)
                        .answer(coverage, _ -> {}),
                days,
                EnumSet.of(Chart.GROUND, Chart.FRONTS),
                (int) Math.floor(picture.deviceWidth() / scale),
                scale,
                first.style(),
                first.language(),
                notes(control, first.language()),
                Optional.of(control.asOf().valid()));
    }

    private List<ChartFrame.Note> notes(ControlMap control, Language language) {
        Captions captions = Captions.of(pack, control, language);
        List<String> about = new ArrayList<>(List.of(ChartWording.in(language).subtitle()));
        about.add(captions.lens());
        if (!captions.knownOn().isEmpty()) {
            about.add(captions.knownOn());
        }
        var line = new ChartFrame.Note(String.join(" · ", about), false);
        return control.hypothesis().isPresent()
                ? List.of(new ChartFrame.Note(ChartWording.in(language).asSaid(), true), line)
                : List.of(line);
    }

    /// More logical pixels than the charts of a package are likely to be high: every two of its
    /// actors may touch.
    public static int mostHeightPx(DataPackage pack) {
        int actors = pack.actors().size();
        return GROUND_PX + actors * (actors - 1) / 2 * FRONT_PX;
    }
}
