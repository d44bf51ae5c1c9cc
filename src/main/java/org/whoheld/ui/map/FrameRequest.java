package org.whoheld.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoheld.analysis.Difference;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Incident;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.frame.Arrangement;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.style.Shading;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Captions;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.Theme;

/// What the window wants to see, taken at one moment. Equal requests give equal pictures.
///
/// @param hypothesis what is supposed of the day; empty while two days are compared
/// @param fit the viewport is to be moved so that the districts are clear of legend and date
record FrameRequest(
        OpenPackage open,
        Viewport viewport,
        boolean fit,
        Subject subject,
        Lens lens,
        Optional<Hypothesis> hypothesis,
        Set<Layer> layers,
        Theme theme,
        Language language,
        boolean overBaseMap,
        Optional<String> selected,
        Optional<String> hovered) {
    /// @param days the states of the days that the subject is about, the earlier one first
    MapFrame frame(List<ControlMap> days, List<Incident> incidents) {
        ControlMap control = days.getLast();
        Shading shading =
                subject.since().isPresent()
                        ? new Shading.ByDifference(Difference.between(days.getFirst(), control))
                        : subject.colouring().shading(control, open.content().period());
        return new MapFrame(
                viewport,
                control,
                layers,
                theme.mapStyle(),
                language,
                captions(control, shading),
                incidents,
                index(selected),
                index(hovered),
                overBaseMap,
                shading,
                arrangement());
    }

    private Captions captions(ControlMap control, Shading shading) {
        return Captions.of(open.content(), control, shading, language);
    }

    private Arrangement arrangement() {
        return switch (subject.part()) {
            case WHOLE, BESIDE -> Arrangement.WHOLE;
            case SWIPE_LEFT -> new Arrangement.LeftOfDivider(captionsBeside());
            case SWIPE_RIGHT -> new Arrangement.RightOfDivider(captionsBeside());
        };
    }

    private Captions captionsBeside() {
        ControlMap control =
                open.timeline().asOf(subject.asOf().at(subject.beside().orElseThrow()), lens);
        return captions(control, subject.colouring().shading(control, open.content().period()));
    }

    private OptionalInt index(Optional<String> district) {
        return district.map(open.districtIndex()::get)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
