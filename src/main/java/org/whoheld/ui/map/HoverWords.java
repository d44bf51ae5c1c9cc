package org.whoheld.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.whoheld.analysis.Corridors.Corridor;
import org.whoheld.analysis.Disagreement;
import org.whoheld.core.ControlMap;
import org.whoheld.core.KindDays;
import org.whoheld.render.style.Shading;
import org.whoheld.ui.words.ControlWords;
import org.whoheld.ui.words.DateWords;

/// What is told of the district under the pointer: its state on each day that is shown, and how
/// much its sources differ where the colours tell that.
final class HoverWords {
    private HoverWords() {}

    /// @param pictures that stand on the screen, all of one package
    /// @param days of disagreement on a map; empty while they are not known
    /// @return one sentence a line
    static List<String> of(
            List<PaintLoop.Picture> pictures,
            String district,
            BiFunction<ControlMap, Disagreement, Optional<KindDays>> days) {
        boolean several = pictures.stream().mapToInt(it -> it.days().size()).sum() > 1;
        List<String> lines = new ArrayList<>();
        for (PaintLoop.Picture picture : pictures) {
            for (ControlMap day : picture.days()) {
                String when = several ? DateWords.dayAndMonth(day.asOf().valid()) + ": " : "";
                lines.add(when + ControlWords.sentence(day.state(district)));
            }
            corridor(picture, district).ifPresent(lines::add);
            if (picture.frame().shading() instanceof Shading.ByDisagreement(var disagreement, _)) {
                ControlMap day = picture.days().getLast();
                int index = day.timeline().indexOf(district);
                lines.add(
                        voices(disagreement, index)
                                + days.apply(day, disagreement)
                                        .map(it -> "; " + ever(it.count(index)))
                                        .orElse("")
                                + ".");
            }
        }
        return lines;
    }

    /// What would follow if the district were lost, where the map marks that.
    private static Optional<String> corridor(PaintLoop.Picture picture, String district) {
        int index = picture.days().getLast().timeline().indexOf(district);
        return picture.corridors().stream()
                .filter(it -> it.district() == index)
                .findFirst()
                .map(HoverWords::sentence);
    }

    /// "Corridor: its loss would cut off 18.7 km² of the 67.7 km² of Government, part 1."
    static String sentence(Corridor corridor) {
        return "Corridor: its loss would cut off %s of the %s of %s, part %d."
                .formatted(
                        area(corridor.cutOffSquareKilometres()),
                        area(corridor.pocket().areaSquareKilometres()),
                        corridor.pocket().actor().shortNames().english(),
                        corridor.pocket().number());
    }

    private static String area(double squareKilometres) {
        return String.format(
                Locale.ROOT, squareKilometres < 1 ? "%.2f km²" : "%.1f km²", squareKilometres);
    }

    /// "2 of 5 voices differ"
    private static String voices(Disagreement disagreement, int district) {
        int voices = disagreement.voices(district);
        int differing = disagreement.differing(district);
        return switch (voices) {
            case 0 -> "No voice on it yet";
            case 1 -> "One voice alone";
            default ->
                    differing == 0
                            ? "None of %d voices differs".formatted(voices)
                            : "%d of %d voices %s"
                                    .formatted(
                                            differing,
                                            voices,
                                            differing == 1 ? "differs" : "differ");
        };
    }

    private static String ever(int days) {
        return switch (days) {
            case 0 -> "no day of disagreement";
            case 1 -> "1 day of disagreement";
            default -> days + " days of disagreement";
        };
    }
}
