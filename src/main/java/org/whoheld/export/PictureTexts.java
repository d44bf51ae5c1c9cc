package org.whoheld.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Language;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.frame.Picture;
import org.whoheld.render.frame.SideBySidePicture;
import org.whoheld.render.frame.SwipePicture;
import org.whoheld.render.lanes.LaneFrame;
import org.whoheld.render.style.Shading;
import org.whoheld.render.words.Captions;
import org.whoheld.render.words.HypothesisWords;

/// What a picture says about itself in its file.
///
/// @param software name and version of the program
record PictureTexts(DataPackage pack, String software) {
    record Entry(String keyword, String value) {}

    /// Registered by the PNG specification (Third Edition, 11.3.3.2) for what a reader must be
    /// warned of.
    private static final String WARNING = "Warning";

    /// Those with something to say. Where the two maps of a picture differ, both values stand, from
    /// left to right.
    List<Entry> of(Picture picture) {
        MapFrame first = picture.frames().getFirst();
        Captions captions = first.captions();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("Title", captions.title()));
        entries.add(new Entry("Date", dates(picture)));
        entries.add(new Entry("Mode", mode(picture)));
        entries.add(new Entry("Colours", colours(first.shading())));
        entries.add(new Entry("Lens", both(picture, control -> control.lens().key())));
        entries.add(
                new Entry(
                        "Known on",
                        both(
                                picture,
                                control ->
                                        control.asOf()
                                                .knownOn()
                                                .map(LocalDate::toString)
                                                .orElse(""))));
        Optional<Hypothesis> hypothesis = first.control().hypothesis();
        entries.add(new Entry("Hypothesis", hypothesis.map(Hypothesis::key).orElse("")));
        entries.add(new Entry(WARNING, hypothesis.map(this::warning).orElse("")));
        entries.add(new Entry("Layers", layers(first)));
        return withPackage(entries, captions.credits());
    }

    private String warning(Hypothesis hypothesis) {
        return HypothesisWords.in(Language.ENGLISH).sentence(pack, hypothesis)
                + ". This is supposed, and does not follow from the sources.";
    }

    /// What is worked out from the map and drawn on it, by the names of the command line.
    private static String layers(MapFrame frame) {
        return Layer.FINDINGS.stream()
                .filter(frame::shows)
                .map(LayerNames::of)
                .collect(Collectors.joining(", "));
    }

    /// Those of a picture of claims in lanes.
    List<Entry> of(LaneFrame frame, LanesOrder order) {
        List<Entry> entries = new ArrayList<>();
        entries.add(
                new Entry(
                        "Title",
                        frame.captions().orElseThrow().title() + " · " + pack.about().title()));
        entries.add(new Entry("District", order.district()));
        entries.add(new Entry("Date", frame.line().map(LocalDate::toString).orElse("")));
        entries.add(new Entry("Lens", order.lens().key()));
        entries.add(new Entry("Known on", frame.knownOn().map(LocalDate::toString).orElse("")));
        return withPackage(entries, pack.about().credits());
    }

    private List<Entry> withPackage(List<Entry> entries, List<String> credits) {
        entries.add(
                new Entry("Package", (pack.about().name() + " " + pack.about().version()).strip()));
        entries.add(new Entry("Control definition", pack.about().controlDefinition()));
        entries.add(new Entry("Credits", String.join("\n", credits)));
        entries.add(new Entry("Software", software));
        return entries.stream().filter(entry -> !entry.value().isBlank()).toList();
    }

    /// A period is written as one, and two days as two.
    private static String dates(Picture picture) {
        Shading shading = picture.frames().getFirst().shading();
        if (shading instanceof Shading.ByDisagreement(var disagreement, var measure)
                && measure == Shading.Measure.DAYS) {
            return disagreement.period().first() + " to " + disagreement.period().last();
        }
        return maps(picture)
                .map(control -> control.asOf().valid().toString())
                .collect(Collectors.joining(" and "));
    }

    private static String mode(Picture picture) {
        return switch (picture) {
            case SwipePicture _ -> "swipe";
            case SideBySidePicture _ -> "side by side";
            case MapFrame frame ->
                    switch (frame.shading()) {
                        case Shading.ByDifference _ -> "difference";
                        case Shading.ByControl _, Shading.ByDisagreement _ -> "";
                    };
        };
    }

    private static String colours(Shading shading) {
        return switch (shading) {
            case Shading.ByControl _, Shading.ByDifference _ -> "";
            case Shading.ByDisagreement(_, var measure) ->
                    switch (measure) {
                        case ON_THE_DAY -> "share of voices that differ";
                        case DAYS -> "days on which voices differ";
                    };
        };
    }

    private static String both(Picture picture, Function<ControlMap, String> text) {
        return maps(picture).map(text).distinct().collect(Collectors.joining("; "));
    }

    private static Stream<ControlMap> maps(Picture picture) {
        return picture.frames().stream()
                .flatMap(frame ->
                        frame.shading() instanceof Shading.ByDifference(var difference)
                                ? Stream.of(difference.before(), difference.after())
                                : Stream.of(frame.control()));
    }
}
