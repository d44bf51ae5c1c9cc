package org.whoheld.bench;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;

/// Who holds a district on a day, best supported, by the rules as they are written in words and by
/// nothing of the program's own code: what pictures are checked against.
///
/// Fit for generated packages alone: claims hold from a single day, no source states the starting
/// situation, and all that is known today counts. Weights are doubled, so that half is whole.
final class NaiveControl {
    private static final Comparator<Claim> LATER_WORD =
            Comparator.comparing(Claim::recorded).thenComparing(Claim::id);

    private static final Comparator<Claim> NEWER =
            Comparator.comparing(NaiveControl::day).thenComparing(LATER_WORD);

    private final LocalDate on;
    private final int window;
    private final List<Actor> actors;
    private final Collection<Claim> voices;
    private final LocalDate newest;

    /// @param holder empty if nothing is known
    /// @param second who shares the district's colours
    record Answer(Optional<Actor> holder, Optional<Actor> second) {}

    private NaiveControl(List<Claim> claims, List<Actor> actors, int window, LocalDate on) {
        this.on = on;
        this.window = window;
        this.actors = actors;
        Map<String, Claim> newestOfSource = new HashMap<>();
        for (Claim claim : claims) {
            if (!day(claim).isAfter(on)) {
                newestOfSource.merge(
                        claim.source().id(), claim, (a, b) -> NEWER.compare(a, b) > 0 ? a : b);
            }
        }
        voices = newestOfSource.values();
        newest =
                voices.stream()
                        .map(NaiveControl::day)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN);
    }

    /// @param claims on one district
    /// @param window days
    static Answer on(LocalDate day, List<Claim> claims, List<Actor> actors, int window) {
        return new NaiveControl(claims, actors, window, day).answer();
    }

    private Answer answer() {
        if (voices.isEmpty()) {
            return new Answer(Optional.empty(), Optional.empty());
        }
        Actor leader = leader();
        return new Answer(Optional.of(leader), disputer(leader).or(() -> challenger(leader)));
    }

    /// The heaviest holder of the newest day, unless another's recent voices outweigh it.
    private Actor leader() {
        Actor newcomer = heaviest(this::isCurrent).orElseThrow();
        Predicate<Claim> resists =
                voice ->
                        !isCurrent(voice)
                                && !isHistory(voice)
                                && !voice.holder().equals(newcomer)
                                && !challenger(voice).equals(Optional.of(newcomer));
        return heaviest(resists)
                .filter(holder -> sum(holder, resists) > support(newcomer))
                .orElse(newcomer);
    }

    /// Whom a live voice gives it to instead; the first of the actors if several weigh the same.
    private Optional<Actor> disputer(Actor leader) {
        Predicate<Claim> differs =
                voice ->
                        !voice.holder().equals(leader)
                                && !isHistory(voice)
                                && (!isPastWindow(voice) || weight(voice) > support(leader));
        return voices.stream()
                .filter(differs)
                .map(Claim::holder)
                .distinct()
                .max(
                        Comparator.comparing((Actor actor) -> sum(actor, differs))
                                .thenComparing(actor -> -actors.indexOf(actor)));
    }

    private Optional<Actor> challenger(Actor leader) {
        Comparator<Claim> weightier =
                Comparator.comparing(NaiveControl::weight).thenComparing(LATER_WORD);
        Claim leading =
                voices.stream()
                        .filter(voice -> voice.holder().equals(leader))
                        .max(
                                Comparator.comparing(this::isCurrent)
                                        .thenComparing(voice -> !isHistory(voice))
                                        .thenComparing(weightier))
                        .orElseThrow();
        return challenger(leading)
                .or(() ->
                        voices.stream()
                                .filter(voice -> voice.holder().equals(leader))
                                .filter(voice -> isCurrent(voice) && !isPastWindow(voice))
                                .filter(voice -> challenger(voice).isPresent())
                                .max(weightier)
                                .flatMap(NaiveControl::challenger));
    }

    /// Of two alike the one with the later word.
    private Optional<Actor> heaviest(Predicate<Claim> counted) {
        Map<Actor, Claim> latest = new HashMap<>();
        voices.stream()
                .filter(counted)
                .forEach(voice ->
                        latest.merge(
                                voice.holder(),
                                voice,
                                (a, b) -> LATER_WORD.compare(a, b) > 0 ? a : b));
        return latest.keySet().stream()
                .max(
                        Comparator.comparing((Actor actor) -> sum(actor, counted))
                                .thenComparing(latest::get, LATER_WORD));
    }

    private int sum(Actor holder, Predicate<Claim> counted) {
        return voices.stream()
                .filter(counted)
                .filter(voice -> voice.holder().equals(holder))
                .mapToInt(NaiveControl::weight)
                .sum();
    }

    private int support(Actor actor) {
        return sum(actor, voice -> !isHistory(voice));
    }

    private boolean isCurrent(Claim voice) {
        return day(voice).equals(newest);
    }

    private boolean isHistory(Claim voice) {
        return day(voice).plusDays(window).isBefore(newest);
    }

    private boolean isPastWindow(Claim voice) {
        return on.isAfter(day(voice).plusDays(window));
    }

    private static LocalDate day(Claim claim) {
        return claim.valid().earliest();
    }

    private static int weight(Claim claim) {
        int doubled =
                switch (claim.confidence()) {
                    case HIGH -> 6;
                    case MEDIUM -> 4;
                    case LOW -> 2;
                };
        return challenger(claim).isPresent() ? doubled / 2 : doubled;
    }

    private static Optional<Actor> challenger(Claim claim) {
        return claim.says() instanceof Assertion.Contests(_, var challenger)
                ? Optional.of(challenger)
                : Optional.empty();
    }
}
