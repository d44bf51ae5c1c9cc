package org.whoheld.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules of time and control of one district, written down sentence by sentence with no regard
/// for speed: what the program must agree with. Weights are doubled, so that half is whole.
final class LiteralRules {
    private static final Comparator<Claim> LATER_WORD =
            Comparator.comparing(Claim::recorded).thenComparing(Claim::id);

    private final List<Claim> claims;
    private final List<Actor> actors;
    private final int window;
    private final LocalDate knownOn;
    private final Lens lens;

    LiteralRules(List<Claim> claims, List<Actor> actors, int window, LocalDate knownOn, Lens lens) {
        this.claims = claims;
        this.actors = actors;
        this.window = window;
        this.knownOn = knownOn;
        this.lens = lens;
    }

    /// The state at the end of day `t`, as [Sketch#describe] writes it.
    String on(LocalDate t) {
        if (t.isAfter(knownOn)) {
            return "unknown";
        }
        Collection<Claim> voices = voices(t);
        Day chosenFrom = chosenFrom(t, voices);
        if (chosenFrom == null) {
            return "unknown";
        }
        Actor leader = choice(chosenFrom);
        Day day = new Day(t, voices);
        List<Claim> dissent =
                voices.stream()
                        .filter(voice -> !voice.holder().equals(leader))
                        .filter(voice -> !isBaseline(voice) && !day.isHistory(voice))
                        .filter(voice ->
                                !day.isPastWindow(voice) || weight(voice) > day.support(leader))
                        .toList();
        List<Actor> others =
                dissent.stream()
                        .map(Claim::holder)
                        .distinct()
                        .sorted(
                                Comparator.comparing((Actor actor) ->
                                                -sum(
                                                        dissent.stream()
                                                                .filter(v ->
                                                                        v.holder().equals(actor))))
                                        .thenComparing(actors::indexOf))
                        .toList();
        if (!others.isEmpty()) {
            return "disputed "
                    + leader.id()
                    + others.stream().map(a -> ", " + a.id()).collect(Collectors.joining());
        }
        Claim lead = lead(chosenFrom, leader);
        Optional<Actor> challenger =
                challenger(lead)
                        .or(() ->
                                voices.stream()
                                        .filter(voice -> voice.holder().equals(leader))
                                        .filter(chosenFrom::isCurrent)
                                        .filter(voice -> !day.isPastWindow(voice))
                                        .filter(voice -> challenger(voice).isPresent())
                                        .max(
                                                Comparator.comparing(LiteralRules::weight)
                                                        .thenComparing(LATER_WORD))
                                        .flatMap(LiteralRules::challenger));
        if (challenger.isPresent()) {
            return "contested " + leader.id() + " < " + challenger.get().id();
        }
        if (!t.isBefore(lead.valid().earliest()) && t.isBefore(lead.valid().latest())) {
            Actor from = leaderBefore(lead.valid().earliest());
            if (!leader.equals(from)) {
                return "transition " + (from == null ? "?" : from.id()) + " > " + leader.id();
            }
        }
        return "held " + leader.id();
    }

    private Collection<Claim> voices(LocalDate t) {
        Stream<Claim> heard =
                claims.stream()
                        .filter(claim -> !claim.valid().earliest().isAfter(t))
                        .filter(claim -> !claim.recorded().isAfter(knownOn));
        heard =
                switch (lens) {
                    case Lens.SingleSource(var id) ->
                            heard.filter(claim -> claim.source().id().equals(id));
                    case Lens.Weighing(_, var without) ->
                            heard.filter(claim ->
                                    isBaseline(claim) || !without.contains(claim.source().kind()));
                };
        return heard.collect(
                        Collectors.toMap(
                                claim -> claim.source().id(),
                                claim -> claim,
                                (a, b) -> Claim.BY_TIME.compare(a, b) > 0 ? a : b))
                .values();
    }

    /// The voices that the leader is chosen from: all, but for *cautious*, which sets some aside.
    /// Null if nobody leads.
    private Day chosenFrom(LocalDate t, Collection<Claim> voices) {
        if (voices.isEmpty()) {
            return null;
        }
        boolean isCautious =
                lens instanceof Lens.Weighing(var rule, _) && rule == Lens.Rule.CAUTIOUS;
        return isCautious ? cautious(t, voices) : new Day(t, voices);
    }

    private Actor choice(Day day) {
        return switch (lens) {
            case Lens.Weighing(var rule, _) ->
                    switch (rule) {
                        case BEST_SUPPORTED, CAUTIOUS -> bestSupported(day);
                        case LATEST ->
                                day.voices.stream().max(Claim.BY_TIME).orElseThrow().holder();
                    };
            case Lens.SingleSource(_) -> day.voices.iterator().next().holder();
        };
    }

