package org.whoheld.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whoheld.analysis.WhatIf;
import org.whoheld.analysis.WhatIf.Change;
import org.whoheld.analysis.WhatIf.FrontChange;
import org.whoheld.analysis.WhatIf.OfActor;
import org.whoheld.analysis.WhatIf.Part;
import org.whoheld.core.Actor;
import org.whoheld.core.District;
import org.whoheld.core.Keyword;
import org.whoheld.render.words.Wording;

/// What would follow from a hypothesis, in English sentences; nothing is said of what anybody would
/// do.
public final class WhatIfSentences {
    private static final int MOST_PARTS_TOLD = 4;

    private final List<District> districts;

    private WhatIfSentences(List<District> districts) {
        this.districts = districts;
    }

    /// At least one sentence: that nothing would change is one.
    ///
    /// @param districts of the package
    public static List<String> of(WhatIf whatIf, List<District> districts) {
        if (whatIf.isNothing()) {
            return List.of("Nothing would change: the sources say so already.");
        }
        WhatIfSentences words = new WhatIfSentences(districts);
        List<String> sentences = new ArrayList<>();
        whatIf.ofActors().forEach(it -> sentences.add(words.ground(it)));
        whatIf.fronts().forEach(it -> sentences.add(front(it)));
        return List.copyOf(sentences);
    }

    private String ground(OfActor of) {
        List<String> clauses = new ArrayList<>();
        if (of.after().isEmpty()) {
            clauses.add("nothing here would be left to it");
        } else if (of.changes().isEmpty()) {
            clauses.add("in %s as before".formatted(parts(of.after().size())));
        } else {
            of.changes().forEach(it -> clauses.add(change(it, of)));
        }
        of.newlyEncircled()
                .forEach(it ->
                        clauses.add("the part %s would be encircled".formatted(described(it))));
        of.relieved()
                .forEach(it ->
                        clauses.add(
                                "the part %s would no longer be encircled"
                                        .formatted(described(it))));
        return "%s (%s): %s."
                .formatted(
                        name(of.actor()),
                        signed("%+.2f km²", of.gainedSquareKilometres()),
                        String.join("; ", clauses));
    }

    private String change(Change change, OfActor of) {
        return switch (change) {
            case Change.Split(var part, var into) ->
                    (of.before().size() == 1
                                    ? "the ground would split into %s: %s"
                                    : "the part around "
                                            + around(part)
                                            + " would split into %s: %s")
                            .formatted(parts(into.size()), list(into));
            case Change.Join(var joined, _) ->
                    "the parts around %s would be joined"
                            .formatted(
                                    joined.stream()
                                            .map(this::around)
                                            .collect(Collectors.joining(" and ")));
            case Change.Lost(var part) -> "the part %s would be lost".formatted(described(part));
            case Change.Begun(var part) ->
                    "there would be a new part %s".formatted(described(part));
        };
    }

    private String list(List<Part> parts) {
        String told =
                parts.stream()
                        .limit(MOST_PARTS_TOLD)
                        .map(this::described)
                        .collect(Collectors.joining(", "));
        return parts.size() > MOST_PARTS_TOLD
                ? told + " and " + (parts.size() - MOST_PARTS_TOLD) + " smaller"
                : told;
    }

    /// Where it lies, its largest district and its area.
    private String described(Part part) {
        return String.format(
                Locale.ROOT,
                "%saround %s (%.2f km²)",
                part.side().map(side -> "in the " + Keyword.of(side) + " ").orElse(""),
                around(part),
                part.pocket().areaSquareKilometres());
    }

    private String around(Part part) {
        return districts.get(part.largestDistrict()).names().english();
    }

    private static String front(FrontChange change) {
        return String.format(
                Locale.ROOT,
                change.hostile()
                        ? "Front between %s and %s: %s, %.1f km in all."
                        : "Border of %s and %s, "
                                + new Wording.English().notHostile()
                                + ": %s, %.1f km in all.",
                name(change.first()),
                name(change.second()),
                signed("%+.1f km", change.addedMetres() / 1000),
                change.afterMetres() / 1000);
    }

    private static String signed(String pattern, double figure) {
        return String.format(Locale.ROOT, pattern, figure).replace('-', '−');
    }

    private static String parts(int count) {
        return count == 1 ? "one part" : count + " parts";
    }

    private static String name(Actor actor) {
        return actor.shortNames().english();
    }
}
