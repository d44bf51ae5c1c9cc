package org.whoheld.render.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.whoheld.analysis.Difference;
import org.whoheld.analysis.DistrictAreas;
import org.whoheld.analysis.Holdings;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.core.Language;
import org.whoheld.render.raster.DisagreementSteps;
import org.whoheld.render.raster.Looks;
import org.whoheld.render.raster.Looks.ByDifference.Change;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Shading;
import org.whoheld.render.words.ShadingWords;
import org.whoheld.render.words.Wording;

/// Makes the legends of pictures that are not coloured by who holds what. The rows are the same on
/// every date, so that the legend stays where it is.
record ShadedLegends(DistrictAreas areas, Palette palette, Language language) {
    /// Every district is counted in one of the rows; the kinds say how much of that hangs on the
    /// lens.
    ///
    /// @param named indices of the actors to be listed
    LegendRows ofDifference(Difference difference, List<Actor> actors, Set<Integer> named) {
        ShadingWords words = ShadingWords.in(language);
        List<LegendRows.Row> rows = new ArrayList<>();
        List<LegendRows.Figures> lost = new ArrayList<>();
        for (int a : named) {
            String name = actors.get(a).shortNames().in(language);
            rows.add(
                    LegendRows.row(
                            palette.gained(a),
                            words.gainedBy(name),
                            share(d -> difference.isChanged(d) && difference.to(d) == a)));
            lost.add(
                    LegendRows.figures(
                            words.lostBy(name),
                            share(d -> difference.isChanged(d) && difference.from(d) == a)));
        }
        Holdings.Share first = share(d -> difference.isChanged(d) && difference.from(d) < 0);
        if (first.districts() > 0) {
            lost.add(LegendRows.figures(words.notKnownBefore(), first));
        }
        rows.add(
                LegendRows.row(
                        palette.unchanged(),
                        words.unchanged(),
                        share(d -> !difference.isChanged(d) && difference.to(d) >= 0)));
        rows.add(unknown(d -> difference.to(d) < 0));
        int sample = named.stream().findFirst().orElse(-1);
        List<LegendRows.Row> kinds = new ArrayList<>();
        if (sample >= 0) {
            kinds.add(
                    LegendRows.row(
                            palette.gainedNotByEveryLens(sample),
                            words.notByEveryLens(),
                            share(difference, Change.NOT_BY_EVERY_LENS)));
            kinds.add(
                    LegendRows.row(
                            palette.gainedByAnotherLens(sample),
                            words.byAnotherLens(),
                            share(difference, Change.BY_ANOTHER_LENS)));
        }
        return new LegendRows("", rows, lost, kinds, List.of());
    }

    /// @param map what it supposes has no part in the figures
    LegendRows ofDisagreement(Shading.ByDisagreement shading, ControlMap map) {
        ControlMap control = map.asSaid();
        ShadingWords words = ShadingWords.in(language);
        DisagreementSteps steps = DisagreementSteps.of(shading);
        List<LegendRows.Row> rows = new ArrayList<>();
        for (int step = 0; step <= steps.limits().size(); step++) {
            int counted = step;
            rows.add(
                    LegendRows.row(
                            palette.step(steps.ramp(step)),
                            steps.words(step, words),
                            share(d -> steps.isKnown(control, d) && steps.step(d) == counted)));
        }
        rows.add(unknown(d -> !steps.isKnown(control, d)));
        List<LegendRows.Row> supposed =
                map.hypothesis().isEmpty()
                        ? List.of()
                        : List.of(LegendRows.Row.supposed(palette.step(0), language));
        return new LegendRows(
                words.classes(shading.measure()), rows, List.of(), supposed, List.of());
    }

    private LegendRows.Row unknown(IntPredicate isUnknown) {
        return LegendRows.row(
                palette.look(Kind.UNKNOWN, -1, -1),
                Wording.in(language).kind(Kind.UNKNOWN),
                share(isUnknown));
    }

    private Holdings.Share share(Difference difference, Change change) {
        return share(d -> Looks.ByDifference.change(difference, d) == change);
    }

    private Holdings.Share share(IntPredicate counted) {
        int districts = 0;
        double squareKilometres = 0;
        for (int d = 0; d < areas.size(); d++) {
            if (counted.test(d)) {
                districts++;
                squareKilometres += areas.squareKilometres(d);
            }
        }
        return new Holdings.Share(districts, squareKilometres);
    }
}