    private Actor leaderBefore(LocalDate day) {
        if (day.equals(LocalDate.MIN)) {
            return null;
        }
        Day from = chosenFrom(day.minusDays(1), voices(day.minusDays(1)));
        return from == null ? null : choice(from);
    }

    private Actor bestSupported(Day day) {
        Actor newcomer = heaviest(day.voices.stream().filter(day::isCurrent)).orElseThrow();
        Predicate<Claim> resists =
                voice ->
                        day.isRecent(voice)
                                && !isBaseline(voice)
                                && !voice.holder().equals(newcomer)
                                && !challenger(voice).equals(Optional.of(newcomer));
        return heaviest(day.voices.stream().filter(resists))
                .filter(holder ->
                        sum(
                                        day.voices.stream()
                                                .filter(resists)
                                                .filter(v -> v.holder().equals(holder)))
                                > day.support(newcomer))
                .orElse(newcomer);
    }

    private Day cautious(LocalDate t, Collection<Claim> voices) {
        Actor before = leaderBefore(new Day(t, voices).newest);
        List<Claim> rest = new ArrayList<>(voices);
        while (!rest.isEmpty()) {
            Day day = new Day(t, rest);
            Actor choice = bestSupported(day);
            List<Claim> support =
                    rest.stream()
                            .filter(voice -> voice.holder().equals(choice))
                            .filter(voice -> !day.isHistory(voice))
                            .toList();
            if (choice.equals(before)
                    || support.stream().map(v -> v.source().group()).distinct().count() >= 2
                    || support.stream().anyMatch(v -> v.confidence() == Confidence.HIGH)
                    || support.stream().anyMatch(LiteralRules::isBaseline)) {
                return day;
            }
            rest.removeIf(voice -> voice.holder().equals(choice));
        }
        return null;
    }

    private Claim lead(Day day, Actor leader) {
        if (lens instanceof Lens.Weighing(var rule, _) && rule == Lens.Rule.LATEST) {
            return day.voices.stream().max(Claim.BY_TIME).orElseThrow();
        }
        return day.voices.stream()
                .filter(voice -> voice.holder().equals(leader))
                .max(
                        Comparator.comparing(day::isCurrent)
                                .thenComparing(day::isRecent)
                                .thenComparing(LiteralRules::weight)
                                .thenComparing(LATER_WORD))
                .orElseThrow();
    }

    /// Of two alike the one with the later word.
    private static Optional<Actor> heaviest(Stream<Claim> voices) {
        Map<Actor, List<Claim>> byHolder = new HashMap<>();
        voices.forEach(v -> byHolder.computeIfAbsent(v.holder(), _ -> new ArrayList<>()).add(v));
        return byHolder.entrySet().stream()
                .max(
                        Comparator.comparing((Map.Entry<Actor, List<Claim>> e) ->
                                        sum(e.getValue().stream()))
                                .thenComparing(
                                        e -> e.getValue().stream().max(LATER_WORD).orElseThrow(),
                                        LATER_WORD))
                .map(Map.Entry::getKey);
    }

    private static int sum(Stream<Claim> voices) {
        return voices.mapToInt(LiteralRules::weight).sum();
    }

    private static int weight(Claim claim) {
        return challenger(claim).isPresent()
                ? claim.confidence().weight()
                : claim.confidence().weight() * 2;
    }

    private static Optional<Actor> challenger(Claim claim) {
        return claim.says() instanceof Assertion.Contests(_, var challenger)
                ? Optional.of(challenger)
                : Optional.empty();
    }

    private static boolean isBaseline(Claim claim) {
        return claim.source().id().equals(Sketch.BASELINE);
    }

    /// The voices as they stand at the end of one day.
    private final class Day {
        final LocalDate t;
        final Collection<Claim> voices;
        final LocalDate newest;

        Day(LocalDate t, Collection<Claim> voices) {
            this.t = t;
            this.voices = voices;
            newest =
                    voices.stream()
                            .map(voice -> voice.valid().earliest())
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
        }

        LocalDate ownDay(Claim voice) {
            return voice.valid().latest().isBefore(t) ? voice.valid().latest() : t;
        }

        boolean isCurrent(Claim voice) {
            return !ownDay(voice).isBefore(newest);
        }

        boolean isRecent(Claim voice) {
            return !isCurrent(voice) && !ownDay(voice).plusDays(window).isBefore(newest);
        }

        boolean isHistory(Claim voice) {
            return !isCurrent(voice) && !isRecent(voice);
        }

        boolean isPastWindow(Claim voice) {
            return t.isAfter(ownDay(voice).plusDays(window));
        }

        int support(Actor actor) {
            return sum(
                    voices.stream()
                            .filter(voice -> voice.holder().equals(actor))
                            .filter(voice -> !isHistory(voice)));
        }
    }
}
