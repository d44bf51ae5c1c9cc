package org.whoheld.core;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The claims as columns, grouped by district and within a district in time order
/// ([Claim#BY_TIME]), so that judging reads plain arrays. Days are epoch days; weights are doubled
/// so that a contested claim's half is whole.
final class ClaimColumns {
    /// Further than any date of a package, and far enough from the ends of `int` to add to.
    static final int FAR = 1_000_000_000;

    private final PackedClaims claims;

    /// By place in these columns: the claim's number in the list.
    private final int[] number;

    /// Claims of district `d` are those from `start[d]` to `start[d + 1]`, exclusive.
    final int[] start;

    /// When a claim is valid, when it was recorded and what it says, as numbers of the tables
    /// below. Few differ: a million claims take 6 MB so, and 28 MB spelt out.
    private final NarrowInts extent;

    private final NarrowInts record;
    private final NarrowInts source;
    private final NarrowInts term;

    private final int[] earliest;
    private final int[] latest;
    private final int[] recorded;

    /// By assertion and confidence: `assertion · confidences + confidence`.
    private final int[] holder;

    private final int[] challenger;
    private final int[] weight;

    /// By source: the index of its group.
    final int[] group;

    private final Source[] sources;
    private final ControlRules rules;

    /// Index of the baseline source, −1 if there is none.
    final int baseline;

    ClaimColumns(
            Map<String, Integer> districtIndex,
            List<Actor> actors,
            PackedClaims claims,
            ControlRules rules) {
        this.claims = claims;
        this.rules = rules;
        int n = claims.size();
        earliest = days(claims.valid().values(), TemporalExtent::earliest);
        latest = days(claims.valid().values(), TemporalExtent::latest);
        recorded = days(claims.recorded().values(), Function.identity());
        int[] districts = districts(claims, districtIndex);
        start = new int[districtIndex.size() + 1];
        for (int i = 0; i < n; i++) {
            start[districts[claims.districts().number(i)] + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        number = new int[n];
        int[] next = start.clone();
        for (int i = 0; i < n; i++) {
            number[next[districts[claims.districts().number(i)]]++] = i;
        }
        SourceIndex index = SourceIndex.of(claims.sources().values());
        int[][] sides = sides(claims, actors);
        List<Confidence> confidences = claims.confidence().values();
        int terms = sides[0].length * confidences.size();
        holder = new int[terms];
        challenger = new int[terms];
        weight = new int[terms];
        for (int i = 0; i < terms; i++) {
            holder[i] = sides[0][i / confidences.size()];
            challenger[i] = sides[1][i / confidences.size()];
            weight[i] =
                    confidences.get(i % confidences.size()).weight() * (challenger[i] < 0 ? 2 : 1);
        }
        extent = new NarrowInts(n, earliest.length);
        record = new NarrowInts(n, recorded.length);
        source = new NarrowInts(n, index.sources().length);
        term = new NarrowInts(n, terms);
        TimeOrder order = new TimeOrder(claims, earliest, recorded);
        // Each district has places of its own, so that none waits for another.
        IntStream.range(0, districtIndex.size())
                .parallel()
                .forEach(d -> {
                    order.sort(number, start[d], start[d + 1]);
                    for (int i = start[d]; i < start[d + 1]; i++) {
                        int claim = number[i];
                        extent.set(i, claims.valid().number(claim));
                        record.set(i, claims.recorded().number(claim));
                        source.set(i, index.ofNumber()[claims.sources().number(claim)]);
                        term.set(
                                i,
                                claims.assertions().number(claim) * confidences.size()
                                        + claims.confidence().number(claim));
                    }
                });
        sources = index.sources();
        group = index.group();
        baseline =
                rules.baselineSource()
                        .map(id -> Stream.of(sources).map(Source::id).toList().indexOf(id))
                        .orElse(-1);
    }

    private static <T> int[] days(List<T> values, Function<T, LocalDate> day) {
        return values.stream().map(day).mapToInt(ClaimColumns::day).toArray();
    }

    /// By number of the district in the claims: its index.
    private static int[] districts(PackedClaims claims, Map<String, Integer> districtIndex) {
        List<String> named = claims.districts().values();
        for (String id : named) {
            if (!districtIndex.containsKey(id)) {
                throw new IllegalArgumentException(
                        first(claims, claims.districts(), id)
                                + " names the unknown district "
                                + id);
            }
        }
        return named.stream().mapToInt(districtIndex::get).toArray();
    }

    /// Holder and challenger by number of the assertion: indices of actors, −1 for none.
    private static int[][] sides(PackedClaims claims, List<Actor> actors) {
        Map<String, Integer> actorIndex = new HashMap<>();
        for (Actor actor : actors) {
            if (actorIndex.put(actor.id(), actorIndex.size()) != null) {
                throw new IllegalArgumentException("the actor " + actor.id() + " is listed twice");
            }
        }
        List<Assertion> says = claims.assertions().values();
        int[][] sides = new int[2][says.size()];
        for (int i = 0; i < says.size(); i++) {
            sides[0][i] = index(actorIndex, says.get(i).holder(), says.get(i), claims);
            sides[1][i] =
                    says.get(i) instanceof Assertion.Contests(_, var attacker)
                            ? index(actorIndex, attacker, says.get(i), claims)
                            : -1;
        }
        return sides;
    }

    private static int index(
            Map<String, Integer> actors, Actor actor, Assertion says, PackedClaims claims) {
        Integer index = actors.get(actor.id());
        if (index == null) {
            throw new IllegalArgumentException(
                    first(claims, claims.assertions(), says)
                            + " names the unknown actor "
                            + actor.id());
        }
        return index;
    }

    /// The first claim with a value, in words.
    private static <T> String first(PackedClaims claims, PackedClaims.Column<T> column, T value) {
        int claim = 0;
        while (!column.get(claim).equals(value)) {
            claim++;
        }
        return "claim " + claims.id(claim);
    }

    int earliest(int place) {
        return earliest[extent.get(place)];
    }

    int latest(int place) {
        return latest[extent.get(place)];
    }

    int recorded(int place) {
        return recorded[record.get(place)];
    }

    /// Its index.
    int source(int place) {
        return source.get(place);
    }

    /// The index of an actor.
    int holder(int place) {
        return holder[term.get(place)];
    }

    /// Likewise; −1 for a claim that is not contested.
    int challenger(int place) {
        return challenger[term.get(place)];
    }

    int weight(int place) {
        return weight[term.get(place)];
    }

    /// The claim at a place of the columns.
    Claim claim(int place) {
        return claims.get(number[place]);
    }

    Confidence confidence(int place) {
        return claims.confidence().get(number[place]);
    }

    /// By source: whether a lens hears it.
    boolean[] heard(Lens lens) {
        boolean[] heard = new boolean[sources.length];
        for (int i = 0; i < heard.length; i++) {
            heard[i] = lens.hears(sources[i], rules);
        }
        return heard;
    }

    int sources() {
        return sources.length;
    }

    /// Epoch day, with the ends of the calendar brought near enough to calculate with.
    static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), -FAR, FAR);
    }

    /// The reverse of [#day], but for days beyond [#FAR].
    static LocalDate date(int day) {
        return day <= -FAR ? LocalDate.MIN : day >= FAR ? LocalDate.MAX : LocalDate.ofEpochDay(day);
    }

    /// Whether claim `a` is the later word of two on the same terms: recorded later, then the
    /// greater id.
    boolean isLaterWord(int a, int b) {
        return recorded(a) != recorded(b)
                ? recorded(a) > recorded(b)
                : claims.id(number[a]).compareTo(claims.id(number[b])) > 0;
    }
}
