package org.whoheld.export;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Envelope;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.IncidentLog;
import org.whoheld.render.Captions;
import org.whoheld.render.Framing;
import org.whoheld.render.Layer;
import org.whoheld.render.MapFrame;
import org.whoheld.render.Viewport;

/// Makes the frame of a picture that was ordered: looks at the districts wanted, asks the timeline,
/// writes the captions.
public final class FrameComposer {
    private static final double PADDING_PX = 24;

    private final DataPackage pack;
    private final ControlTimeline timeline;
    private final Framing framing;

    public FrameComposer(DataPackage pack, ControlTimeline timeline) {
        this.pack = pack;
        this.timeline = timeline;
        this.framing = new Framing(pack);
    }

    /// @throws IllegalArgumentException if a district of the order is not in the package
    public MapFrame compose(PictureOrder order) {
        ControlMap control = timeline.asOf(order.asOf(), order.lens());
        Captions captions = Captions.of(pack, control, order.language());
        MapFrame frame =
                new MapFrame(
                        Viewport.fit(
                                envelope(order.districts()),
                                order.widthPx(),
                                order.heightPx(),
                                order.pixelScale(),
                                PADDING_PX),
                        control,
                        EnumSet.complementOf(EnumSet.of(Layer.PATTERNS)),
                        order.style(),
                        order.language(),
                        order.title().map(captions::withTitle).orElse(captions),
                        new IncidentLog(pack.incidents()).on(order.asOf()),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        false);
        return framing.clear(frame, order.districts());
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
