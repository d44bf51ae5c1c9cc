package org.whoheld.export;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Envelope;
import org.whoheld.analysis.Difference;
import org.whoheld.analysis.Disagreement;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.IncidentLog;
import org.whoheld.render.Captions;
import org.whoheld.render.DrawnPackage;
import org.whoheld.render.Framing;
import org.whoheld.render.MapFrame;
import org.whoheld.render.Picture;
import org.whoheld.render.Shading;
import org.whoheld.render.SideBySidePicture;
import org.whoheld.render.SwipePicture;
import org.whoheld.render.Viewport;

/// Makes the picture that was ordered: looks at the districts wanted, asks the timeline, writes the
/// captions.
public final class FrameComposer {
    private static final double PADDING_PX = 24;

    private final DataPackage pack;
    private final ControlTimeline timeline;
    private final Framing framing;

    public FrameComposer(DataPackage pack, ControlTimeline timeline) {
        this(pack, timeline, new DrawnPackage(pack));
    }

    /// @param drawn of the same package
    public FrameComposer(DataPackage pack, ControlTimeline timeline, DrawnPackage drawn) {
        this.pack = pack;
        this.timeline = timeline;
        this.framing = new Framing(drawn);
    }

    /// @throws IllegalArgumentException if a district or supposed holder of the order is not in the
    ///   package
    public Picture compose(PictureOrder order) {
        Picture picture =
                switch (order.subject()) {
                    case Subject.OneDay(var colours) ->
                            ofOneDay(order, order.asOf().valid(), colours, order.widthPx());
                    case Subject.Swipe(var other, var divider, var colours) ->
                            new SwipePicture(
                                    ofOneDay(order, first(order, other), colours, order.widthPx()),
                                    ofOneDay(order, last(order, other), colours, order.widthPx()),
                                    divider);
                    case Subject.SideBySide(var other, var colours) ->
                            new SideBySidePicture(
                                    ofOneDay(
                                            order,
                                            first(order, other),
                                            colours,
                                            SideBySidePicture.leftWidth(order.widthPx())),
                                    ofOneDay(
                                            order,
                                            last(order, other),
                                            colours,
                                            SideBySidePicture.rightWidth(order.widthPx())));
                    case Subject.Difference(var other) -> difference(order, other);
                };
        MapFrame first = picture.frames().getFirst();
        return picture.withViewport(framing.clear(first, order.districts()).viewport());
    }

    private static LocalDate first(PictureOrder order, LocalDate other) {
        LocalDate day = order.asOf().valid();
        return other.isBefore(day) ? other : day;
    }

    private static LocalDate last(PictureOrder order, LocalDate other) {
        LocalDate day = order.asOf().valid();
        return other.isBefore(day) ? day : other;
    }

    private MapFrame ofOneDay(
            PictureOrder order, LocalDate day, Subject.Colours colours, int widthPx) {
        ControlMap said = timeline.asOf(order.asOf().at(day), order.lens());
        ControlMap control = order.hypothesis().map(said::supposing).orElse(said);
        Shading shading =
                switch (colours) {
                    case CONTROL -> Shading.BY_CONTROL;
                    case DISAGREEMENT -> disagreement(control, Shading.Measure.ON_THE_DAY);
                    case DAYS_OF_DISAGREEMENT -> disagreement(control, Shading.Measure.DAYS);
                };
        return frame(order, control, shading, widthPx);
    }

    private Shading disagreement(ControlMap control, Shading.Measure measure) {
        return new Shading.ByDisagreement(Disagreement.of(control, pack.period()), measure);
    }

    private MapFrame difference(PictureOrder order, LocalDate other) {
        ControlMap before = timeline.asOf(order.asOf().at(first(order, other)), order.lens());
        ControlMap after = timeline.asOf(order.asOf().at(last(order, other)), order.lens());
        return frame(
                order,
                after,
                new Shading.ByDifference(Difference.between(before, after)),
                order.widthPx());
    }

    private MapFrame frame(PictureOrder order, ControlMap control, Shading shading, int widthPx) {
        Captions captions = Captions.of(pack, control, shading, order.language());
        return new MapFrame(
                        Viewport.fit(
                                envelope(order.districts()),
                                widthPx,
                                order.heightPx(),
                                order.pixelScale(),
                                PADDING_PX),
                        control,
                        order.layers(),
                        order.style(),
                        order.language(),
                        order.title().map(captions::withTitle).orElse(captions),
                        new IncidentLog(pack.incidents()).on(control.asOf()),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        false)
                .withShading(shading);
    }

    private Envelope envelope(List<String> ids) {
        Envelope envelope = new Envelope();
        if (ids.isEmpty()) {
            for (District district : pack.districts()) {
                envelope.expandToInclude(district.geometry().getEnvelopeInternal());
            }
        }
        for (String id : ids) {
            District district = pack.districts().get(timeline.indexOf(id));
            envelope.expandToInclude(district.geometry().getEnvelopeInternal());
        }
        return envelope;
    }
}
