package org.whoheld.render.ground;

import java.awt.Shape;
import java.util.List;
import org.whoheld.core.ContextFeature;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.GeometryPath;
import org.whoheld.render.view.Viewport;

/// Draws what helps to find one's way: water, roads, walls. It lies over the districts' colours, in
/// thin lines that leave them visible.
public final class ContextLayer {
    private final List<ContextFeature> features;

    public ContextLayer(List<ContextFeature> features) {
        this.features = features;
    }

    public boolean isEmpty() {
        return features.isEmpty();
    }

    public void paint(Viewport viewport, MapStyle style, Pen pen) {
        double grow = Math.clamp(Math.pow(2, (viewport.zoom() - 12.5) * 0.6), 0.5, 2.5);
        for (ContextFeature.Kind kind : DRAWING_ORDER) {
            for (ContextFeature feature : features) {
                if (feature.kind() == kind) {
                    draw(
                            kind,
                            GeometryPath.of(feature.geometry(), viewport),
                            style.lines(),
                            grow,
                            pen);
                }
            }
        }
    }

    /// From the ground up.
    private static final List<ContextFeature.Kind> DRAWING_ORDER =
            List.of(
                    ContextFeature.Kind.AIRPORT,
                    ContextFeature.Kind.RIVER,
                    ContextFeature.Kind.OTHER,
                    ContextFeature.Kind.RAILWAY,
                    ContextFeature.Kind.ROAD,
                    ContextFeature.Kind.OLD_CITY,
                    ContextFeature.Kind.CITADEL);

    private static void draw(
            ContextFeature.Kind kind, Shape path, MapStyle.Lines look, double grow, Pen pen) {
        switch (kind) {
            case AIRPORT -> pen.dashed(path, look.airport(), 1.4, 7, 4);
            case RIVER -> {
                pen.stroke(path, Pixels.faded(look.water(), 0.45), 4.6 * grow);
                pen.stroke(path, look.water(), 2.8 * grow);
            }
            case ROAD -> {
                pen.stroke(path, look.roadCasing(), 2.4 * grow);
                pen.stroke(path, look.road(), 1.4 * grow);
            }
            case RAILWAY -> {
                pen.stroke(path, look.railway(), 0.9 * grow);
                pen.dashed(path, look.railway(), 3.2 * grow, 1.2f, 6.8f);
            }
            case OLD_CITY -> pen.dashed(path, look.wall(), 1.9 * grow, 5, 2.2f);
            case CITADEL -> {
                pen.fill(path, Pixels.faded(look.wall(), 0.22));
                pen.stroke(path, look.wall(), 1.4 * grow);
            }
            case OTHER -> pen.stroke(path, look.airport(), 1);
        }
    }
}
