package org.whoheld.render.charts;

import java.util.List;
import org.whoheld.core.Actor;
import org.whoheld.core.Language;
import org.whoheld.render.lettering.Lettering;

/// Measures what is written in charts.
record ChartMeasure(List<Actor> actors, Language language, Lettering letters) {
    double width(String text, double size) {
        return letters.width(text, size, false);
    }

    String name(int actor) {
        return ChartWording.in(language).name(actors.get(actor));
    }
}
