package org.whoheld.ui.settings;

import java.util.Set;
import org.whoheld.core.Language;
import org.whoheld.render.frame.Layer;
import org.whoheld.ui.session.Theme;

/// How the map is shown. The base map is not remembered: a program that has just been started asks
/// nobody for anything.
public record MapSettings(Set<Layer> layers, Theme theme, Language language) {
    public MapSettings {
        layers = Set.copyOf(layers);
    }

    static MapSettings read(Values values, MapSettings otherwise) {
        return new MapSettings(
                values.words("map.layers", Layer.class, otherwise.layers),
                values.word("map.theme", Theme.class, otherwise.theme),
                values.word("map.language", Language.class, otherwise.language));
    }

    void write(Values values) {
        values.setWords("map.layers", layers);
        values.set("map.theme", theme);
        values.set("map.language", language);
    }
}
