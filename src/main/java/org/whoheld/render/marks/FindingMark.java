package org.whoheld.render.marks;

import java.util.ArrayList;
import java.util.List;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;

/// The marks of what is worked out from a control map, as the legend explains them.
public enum FindingMark {
    FRONT(Layer.FRONTLINES),
    UNSETTLED_FRONT(Layer.FRONTLINES),
    QUIET_BORDER(Layer.FRONTLINES),
    POCKET(Layer.POCKETS),
    ENCIRCLED(Layer.POCKETS),
    GAP(Layer.GAPS),
    CORRIDOR(Layer.CORRIDORS),
    MAIN_CORRIDOR(Layer.CORRIDORS);

    private final Layer layer;

    FindingMark(Layer layer) {
        this.layer = layer;
    }

    /// The marks that a frame may have, on whatever day.
    public static List<FindingMark> of(MapFrame frame) {
        List<FindingMark> marks = new ArrayList<>();
        for (FindingMark mark : values()) {
            if (frame.shows(mark.layer)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /// Draws the mark as it looks on the map, into a box.
    ///
    /// @param rgb colour of the actor whose ground the sample shows, where it shows any, 0xRRGGBB
    public void draw(Box box, int rgb, MapStyle style, Pen pen) {
        switch (this) {
            case FRONT -> FrontLayer.drawSample(box, false, true, style, pen);
            case UNSETTLED_FRONT -> FrontLayer.drawSample(box, true, true, style, pen);
            case QUIET_BORDER -> FrontLayer.drawSample(box, false, false, style, pen);
            case POCKET -> PocketLayer.drawSample(box, rgb, false, style, pen);
            case ENCIRCLED -> PocketLayer.drawSample(box, rgb, true, style, pen);
            case GAP -> GapLayer.drawSample(box, style, pen);
            case CORRIDOR -> CorridorLayer.drawSample(box, false, style, pen);
            case MAIN_CORRIDOR -> CorridorLayer.drawSample(box, true, style, pen);
        }
    }
}
