package org.whoheld.ui.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoheld.analysis.Difference;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.Captions;
import org.whoheld.render.DrawnPackage;
import org.whoheld.render.Framing;
import org.whoheld.render.Layer;
import org.whoheld.render.MapFrame;
import org.whoheld.render.MapStyle;
import org.whoheld.render.Picture;
import org.whoheld.render.Shading;
import org.whoheld.render.SideBySidePicture;
import org.whoheld.render.SwipePicture;
import org.whoheld.render.Viewport;
import org.whoheld.ui.map.Colouring;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.OpenPackage;

/// The picture of what stands on the screen, as it was when it was asked for. [#picture] works it
/// out, away from the JavaFX thread.
///
/// @param viewport of the whole picture, also if it holds two maps beside each other
/// @param fitted the picture shows the whole package, and may be moved clear of what is written
/// @param hypothesis what is supposed of the day; empty while two days are compared
/// @param divider share of the width left of it, if the days are swiped
/// @param colouring does not count for a difference
public record WantedPicture(
        OpenPackage open,
        Viewport viewport,
        boolean fitted,
        AsOf asOf,
        Lens lens,
        Optional<Hypothesis> hypothesis,
        Optional<Comparison> comparison,
        double divider,
        Colouring colouring,
        Set<Layer> layers,
        MapStyle style,
        Language language,
        String title,
        Optional<String> selected) {
    public WantedPicture {
        layers = Set.copyOf(layers);
    }

    public Picture picture() {
        Picture picture = comparison.map(this::comparing).orElseGet(() -> ofDay(asOf, viewport));
        if (!fitted) {
            return picture;
        }
        MapFrame first = picture.frames().getFirst();
        return picture.withViewport(
                new Framing(new DrawnPackage(open.content(), open::areas))
                        .clear(first, List.of())
                        .viewport());
    }

    private Picture comparing(Comparison days) {
        AsOf before = asOf.at(days.first(asOf.valid()));
        AsOf after = asOf.at(days.last(asOf.valid()));
        return switch (days.mode()) {
            case SWIPE ->
                    new SwipePicture(ofDay(before, viewport), ofDay(after, viewport), divider);
            case SIDE_BY_SIDE ->
                    new SideBySidePicture(
                            ofDay(before, wide(SideBySidePicture.leftWidth(viewport.widthPx()))),
                            ofDay(after, wide(SideBySidePicture.rightWidth(viewport.widthPx()))));
            case DIFFERENCE ->
                    frame(
                            control(after),
                            new Shading.ByDifference(
                                    Difference.between(control(before), control(after))),
                            viewport);
        };
    }

    private Viewport wide(int widthPx) {
        return viewport.resized(widthPx, viewport.heightPx());
    }

    private MapFrame ofDay(AsOf day, Viewport part) {
        ControlMap control = control(day);
        return frame(control, colouring.shading(control, open.content().period()), part);
    }

    private ControlMap control(AsOf day) {
        ControlMap said = open.timeline().asOf(day, lens);
        return hypothesis.map(said::supposing).orElse(said);
    }

    private MapFrame frame(ControlMap control, Shading shading, Viewport part) {
        return new MapFrame(
                        part,
                        control,
                        layers,
                        style,
                        language,
                        Captions.of(open.content(), control, shading, language).withTitle(title),
                        open.incidents().on(control.asOf()),
                        selected.map(it -> OptionalInt.of(open.timeline().indexOf(it)))
                                .orElse(OptionalInt.empty()),
                        OptionalInt.empty(),
                        false)
                .withShading(shading);
    }

    /// What it shows, for the name of a file: `2016-11-27`, `2016-11-15_2016-12-05_swipe`,
    /// `2016-11-27_known-on-2016-11-27_disagreement`, `2016-11-27_hypothetical-sakhur-government`.
    String name() {
        LocalDate day = asOf.valid();
        String days =
                comparison.map(it -> it.first(day) + "_" + it.last(day)).orElseGet(day::toString);
        String known = asOf.knownOn().map(it -> "_known-on-" + it).orElse("");
        return days
                + known
                + comparison.map(it -> word(it.mode())).orElse("")
                + colours()
                + hypothesis.map(WantedPicture::word).orElse("");
    }

    /// Names the district where it is the only one.
    private static String word(Hypothesis hypothesis) {
        int districts = hypothesis.holders().size();
        return "_hypothetical-"
                + (districts == 1 ? hypothesis.key().replace('=', '-') : districts + "-districts");
    }

    private static String word(Comparison.Mode mode) {
        return switch (mode) {
            case SWIPE -> "_swipe";
            case SIDE_BY_SIDE -> "_side-by-side";
            case DIFFERENCE -> "_difference";
        };
    }

    private String colours() {
        if (comparison.filter(it -> it.mode() == Comparison.Mode.DIFFERENCE).isPresent()) {
            return "";
        }
        return switch (colouring) {
            case CONTROL -> "";
            case DISAGREEMENT -> "_disagreement";
            case DAYS_OF_DISAGREEMENT -> "_disputed-days";
        };
    }
}
