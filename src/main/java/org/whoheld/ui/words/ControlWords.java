package org.whoheld.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.Confidence;
import org.whoheld.core.ControlState;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;

/// States and claims as sentences.
public final class ControlWords {
    private ControlWords() {}

    /// The state in words: "Held by the Syrian government and allies. Disputed: 2 sources give it
    /// to the opposition."
    public static String sentence(ControlState state) {
        return switch (state) {
            case ControlState.Unknown _ -> "Unknown.";
            case ControlState.Held(var actor, _) -> "Held by " + ActorWords.full(actor) + ".";
            case ControlState.Contested(var holder, var challenger, _) ->
                    "Held by "
                            + ActorWords.full(holder)
                            + ", contested by "
                            + ActorWords.full(challenger)
                            + ".";
            case ControlState.InTransition(var from, var to, var claims) ->
                    "In transition "
                            + DateWords.when(claims.getFirst().valid())
                            + from.map(it -> ": from " + ActorWords.full(it) + " to ")
                                    .orElse(": to ")
                            + ActorWords.full(to)
                            + "."
                            + (from.isEmpty() ? " Who held it before is not known." : "");
            case ControlState.Disputed(var lead, var others, var claims) ->
                    "Held by "
                            + ActorWords.full(lead)
                            + ". Disputed: "
                            + others.stream()
                                    .flatMap(other -> against(other, claims).stream())
                                    .collect(Collectors.joining("; "))
                            + ".";
            case ControlState.Supposed(var actor, var said) -> supposed(actor, sentence(said));
        };
    }

    /// "Supposed: held by the Syrian government and allies (hypothetical). According to the sources
    /// it is held by the opposition."
    ///
    /// @param said what the sources say, a sentence that begins with its verb or adjective
    public static String supposed(Actor actor, String said) {
        return "Supposed: held by "
                + ActorWords.full(actor)
                + " (hypothetical). According to the sources it is "
                + Character.toLowerCase(said.charAt(0))
                + said.substring(1);
    }

    /// "Passes to the Syrian government and allies."
    public static String passesTo(Actor actor) {
        return "Passes to " + ActorWords.full(actor) + ".";
    }

    /// What the claim says, without when.
    public static String says(Claim claim) {
        return switch (claim.says()) {
            case Assertion.Holds(var holder) -> "Held by " + ActorWords.full(holder);
            case Assertion.Contests(var holder, var challenger) ->
                    "Contested: held by "
                            + ActorWords.full(holder)
                            + ", challenged by "
                            + ActorWords.full(challenger);
        };
    }

    public static String confidence(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> "high confidence";
            case MEDIUM -> "medium confidence";
            case LOW -> "low confidence";
        };
    }

    /// The lens as the reader knows it.
    ///
    /// @param sources among which a single source is looked up
    public static String lens(Lens lens, List<Source> sources) {
        return switch (lens) {
            case Lens.Weighing(var rule, var without) -> rule(rule) + without(without);
            case Lens.SingleSource(var id) ->
                    "only "
                            + sources.stream()
                                    .filter(it -> it.id().equals(id))
                                    .findAny()
                                    .map(SourceWords::brief)
                                    .orElse(id);
        };
    }

    private static String rule(Lens.Rule rule) {
        return switch (rule) {
            case BEST_SUPPORTED -> "best supported";
            case CAUTIOUS -> "cautious";
            case LATEST -> "latest word";
        };
    }

    private static String without(Set<Source.Kind> kinds) {
        return kinds.isEmpty()
                ? ""
                : " without "
                        + kinds.stream()
                                .sorted()
                                .map(kind ->
                                        kind.label()
                                                .toLowerCase(Locale.ROOT)
                                                .replaceFirst("^un ", "UN "))
                                .collect(Collectors.joining(", "));
    }

    private static List<String> against(Actor other, List<Claim> claims) {
        List<String> parts = new ArrayList<>();
        long holds = sources(claims, other, Assertion.Holds.class);
        long fights = sources(claims, other, Assertion.Contests.class);
        if (holds > 0) {
            parts.add(count(holds, "gives", "give") + " it to " + ActorWords.brief(other));
        }
        if (fights > 0) {
            parts.add(
                    count(fights, "says", "say")
                            + " that it is contested and still with "
                            + ActorWords.brief(other));
        }
        return parts;
    }

    private static long sources(List<Claim> claims, Actor holder, Class<? extends Assertion> kind) {
        return claims.stream()
                .filter(it -> it.holder().equals(holder) && kind.isInstance(it.says()))
                .map(it -> it.source().id())
                .distinct()
                .count();
    }

    private static String count(long n, String one, String many) {
        return n == 1 ? "1 source " + one : n + " sources " + many;
    }
}
