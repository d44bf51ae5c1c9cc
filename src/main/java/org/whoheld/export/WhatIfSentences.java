package org.whoheld.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.whoheld.analysis.Compass;
import org.whoheld.analysis.WhatIf;
import org.whoheld.analysis.WhatIf.FrontChange;
import org.whoheld.analysis.WhatIf.OfActor;
import org.whoheld.analysis.WhatIf.Part;
import org.whoheld.core.Actor;

/// What would follow from a hypothesis, in English sentences; nothing is said of what anybody would
/// do.
public final class WhatIfSentences {
    private static final int MOST_PARTS_TOLD = 4;

    private WhatIfSentences() {}

    /// At least one sentence: that nothing would change is one.
    public static List<String> of(WhatIf whatIf) {
        if (whatIf.isNothing()) {
            return List.of("Nothing would change: the sources say so already.");
        }
        List<String> sentences = new ArrayList<>();
        whatIf.ofActors().forEach(it -> sentences.add(ground(it)));
        for (OfActor it : whatIf.ofActors()) {
            for (Part part : it.newlyEncircled()) {
                sentences.add(
                        "%s: the part %s would be encircled."
                                .formatted(name(it.actor()), described(part)));
            }
        }
        whatIf.fronts().forEach(it -> sentences.add(front(it)));
        return List.copyOf(sentences);
    }

    private static String ground(OfActor of) {
        String name = name(of.actor());
        String area = "%+.2f km²".formatted(of.gainedSquareKilometres()).replace('-', '−');
        if (of.after().isEmpty()) {
            return "%s would hold nothing here any more; %s.".formatted(name, area);
        }
        int before = of.before().size();
        int after = of.after().size();
        if (after == before) {
            return "%s: %s, in %s as before.".formatted(name, area, parts(after));
        }
        String verb =
                after < before
                        ? "would hang together in"
                        : isSplit(of) ? "would split into" : "would lie in";
        return after == 1
                ? "%s: the ground %s one part; %s.".formatted(name, verb, area)
                : "%s: the ground %s %s, %s; %s."
                        .formatted(name, verb, parts(after), list(of.after()), area);
    }

    /// Whether there are more parts only because ground was lost.
    private static boolean isSplit(OfActor of) {
        return held(of.before()).containsAll(held(of.after()));
    }

    private static Set<Integer> held(List<Part> parts) {
        Set<Integer> districts = new HashSet<>();
        parts.forEach(part -> districts.addAll(part.pocket().districts()));
        return districts;
    }

    private static String list(List<Part> parts) {
        String told =
                parts.stream()
                        .limit(MOST_PARTS_TOLD)
                        .map(WhatIfSentences::described)
                        .collect(Collectors.joining(", "));
        return parts.size() > MOST_PARTS_TOLD
                ? told + " and " + (parts.size() - MOST_PARTS_TOLD) + " smaller"
                : told;
    }

    private static String described(Part part) {
        String area = "%.2f km²".formatted(part.pocket().areaSquareKilometres());
        return part.side()
                .map(side -> "in the %s (%s)".formatted(word(side), area))
                .orElse("of " + area);
    }

    private static String word(Compass side) {
        return side.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String front(FrontChange change) {
        return "Front between %s and %s: %s km, %.1f km in all."
                .formatted(
                        name(change.first()),
                        name(change.second()),
                        "%+.1f".formatted(change.addedMetres() / 1000).replace('-', '−'),
                        change.afterMetres() / 1000);
    }

    private static String parts(int count) {
        return count == 1 ? "one part" : count + " parts";
    }

    private static String name(Actor actor) {
        return actor.shortNames().english();
    }
}
