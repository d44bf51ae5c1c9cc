package org.whoheld.ui.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.whoheld.core.Actor;

/// Names of actors within a sentence. English wants "the government" but "Opposition groups", and
/// an article before the name of a country can be taken as taking sides, so only names with one of
/// a few common nouns get one.
public final class ActorWords {
    private static final Set<String> WITH_ARTICLE =
            Set.of(
                    "government",
                    "opposition",
                    "forces",
                    "army",
                    "coalition",
                    "alliance",
                    "administration",
                    "authority",
                    "authorities",
                    "council",
                    "command",
                    "federation",
                    "militia",
                    "union");
    private static final Set<String> PLURAL = Set.of("groups", "factions", "rebels", "fighters");

    private ActorWords() {}

    /// "the Syrian government and allies", "opposition groups", "the Syrian Democratic Forces".
    public static String full(Actor actor) {
        return name(actor.names().english());
    }

    /// "the government", "the opposition", "the SDF".
    public static String brief(Actor actor) {
        String brief = actor.shortNames().english();
        boolean abbreviation = brief.length() > 1 && brief.equals(brief.toUpperCase(Locale.ROOT));
        return abbreviation && takesArticle(actor.names().english()) ? "the " + brief : name(brief);
    }

    private static String name(String name) {
        String[] words = name.split(" ");
        boolean commonNoun = isIn(WITH_ARTICLE, words[0]);
        boolean descriptive =
                words.length > 1 && isIn(PLURAL, words[words.length - 1]) && commonNoun;
        if (descriptive) {
            return lowerFirst(name);
        }
        if (!takesArticle(name)) {
            return name;
        }
        return "the " + (commonNoun ? lowerFirst(name) : name);
    }

    private static boolean takesArticle(String name) {
        String[] words = name.split(" ");
        return !isIn(PLURAL, words[words.length - 1])
                && Arrays.stream(words).anyMatch(word -> isIn(WITH_ARTICLE, word));
    }

    private static boolean isIn(Set<String> nouns, String word) {
        return nouns.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
