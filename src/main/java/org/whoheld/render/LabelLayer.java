package org.whoheld.render;

import java.util.List;

/// Writes the names of districts.
final class LabelLayer {
    private LabelLayer() {}

    static void paint(List<LabelLayout.Label> labels, MapStyle style, Pen pen) {
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
