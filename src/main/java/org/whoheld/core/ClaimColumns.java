package org.whoheld.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The claims as columns, grouped by district and within a district in time order
/// ([Claim#BY_TIME]), so that judging reads plain arrays. Days are epoch days; weights are doubled
/// so that a contested claim's half is whole.
final class ClaimColumns {
    /// Further than any date of a package, and far enough from the ends of `int` to add to.
    static final int FAR = 1_000_000_000;

    final Claim[] claims;

    /// Claims of district `d` are those from `start[d]` to `start[d + 1]`, exclusive.
    final int[] start;

    final int[] earliest;
    final int[] latest;
    final int[] recorded;
    final int[] source;
    final int[] holder;

    /// −1 for a claim that is not contested.
    final int[] challenger;

    final int[] weight;

    /// By source: the index of its group.
    final int[] group;

    private final Source[] sources;
    private final ControlRules rules;

    /// Index of the baseline source, −1 if there is none.
    final int baseline;

    ClaimColumns(
            Map<String, Integer> districtIndex,
            List<Actor> actors,
            List<Claim> unordered,
            ControlRules rules) {
        start = new int[districtIndex.size() + 1];
        Set<String> ids = HashSet.newHashSet(unordered.size());
        for (Claim claim : unordered) {
            if (!ids.add(claim.id())) {
                throw new IllegalArgumentException("the claim " + claim.id() + " is listed twice");
            }
            Integer district = districtIndex.get(claim.district());
            if (district == null) {
                throw new IllegalArgumentException(
                        "claim " + claim.id() + " names the unknown district " + claim.district());
            }
            start[district + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        claims = new Claim[unordered.size()];
        int[] next = start.clone();
        for (Claim claim : unordered) {
            claims[next[districtIndex.get(claim.district())]++] = claim;
        }
        for (int d = 0; d < districtIndex.size(); d++) {
            Arrays.sort(claims, start[d], start[d + 1], Claim.BY_TIME);
        }

        Map<String, Integer> actorIndex = new HashMap<>();
        for (Actor actor : actors) {
            if (actorIndex.put(actor.id(), actorIndex.size()) != null) {
                throw new IllegalArgumentException("the actor " + actor.id() + " is listed twice");
            }
        }
        Map<String, Integer> sourceIndex = new HashMap<>();
        Map<String, Integer> groupIndex = new HashMap<>();
        int[] groups = new int[16];
        List<Source> met = new ArrayList<>();
        int n = claims.length;
        earliest = new int[n];
        latest = new int[n];
        recorded = new int[n];
        source = new int[n];
        holder = new int[n];
        challenger = new int[n];
        weight = new int[n];
        for (int i = 0; i < n; i++) {
            Claim claim = claims[i];
            earliest[i] = day(claim.valid().earliest());
            latest[i] = day(claim.valid().latest());
            recorded[i] = day(claim.recorded());
            int known = sourceIndex.size();
            source[i] = sourceIndex.computeIfAbsent(claim.source().id(), _ -> known);
            if (source[i] == known) {
                met.add(claim.source());
                groups = known < groups.length ? groups : Arrays.copyOf(groups, known * 2);
                int knownGroups = groupIndex.size();
                groups[known] =
                        groupIndex.computeIfAbsent(claim.source().group(), _ -> knownGroups);
            }
            holder[i] = index(actorIndex, claim.says().holder(), claim);
            weight[i] = claim.confidence().weight() * 2;
            challenger[i] = -1;
            if (claim.says() instanceof Assertion.Contests(_, var attacker)) {
                challenger[i] = index(actorIndex, attacker, claim);
                weight[i] = claim.confidence().weight();
            }
        }
        group = Arrays.copyOf(groups, sourceIndex.size());
        sources = met.toArray(Source[]::new);
        this.rules = rules;
        baseline = rules.baselineSource().map(id -> sourceIndex.getOrDefault(id, -1)).orElse(-1);
    }

    private static int index(Map<String, Integer> actors, Actor actor, Claim claim) {
        Integer index = actors.get(actor.id());
        if (index == null) {
            throw new IllegalArgumentException(
                    "claim " + claim.id() + " names the unknown actor " + actor.id());
        }
        return index;
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
        return recorded[a] != recorded[b]
                ? recorded[a] > recorded[b]
                : claims[a].id().compareTo(claims[b].id()) > 0;
    }
}
