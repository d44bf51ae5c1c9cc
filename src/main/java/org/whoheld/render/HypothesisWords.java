package org.whoheld.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whoheld.core.Actor;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Language;

/// The words by which a picture says that it is hypothetical, in one language.
public sealed interface HypothesisWords {
    /// How many districts are named for each supposed holder; the rest are counted.
    int MOST_NAMED = 4;

    static HypothesisWords in(Language language) {
        return switch (language) {
            case ENGLISH -> new English();
            case ARABIC -> new Arabic();
        };
    }

    /// The word that stands across the map.
    String mark();

    /// Of the districts counted above, those that are only supposed in these hands.
    String ofWhich();

    /// "Hypothetical: Sakhur, Ashrafiyeh in the hands of Government; Hanano in the hands of SDF".
    ///
    /// @param pack has the districts and actors of the hypothesis
    default String sentence(DataPackage pack, Hypothesis hypothesis) {
        List<String> parts = new ArrayList<>();
        for (Actor actor : pack.actors()) {
            List<String> names =
                    pack.districts().stream()
                            .filter(it -> actor.id().equals(hypothesis.holders().get(it.id())))
                            .map(this::name)
                            .toList();
            if (!names.isEmpty()) {
                parts.add(part(named(names), actor));
            }
        }
        return opening() + parts.stream().collect(Collectors.joining(semicolon()));
    }

    private String named(List<String> names) {
        int shown = names.size() == MOST_NAMED + 1 ? names.size() : MOST_NAMED;
        String some = names.stream().limit(shown).collect(Collectors.joining(comma()));
        return names.size() <= shown ? some : some + more(names.size() - shown);
    }

    String name(District district);

    String part(String districts, Actor actor);

    String opening();

    String comma();

    String semicolon();

    /// @param count of districts that are not named, at least 2
    String more(int count);

    /// British English.
    record English() implements HypothesisWords {
        @Override
        public String mark() {
            return "hypothetical";
        }

        @Override
        public String ofWhich() {
            return "of which hypothetical";
        }

        @Override
        public String name(District district) {
            return district.names().in(Language.ENGLISH);
        }

        @Override
        public String part(String districts, Actor actor) {
            return districts + " in the hands of " + actor.shortNames().in(Language.ENGLISH);
        }

        @Override
        public String opening() {
            return "Hypothetical: ";
        }

        @Override
        public String comma() {
            return ", ";
        }

        @Override
        public String semicolon() {
            return "; ";
        }

        @Override
        public String more(int count) {
            return " and " + count + " more";
        }
    }

    /// Arabic.
    record Arabic() implements HypothesisWords {
        @Override
        public String mark() {
            return "افتراضي";
        }

        @Override
        public String ofWhich() {
            return "منها افتراضي";
        }

        @Override
        public String name(District district) {
            return district.names().in(Language.ARABIC);
        }

        @Override
        public String part(String districts, Actor actor) {
            return districts + " بيد " + actor.shortNames().in(Language.ARABIC);
        }

        @Override
        public String opening() {
            return "افتراضي: ";
        }

        @Override
        public String comma() {
            return "، ";
        }

        @Override
        public String semicolon() {
            return "؛ ";
        }

        @Override
        public String more(int count) {
            return " و" + count + " أخرى";
        }
    }
}
