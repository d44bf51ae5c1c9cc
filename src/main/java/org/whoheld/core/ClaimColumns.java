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

    final int[] earliest;
    final int[] latest;
    final int[] recorded;
    final int[] source;
    final short[] holder;

    /// −1 for a claim that is not contested.
    final short[] challenger;

    final byte[] weight;

    /// By source: the index of its group.
    final int[] group;

    private final Source[] sources;
    private final ControlRules rules;

    /// Index of the baseline source, −1 if there is none.
    final int baseline;

    /// @param actors at most [ControlCode#MAX_ACTORS], few enough for a `short`
    ClaimColumns(
            Map<String, Integer> districtIndex,
            List<Actor> actors,
            PackedClaims claims,
            ControlRules rules) {
        this.claims = claims;
        this.rules = rules;
        int n = claims.size();
        int[] extentFrom = days(claims.valid().values(), TemporalExtent::earliest);
        int[] extentTo = days(claims.valid().values(), TemporalExtent::latest);
        int[] recordedDay = days(claims.recorded().values(), Function.identity());
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
        int[] weights =
                claims.confidence().values().stream().mapToInt(Confidence::weight).toArray();
        earliest = new int[n];
        latest = new int[n];
        recorded = new int[n];
        source = new int[n];
        holder = new short[n];
        challenger = new short[n];
        weight = new byte[n];
        TimeOrder order = new TimeOrder(claims, extentFrom, recordedDay);
        // Each district has places of its own, so that none waits for another.
        IntStream.range(0, districtIndex.size())
                .parallel()
                .forEach(d -> {
                    order.sort(number, start[d], start[d + 1]);
                    for (int i = start[d]; i < start[d + 1]; i++) {
                        int claim = number[i];
                        int extent = claims.valid().number(claim);
                        earliest[i] = extentFrom[extent];
                        latest[i] = extentTo[extent];
                        recorded[i] = recordedDay[claims.recorded().number(claim)];
                        source[i] = index.ofNumber()[claims.sources().number(claim)];
                        int says = claims.assertions().number(claim);
                        holder[i] = (short) sides[0][says];
                        challenger[i] = (short) sides[1][says];
                        weight[i] =
                                (byte)
                                        (weights[claims.confidence().number(claim)]
                                                * (challenger[i] < 0 ? 2 : 1));
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

    /// Whether two known-on days know the same claims of a district, among those whose `earliest`
    /// is not after a day.
    ///
    /// @param by that day
    boolean hasTheSameClaims(int district, int by, int oneDay, int otherDay) {
        int from = Math.min(oneDay, otherDay);
        int to = Math.max(oneDay, otherDay);
        int end = start[district + 1];
        for (int i = start[district]; i < end && earliest[i] <= by; i++) {
            if (recorded[i] > from && recorded[i] <= to) {
                return false;
            }
        }
        return true;
    }

    /// The days on which the state of a district can change: those on which a claim begins, stops
    /// leaving its day open, or lapses.
    ///
    /// @param after days up to it are left out
    /// @param last inclusive
    /// @return in order, none twice
    int[] turningDays(int district, int window, int recordedBy, int after, int last) {
        return IntStream.range(start[district], start[district + 1])
                .filter(i -> recorded[i] <= recordedBy)
                .flatMap(i -> IntStream.of(earliest[i], latest[i], latest[i] + window + 1))
                .filter(day -> day > after && day <= last)
                .sorted()
                .distinct()
                .toArray();
    }

    /// Whether claim `a` is the later word of two on the same terms: recorded later, then the
    /// greater id.
    boolean isLaterWord(int a, int b) {
        return recorded[a] != recorded[b]
                ? recorded[a] > recorded[b]
                : claims.id(number[a]).compareTo(claims.id(number[b])) > 0;
    }
}
