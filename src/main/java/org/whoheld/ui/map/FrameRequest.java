package org.whoheld.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Incident;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.Captions;
import org.whoheld.render.Layer;
import org.whoheld.render.MapFrame;
import org.whoheld.render.MapStyle;
import org.whoheld.render.Viewport;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.Theme;

/// What the window wants to see, taken at one moment. Equal requests give equal pictures.
///
/// @param fit the viewport is to be moved so that the districts are clear of legend and date
record FrameRequest(
        OpenPackage open,
        Viewport viewport,
        boolean fit,
        Subject subject,
        Lens lens,
        Set<Layer> layers,
        Theme theme,
        Language language,
        boolean overBaseMap,
        Optional<String> selected,
        Optional<String> hovered) {

    MapFrame frame(ControlMap control, List<Incident> incidents) {
        return new MapFrame(
                viewport,
                control,
                layers,
                style(theme),
                language,
                Captions.of(open.content(), subject.asOf(), lens, language),
                incidents,
                index(selected),
                index(hovered),
                overBaseMap);
    }

    static MapStyle style(Theme theme) {
        return switch (theme) {
            case LIGHT -> MapStyle.light();
            case DARK -> MapStyle.dark();
        };
    }

    private OptionalInt index(Optional<String> district) {
        return district.map(open.districtIndex()::get)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
