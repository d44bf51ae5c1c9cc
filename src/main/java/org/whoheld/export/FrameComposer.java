package org.whoheld.export;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Envelope;
import org.whoheld.analysis.Difference;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.IncidentLog;
import org.whoheld.render.DrawnPackage;
import org.whoheld.render.Framing;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.frame.Picture;
import org.whoheld.render.frame.SideBySidePicture;
import org.whoheld.render.frame.SwipePicture;
import org.whoheld.render.style.Colouring;
import org.whoheld.render.style.Shading;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Captions;

/// Makes the picture that was ordered: looks at the districts wanted, asks the timeline, writes the
/// captions.
public final class FrameComposer {
    private static final double PADDING_PX = 24;

    private final DataPackage pack;
    private final ControlTimeline timeline;
    private final Framing framing;
    private final IncidentLog incidents;

    public FrameComposer(DataPackage pack, ControlTimeline timeline) {
        this(pack, timeline, new DrawnPackage(pack));
    }

    /// @param drawn of the same package
    public FrameComposer(DataPackage pack, ControlTimeline timeline, DrawnPackage drawn) {
        this.pack = pack;
        this.timeline = timeline;
        this.framing = new Framing(drawn);
        this.incidents = new IncidentLog(pack.incidents());
    }

    /// @throws IllegalArgumentException if a district or supposed holder of the order is not in the
    ///   package
    public Picture compose(PictureOrder order) {
        int widthPx = order.sight().widthPx();
        Picture picture =
                switch (order.subject()) {
                    case Subject.OneDay(var colouring) ->
                            ofOneDay(order, order.asOf().valid(), colouring, widthPx);
                    case Subject.Swipe(var other, var divider, var colouring) ->
                            new SwipePicture(
                                    ofOneDay(order, order.first(other), colouring, widthPx),
                                    ofOneDay(order, order.last(other), colouring, widthPx),
                                    divider);
                    case Subject.SideBySide(var other, var colouring) ->
                            new SideBySidePicture(
                                    ofOneDay(
                                            order,
                                            order.first(other),
                                            colouring,
                                            SideBySidePicture.leftWidth(widthPx)),
                                    ofOneDay(
                                            order,
                                            order.last(other),
                                            colouring,
                                            SideBySidePicture.rightWidth(widthPx)));
                    case Subject.Difference(var other) -> difference(order, other);
                };
        MapFrame first = picture.frames().getFirst();
        return switch (order.sight()) {
            case Sight.OfDistricts districts ->
                    picture.withViewport(framing.clear(first, districts.ids()).viewport());
            case Sight.OnScreen(_, var fitted) when fitted ->
                    picture.withViewport(framing.clear(first, List.of()).viewport());
            case Sight.OnScreen _ -> picture;
        };
    }

    private MapFrame ofOneDay(PictureOrder order, LocalDate day, Colouring colouring, int widthPx) {
        ControlMap said = timeline.asOf(order.asOf().at(day), order.lens());
        ControlMap control = order.hypothesis().map(said::supposing).orElse(said);
        return frame(order, control, colouring.shading(control, pack.period()), widthPx);
    }

    private MapFrame difference(PictureOrder order, LocalDate other) {
        ControlMap before = timeline.asOf(order.asOf().at(order.first(other)), order.lens());
        ControlMap after = timeline.asOf(order.asOf().at(order.last(other)), order.lens());
        return frame(
                order,
                after,
                new Shading.ByDifference(Difference.between(before, after)),
                order.sight().widthPx());
    }

    private MapFrame frame(PictureOrder order, ControlMap control, Shading shading, int widthPx) {
        Captions captions = Captions.of(pack, control, shading, order.language());
        return new MapFrame(
                        viewport(order.sight(), widthPx),
                        control,
                        order.layers(),
                        order.style(),
                        order.language(),
                        order.title().map(captions::withTitle).orElse(captions),
                        incidents.on(control.asOf()),
                        order.selected()
                                .map(it -> OptionalInt.of(timeline.indexOf(it)))
                                .orElse(OptionalInt.empty()),
                        OptionalInt.empty(),
                        false)
                .withShading(shading);
    }

    /// Of a picture, or of one of two beside each other.
    private Viewport viewport(Sight sight, int widthPx) {
        return switch (sight) {
            case Sight.OfDistricts(var ids, _, var heightPx, var pixelScale) ->
                    Viewport.fit(envelope(ids), widthPx, heightPx, pixelScale, PADDING_PX);
            case Sight.OnScreen(var viewport, _) -> viewport.resized(widthPx, viewport.heightPx());
        };
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
