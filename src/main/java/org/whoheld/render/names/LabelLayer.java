package org.whoheld.render.names;

import java.util.List;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;

/// Writes the names of districts.
public final class LabelLayer {
    private LabelLayer() {}

    public static void paint(List<LabelLayout.Label> labels, MapStyle style, Pen pen) {
        for (LabelLayout.Label label : labels) {
            double lineHeight = label.box().height() / label.lines().size();
            double baseline =
                    label.box().y() + lineHeight / 2 + label.size() * Lettering.CAP_HEIGHT / 2;
            for (String line : label.lines()) {
                pen.writeHaloed(
                        line,
                        label.size(),
                        false,
                        style.text().ink(),
                        style.text().halo(),
                        label.box().x() + label.box().width() / 2,
                        baseline);
                baseline += lineHeight;
            }
        }
    }
}
