package org.whoheld.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Claims as lines of text, so that a test reads as a picture:
///
/// ```
/// sana/state 2016-11-26 recorded 2016-11-27 in east #a1 high: government contested by opposition
/// ```
///
/// That is: source / its group, valid time, day of recording, district, id, confidence, assertion.
/// Left out, the group is the source's own, the day of recording the first day of the valid time,
/// the district `d`, the id `c` and the number of the line, and the confidence medium.
///
/// States are written `held government`, `transition opposition > government`, `contested
/// opposition < government`, `disputed opposition, government`, `unknown`.
public final class Sketch {
    private static final Pattern LINE =
            Pattern.compile(
                    "(?<source>\\w+)(?:/(?<group>\\w+))? (?<valid>\\S+)"
                            + "(?: recorded (?<recorded>\\S+))?(?: in (?<district>\\w+))?"
                            + "(?: #(?<id>\\w+))?(?: (?<confidence>high|medium|low))?"
                            + ": (?<holder>\\w+) (?:held|contested by (?<challenger>\\w+))");

    /// The source that every sketch takes as its starting situation.
    static final String BASELINE = "baseline";

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<String> districts = new ArrayList<>(List.of("d"));
    private final List<Claim> claims = new ArrayList<>();
    private int window = ControlRules.DEFAULT.disputeWindowDays();

    private Sketch() {}

    public static Sketch of(String text) {
        Sketch sketch = new Sketch();
        for (String actor : List.of("government", "opposition", "sdf", "is")) {
            sketch.actors.put(actor, actor(actor));
        }
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sketch::add);
        return sketch;
    }

    static Actor actor(String id) {
        return new Actor(id, Names.of(id), Names.of(id), 0, Actor.Pattern.SOLID);
    }

    static Source source(String id, String group) {
        Source.Kind kind =
                switch (id) {
                    case "army" -> Source.Kind.MILITARY;
                    case "sana" -> Source.Kind.STATE_MEDIA;
                    case "rebels" -> Source.Kind.OPPOSITION;
                    case "sohr" -> Source.Kind.MONITOR;
                    case BASELINE -> Source.Kind.RESEARCH;
                    default -> Source.Kind.OTHER;
                };
        return new Source(id, id, kind, group, "", "");
    }

    Sketch window(int days) {
        window = days;
        return this;
    }

    Sketch shuffled(Random random) {
        Collections.shuffle(claims, random);
        return this;
    }

    Sketch keep(Predicate<Claim> wanted) {
        claims.removeIf(wanted.negate());
        return this;
    }

    private void add(String line) {
        Matcher match = LINE.matcher(line);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a claim: " + line);
        }
        TemporalExtent valid;
        try {
            valid = TemporalExtent.parse(match.group("valid"), 1);
        } catch (EdtfException e) {
            throw new IllegalArgumentException(line, e);
        }
        String source = match.group("source");
        String group = Optional.ofNullable(match.group("group")).orElse(source);
        String district = Optional.ofNullable(match.group("district")).orElse("d");
        if (!districts.contains(district)) {
            districts.add(district);
        }
        Actor holder = actors.computeIfAbsent(match.group("holder"), Sketch::actor);
        String challenger = match.group("challenger");
        claims.add(
                new Claim(
                        Optional.ofNullable(match.group("id")).orElse("c" + (claims.size() + 1)),
                        district,
                        challenger == null
                                ? new Assertion.Holds(holder)
                                : new Assertion.Contests(holder, actors.get(challenger)),
                        valid,
                        sources.computeIfAbsent(source, id -> source(id, group)),
                        Optional.ofNullable(match.group("recorded"))
                                .map(LocalDate::parse)
                                .orElse(valid.earliest()),
                        Optional.ofNullable(match.group("confidence"))
                                .map(word -> Confidence.valueOf(word.toUpperCase(Locale.ROOT)))
                                .orElse(Confidence.MEDIUM),
                        Reference.NONE));
    }

    public int window() {
        return window;
    }

    public List<Claim> claims() {
        return List.copyOf(claims);
    }

    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    public ControlRules rules() {
        return new ControlRules(window, Optional.of(BASELINE));
    }

    public ControlTimeline timeline() {
        return timeline(_ -> true);
    }

    /// Without the claims that are not wanted.
    ControlTimeline timeline(Predicate<Claim> wanted) {
        return new ControlTimeline(
                districts,
                List.copyOf(actors.values()),
                claims.stream().filter(wanted).toList(),
                rules());
    }

    @Override
    public String toString() {
        return "window " + window + claims.stream().map(Sketch::line).collect(Collectors.joining());
    }

    private static String line(Claim claim) {
        String says =
                switch (claim.says()) {
                    case Assertion.Holds(var holder) -> holder.id() + " held";
                    case Assertion.Contests(var holder, var challenger) ->
                            holder.id() + " contested by " + challenger.id();
                };
        return "\n%s/%s %s recorded %s in %s #%s %s: %s"
                .formatted(
                        claim.source().id(),
                        claim.source().group(),
                        claim.valid().edtf(),
                        claim.recorded(),
                        claim.district(),
                        claim.id(),
                        claim.confidence().name().toLowerCase(Locale.ROOT),
                        says);
    }

    ControlState state(String day, Lens lens) {
        return timeline().asOf(AsOf.on(LocalDate.parse(day)), lens).state("d");
    }

    /// The state of `d`, best supported.
    String on(String day) {
        return on(day, Lens.BEST_SUPPORTED);
    }

    String on(String day, Lens lens) {
        return describe(state(day, lens));
    }

    String on(String day, String knownOn) {
        AsOf asOf = AsOf.on(LocalDate.parse(day)).knownOn(LocalDate.parse(knownOn));
        return describe(timeline().asOf(asOf, Lens.BEST_SUPPORTED).state("d"));
    }

    /// Ids of the claims behind the state of `d`, in order.
    String evidence(String day, Lens lens) {
        return ids(state(day, lens).claims());
    }

    /// The states of `d` through time, a line each: the day from which it is so, and the state.
    String course(Lens lens) {
        return timeline().history("d", lens, LocalDate.MAX).stream()
                .map(span -> span.from() + " " + describe(span.state()) + "\n")
                .collect(Collectors.joining());
    }

    String course() {
        return course(Lens.BEST_SUPPORTED);
    }

    /// The days on which the map changes, with the number of hands and of standing.
    Map<String, String> changes() {
        Map<String, String> changes = new TreeMap<>();
        timeline()
                .changes(Lens.BEST_SUPPORTED, LocalDate.MAX)
                .forEach((day, change) ->
                        changes.put(day.toString(), change.hands() + "+" + change.standing()));
        return changes;
    }

    static String ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).collect(Collectors.joining(" "));
    }

    static String describe(ControlState state) {
        return switch (state) {
            case ControlState.Unknown _ -> "unknown";
            case ControlState.Held(var actor, _) -> "held " + actor.id();
            case ControlState.InTransition(var from, var to, _) ->
                    "transition " + from.map(Actor::id).orElse("?") + " > " + to.id();
            case ControlState.Contested(var holder, var challenger, _) ->
                    "contested " + holder.id() + " < " + challenger.id();
            case ControlState.Disputed(var lead, var others, _) ->
                    "disputed "
                            + lead.id()
                            + others.stream()
                                    .map(actor -> ", " + actor.id())
                                    .collect(Collectors.joining());
            case ControlState.Supposed(var actor, var said) ->
                    "supposed " + actor.id() + ", " + describe(said);
        };
    }
}
