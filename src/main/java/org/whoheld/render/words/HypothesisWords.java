package org.whoheld.render.words;

import java.util.ArrayList;
import java.util.List;
import org.whoheld.core.Actor;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Language;

/// The words by which a picture says that it is hypothetical, in each language.
public enum HypothesisWords {
    ENGLISH(
            Language.ENGLISH,
            "hypothetical",
            "of which hypothetical",
            "Hypothetical: ",
            "%s in the hands of %s",
            "%s and %d more",
            ", ",
            "; "),
    ARABIC(
            Language.ARABIC,
            "افتراضي",
            "منها افتراضي",
            "افتراضي: ",
            "%s بيد %s",
            "%s و%d أخرى",
            "، ",
            "؛ ");

    /// How many districts are named for each supposed holder; the rest are counted.
    public static final int MOST_NAMED = 4;

    private final Language language;
    private final String mark;
    private final String ofWhich;
    private final String opening;
    private final String inHands;
    private final String more;
    private final String comma;
    private final String semicolon;

    HypothesisWords(
            Language language,
            String mark,
            String ofWhich,
            String opening,
            String inHands,
            String more,
            String comma,
            String semicolon) {
        this.language = language;
        this.mark = mark;
        this.ofWhich = ofWhich;
        this.opening = opening;
        this.inHands = inHands;
        this.more = more;
        this.comma = comma;
        this.semicolon = semicolon;
    }

    public static HypothesisWords in(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case ARABIC -> ARABIC;
        };
    }

    /// The word that stands across the map.
    public String mark() {
        return mark;
    }

    /// Of the districts counted above, those that are only supposed in these hands.
    public String ofWhich() {
        return ofWhich;
    }

    /// "Hypothetical: Sakhur, Ashrafiyeh in the hands of Government; Hanano in the hands of SDF".
    ///
    /// @param pack has the districts and actors of the hypothesis
    public String sentence(DataPackage pack, Hypothesis hypothesis) {
        List<String> parts = new ArrayList<>();
        for (Actor actor : pack.actors()) {
            List<String> districts =
                    pack.districts().stream()
                            .filter(it -> actor.id().equals(hypothesis.holders().get(it.id())))
                            .map(it -> it.names().in(language))
                            .toList();
            if (!districts.isEmpty()) {
                parts.add(inHands.formatted(named(districts), actor.shortNames().in(language)));
            }
        }
        return opening + String.join(semicolon, parts);
    }

    /// One more is named where "and 1 more" would stand for it.
    private String named(List<String> districts) {
        if (districts.size() <= MOST_NAMED + 1) {
            return String.join(comma, districts);
        }
        return more.formatted(
                String.join(comma, districts.subList(0, MOST_NAMED)),
                districts.size() - MOST_NAMED);
    }
}
