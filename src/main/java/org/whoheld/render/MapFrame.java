package org.whoheld.render;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Incident;
import org.whoheld.core.Language;

/// Everything that can change a pixel of one picture, and nothing else, apart from the package that
/// the painter was made for. Two equal frames give the same bytes.
///
/// @param control of the painter's package
/// @param incidents those of the date; the ones that name no district are not drawn
/// @param selected index of the district with the strong outline
/// @param hovered index of the district with the thin outline
/// @param overBaseMap the picture lies on a base map: the ground stays transparent and the fills
///   let the base map through
public record MapFrame(
        Viewport viewport,
        ControlMap control,
        Set<Layer> layers,
        MapStyle style,
        Language language,
        Captions captions,
        List<Incident> incidents,
        OptionalInt selected,
        OptionalInt hovered,
        boolean overBaseMap) {
    public MapFrame {
        layers = Set.copyOf(layers);
        incidents = List.copyOf(incidents);
    }

    public MapFrame withViewport(Viewport newViewport) {
        return new MapFrame(
                newViewport,
                control,
                layers,
                style,
                language,
                captions,
                incidents,
                selected,
                hovered,
                overBaseMap);
    }

    boolean shows(Layer layer) {
        return layers.contains(layer);
    }
}
