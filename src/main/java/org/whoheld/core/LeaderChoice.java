package org.whoheld.core;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// Picks the leader among voices by weight: the lenses *best supported* and *cautious*.
///
/// The heaviest holder among the current voices is the newcomer. It leads if its support (current
/// and recent voices for it) is at least the resistance of every other holder (recent voices for
/// that holder, but for the starting situation, and but for a fight in which the newcomer is the
/// challenger: that is progress). Otherwise the heaviest resisting holder keeps the lead.
///
/// *Cautious* adds that a new leader needs, within its support, two voices of different groups, one
/// of high confidence, or the starting situation. Whoever led on the day before the newest word is
/// not new. Where that fails, the claims for that holder are set aside and the rest is judged
/// again; if nothing is left, nobody leads.
final class LeaderChoice {
    private static final int NONE = -1;

    private final ClaimColumns columns;
    private final int window;

    /// By actor, of the voices last weighed.
    private final int[] current;

    private final int[] support;
    private final int[] resistance;
    private final boolean[] setAside;
    private int newest;

    /// The newest word's day among the voices that the choice was made of.
    private int newestOfRest;

    LeaderChoice(ClaimColumns columns, int actors, int window) {
        this.columns = columns;
        this.window = window;
        current = new int[actors];
        support = new int[actors];
        resistance = new int[actors];
        setAside = new boolean[actors];
    }

    /// The leading actor by *best supported*, −1 if there is none.
    int bestSupported(Voices voices) {
        weigh(voices);
        return choose(voices);
    }

    /// The leading actor by *cautious*, −1 if there is none. Weighs the voices anew with none set
    /// aside, but remembers what the choice was made of.
    ///
    /// @param leaderOn who led, by the same lens, on an earlier day
    int cautious(Voices voices, IntUnaryOperator leaderOn) {
        int leader = chooseCautiously(voices, leaderOn);
        int rest = newest;
        weigh(voices);
        newestOfRest = rest;
        return leader;
    }

    private int chooseCautiously(Voices voices, IntUnaryOperator leaderOn) {
        weigh(voices);
        int dayBefore = newest - 1;
        boolean lookedBack = false;
        int before = NONE;
        while (true) {
            int choice = choose(voices);
            if (choice == NONE || isSure(voices, choice)) {
                return choice;
            }
            if (!lookedBack) {
                before = leaderOn.applyAsInt(dayBefore);
                lookedBack = true;
            }
            if (choice == before) {
                return choice;
            }
            setAside[choice] = true;
            weighAll(voices);
        }
    }

    private int choose(Voices voices) {
        int newcomer = heaviest(voices, current, NONE);
        if (newcomer == NONE) {
            return NONE;
        }
        weighResistance(voices, newcomer);
        int resisting = heaviest(voices, resistance, newcomer);
        boolean resisted = resisting != NONE && resistance[resisting] > support[newcomer];
        return resisted ? resisting : newcomer;
    }

    /// Weighs the voices with none set aside.
    void weigh(Voices voices) {
        Arrays.fill(setAside, false);
        weighAll(voices);
        newestOfRest = newest;
    }

    /// What the current and recent voices for an actor weigh together.
    int support(int actor) {
        return support[actor];
    }

    private boolean isCurrent(int claim) {
        return columns.latest[claim] >= newest;
    }

    boolean isInWindow(int claim) {
        return columns.latest[claim] >= newest - window;
    }

    /// As of the voices that the choice was made of: where *cautious* set the newest word aside,
    /// the leader's own words are told apart without it.
    boolean isCurrentOfRest(int claim) {
        return columns.latest[claim] >= newestOfRest;
    }

    /// Likewise.
    boolean isInWindowOfRest(int claim) {
        return columns.latest[claim] >= newestOfRest - window;
    }

    /// The claim that an actor's lead rests on: the heaviest of its newest words, then the one
    /// recorded last.
    int leadingClaim(Voices voices, int actor) {
        int best = NONE;
        for (int i = 0; i < voices.size; i++) {
            int claim = voices.claim[i];
            if (columns.holder[claim] == actor && (best == NONE || leadsBefore(claim, best))) {
                best = claim;
            }
        }
        return best;
    }

    private boolean leadsBefore(int a, int b) {
        int rankA = rank(a);
        int rankB = rank(b);
        if (rankA != rankB) {
            return rankA > rankB;
        }
        if (columns.weight[a] != columns.weight[b]) {
            return columns.weight[a] > columns.weight[b];
        }
        return columns.isLaterWord(a, b);
    }

    private int rank(int claim) {
        return isCurrentOfRest(claim) ? 2 : isInWindowOfRest(claim) ? 1 : 0;
    }

    private void weighAll(Voices voices) {
        Arrays.fill(current, 0);
        Arrays.fill(support, 0);
        newest = Integer.MIN_VALUE;
        for (int i = 0; i < voices.size; i++) {
            int claim = voices.claim[i];
            if (!setAside[columns.holder[claim]]) {
                newest = Math.max(newest, columns.earliest[claim]);
            }
        }
        for (int i = 0; i < voices.size; i++) {
            int claim = voices.claim[i];
            int actor = columns.holder[claim];
            if (setAside[actor] || !isInWindow(claim)) {
                continue;
            }
            support[actor] += columns.weight[claim];
            if (isCurrent(claim)) {
                current[actor] += columns.weight[claim];
            }
        }
    }

    private void weighResistance(Voices voices, int newcomer) {
        Arrays.fill(resistance, 0);
        for (int i = 0; i < voices.size; i++) {
            int claim = voices.claim[i];
            int actor = columns.holder[claim];
            if (resists(claim, newcomer)) {
                resistance[actor] += columns.weight[claim];
            }
        }
    }

    private boolean resists(int claim, int newcomer) {
        int actor = columns.holder[claim];
        return actor != newcomer
                && !setAside[actor]
                && isInWindow(claim)
                && !isCurrent(claim)
                && columns.source[claim] != columns.baseline
                && columns.challenger[claim] != newcomer;
    }

    /// The actor of the greatest weight; of two alike, the one with the later word among the voices
    /// that count.
    ///
    /// @param newcomer if given, the voices that resist it count, else the current voices
    private int heaviest(Voices voices, int[] weights, int newcomer) {
        int best = NONE;
        int bestWord = NONE;
        for (int i = 0; i < voices.size; i++) {
            int claim = voices.claim[i];
            int actor = columns.holder[claim];
            boolean counts =
                    newcomer == NONE
                            ? isCurrent(claim) && !setAside[actor]
                            : resists(claim, newcomer);
            if (!counts) {
                continue;
            }
            boolean wins =
                    best == NONE
                            || weights[actor] > weights[best]
                            || weights[actor] == weights[best]
                                    && columns.isLaterWord(claim, bestWord);
            if (wins) {
                best = actor;
                bestWord = claim;
            }
        }
        return best;
    }

    private boolean isSure(Voices voices, int actor) {
        int firstGroup = NONE;
        for (int i = 0; i < voices.size; i++) {
            int claim = voices.claim[i];
            if (columns.holder[claim] != actor || !isInWindow(claim)) {
                continue;
            }
            int group = columns.group[columns.source[claim]];
            if (columns.confidence(claim) == Confidence.HIGH
                    || columns.source[claim] == columns.baseline
                    || firstGroup != NONE && firstGroup != group) {
                return true;
            }
            firstGroup = group;
        }
        return false;
    }
}
