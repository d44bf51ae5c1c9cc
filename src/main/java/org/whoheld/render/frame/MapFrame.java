package org.whoheld.render.frame;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Incident;
import org.whoheld.core.Language;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Shading;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Captions;

/// Everything that can change a pixel of one picture, and nothing else, apart from the package that
/// the painter was made for. Two equal frames give the same bytes.
///
/// @param control of the painter's package
/// @param incidents those of the date; the ones that name no district are not drawn
/// @param selected index of the district with the strong outline
/// @param hovered index of the district with the thin outline
/// @param overBaseMap the picture lies on a base map: the ground stays transparent and the fills
///   let the base map through
/// @param shading what the colours tell
/// @param arrangement where the furniture stands
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
        boolean overBaseMap,
        Shading shading,
        Arrangement arrangement)
        implements Picture {
    public MapFrame {
        layers = Set.copyOf(layers);
        incidents = List.copyOf(incidents);
    }

    /// A picture of its own, coloured by who holds what.
    public MapFrame(
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
        this(
                viewport,
                control,
                layers,
                style,
                language,
                captions,
                incidents,
                selected,
                hovered,
                overBaseMap,
                Shading.BY_CONTROL,
                Arrangement.WHOLE);
    }

    @Override
    public MapFrame withViewport(Viewport newViewport) {
        return with(newViewport, captions, shading, arrangement);
    }

    public MapFrame withCaptions(Captions newCaptions) {
        return with(viewport, newCaptions, shading, arrangement);
    }

    public MapFrame withShading(Shading newShading) {
        return with(viewport, captions, newShading, arrangement);
    }

    public MapFrame withArrangement(Arrangement newArrangement) {
        return with(viewport, captions, shading, newArrangement);
    }

    private MapFrame with(
            Viewport newViewport,
            Captions newCaptions,
            Shading newShading,
            Arrangement newArrangement) {
        return new MapFrame(
                newViewport,
                control,
                layers,
                style,
                language,
                newCaptions,
                incidents,
                selected,
                hovered,
                overBaseMap,
                newShading,
                newArrangement);
    }

    @Override
    public List<MapFrame> frames() {
        return List.of(this);
    }

    @Override
    public int deviceWidth() {
        return viewport.deviceWidth();
    }

    @Override
    public int deviceHeight() {
        return viewport.deviceHeight();
    }

    /// Incidents are those of one day: a picture of several days leaves them out. What is worked
    /// out from the control map is that of its day, so it is left out where the colours tell of a
    /// whole period; on a picture of what changed between two days it is that of the second.
    public boolean shows(Layer layer) {
        return layers.contains(layer)
                && switch (layer) {
                    case INCIDENTS -> shading.isOfOneDay();
                    case FRONTLINES, POCKETS, GAPS, CORRIDORS -> shading.hasLastDay();
                    case CONTEXT,
                            DISTRICT_LABELS,
                            LEGEND,
                            SCALE_BAR,
                            DATE,
                            CREDITS,
                            NORTH_ARROW,
                            TITLE,
                            PATTERNS ->
                            true;
                };
    }

    /// Whether any of the layers is shown that are worked out from the control map.
    public boolean showsFindings() {
        return Layer.FINDINGS.stream().anyMatch(this::shows);
    }
}
