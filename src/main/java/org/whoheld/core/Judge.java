package org.whoheld.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.whoheld.core.ControlState.Kind;

/// Judges the voices on one district: who leads, who differs, and what state that makes.
///
/// Terms, with `t` the day asked about. A voice's *own day* is `min(latest, t)`. The newest word's
/// day is the greatest `earliest` among the voices. A voice is *current* if its own day reaches the
/// newest word's day, *recent* if it lies within the dispute window before that day, else history.
/// Since `t` is never before the newest word's day, these classes do not depend on `t`; only the
/// lapse of a voice and the end of a transition do.
///
/// One judge serves one lens and one thread.
final class Judge {
    private static final int NONE = -1;

    private final ClaimColumns columns;
    private final int window;
    private final Lens lens;
    private final Voices voices;
    private final LeaderChoice choice;

    /// What the live voices against the leader weigh together, by holder.
    private final int[] dissent;

    private int day;
    private int leader;
    private int lead;

    Judge(ClaimColumns columns, int actors, int window, Lens lens) {
        this.columns = columns;
        this.window = window;
        this.lens = lens;
        this.voices = new Voices(columns, lens);
        this.choice = new LeaderChoice(columns, actors, window);
        this.dissent = new int[actors];
    }

    Voices voices() {
        return voices;
    }

    /// The state's code on a day, from the voices as they have been heard.
    ///
    /// @param leaderOn who led, through the same lens, on an earlier day: asked where the leading
    ///   claim leaves the day of change open, and where *cautious* is not sure
    int code(int onDay, IntUnaryOperator leaderOn) {
        day = onDay;
        pickLead(leaderOn);
        if (leader == NONE) {
            return ControlCode.UNKNOWN;
        }
        int other = heaviestOther();
        if (other != NONE) {
            return ControlCode.of(Kind.DISPUTED, leader, other);
        }
        int fight = heaviestFight();
        if (fight != NONE) {
            return ControlCode.of(Kind.CONTESTED, leader, columns.challenger[fight]);
        }
        int before = leaderBeforeOpenChange(leaderOn);
        if (before != leader) {
            return ControlCode.of(Kind.IN_TRANSITION, leader, before);
        }
        return ControlCode.of(Kind.HELD, leader, NONE);
    }

    /// Who led on the day before the leading claim may have come true, if its day is still open;
    /// else the leader. −1 for nobody.
    private int leaderBeforeOpenChange(IntUnaryOperator leaderOn) {
        boolean isOpen = columns.earliest[lead] <= day && day < columns.latest[lead];
        return isOpen ? leaderOn.applyAsInt(columns.earliest[lead] - 1) : leader;
    }

    /// Who leads, −1 for nobody: the same on every day until another claim is heard.
    int leader(IntUnaryOperator leaderOn) {
        pickLead(leaderOn);
        return leader;
    }

    /// The state that [#code] has just found, with its claims. The voices must be those of that
    /// call.
    ControlState explain(int code, List<Actor> actors) {
        if (leader == NONE) {
            return new ControlState.Unknown(
                    claims(
                            Arrays.stream(voices.claim, 0, voices.size)
                                    .boxed()
                                    .sorted(Comparator.reverseOrder())
                                    .toList()));
        }
        List<Claim> evidence = evidence();
        Actor holder = actors.get(leader);
        Optional<Actor> second =
                ControlCode.second(code) < 0
                        ? Optional.empty()
                        : Optional.of(actors.get(ControlCode.second(code)));
        return switch (ControlCode.kind(code)) {
            case UNKNOWN, SUPPOSED ->
                    throw new IllegalStateException("no claims lead to " + ControlCode.kind(code));
            case HELD -> new ControlState.Held(holder, evidence);
            case IN_TRANSITION -> new ControlState.InTransition(second, holder, evidence);
            case CONTESTED -> new ControlState.Contested(holder, second.orElseThrow(), evidence);
            case DISPUTED -> new ControlState.Disputed(holder, others(actors), evidence);
        };
    }

    /// All who hold the district or may hold it, on the day of the last [#code] and by its voices:
    /// the leader, whom a live voice names as holder or challenger, who challenges the leader by a
    /// word that has not lapsed, and who led before a change whose day is still open. Where nobody
    /// leads, whom any voice names.
    ///
    /// @param leaderOn as for [#code]
    BitSet mayHold(IntUnaryOperator leaderOn) {
        BitSet actors = new BitSet();
        for (int i = 0; i < voices.size; i++) {
            int claim = voices.claim[i];
            boolean counts =
                    leader == NONE
                            || (columns.holder[claim] == leader ? isFight(claim) : isLive(claim));
            if (counts) {
                actors.set(columns.holder[claim]);
                if (columns.challenger[claim] != NONE) {
                    actors.set(columns.challenger[claim]);
                }
            }
        }
        if (leader != NONE) {
            actors.set(leader);
            int before = leaderBeforeOpenChange(leaderOn);
            if (before != NONE) {
                actors.set(before);
            }
        }
        return actors;
    }

    /// The lead is the same on every day until another claim is heard.
    private void pickLead(IntUnaryOperator leaderOn) {
        if (!voices.changed) {
            return;
        }
        voices.changed = false;
        leader = NONE;
        lead = NONE;
        switch (lens) {
            case Lens.Weighing(var rule, _) -> {
                switch (rule) {
                    case BEST_SUPPORTED -> leader = choice.bestSupported(voices);
                    case CAUTIOUS -> leader = choice.cautious(voices, leaderOn);
                    case LATEST -> followNewestWord();
                }
            }
            case Lens.SingleSource(_) -> followNewestWord();
        }
        if (leader != NONE && lead == NONE) {
            lead = choice.leadingClaim(voices, leader);
        }
    }

    /// Claims of a district stand in time order, so the greatest index is the newest word.
    private void followNewestWord() {
        for (int i = 0; i < voices.size; i++) {
            lead = Math.max(lead, voices.claim[i]);
        }
        leader = lead == NONE ? NONE : columns.holder[lead];
        choice.weigh(voices);
    }

    /// Whether a voice still contradicts on the day: it is not the starting situation, not history,
    /// and has either spoken within the window or outweighs what supports the leader.
    private boolean isLive(int claim) {
        return columns.source[claim] != columns.baseline
                && choice.isInWindow(claim)
                && (day <= columns.latest[claim] + window
                        || columns.weight[claim] > choice.support(leader));
    }

    /// Of two alike the first of the package's actors.
    private int heaviestOther() {
        weighDissent();
        int best = NONE;
        for (int actor = 0; actor < dissent.length; actor++) {
            if (dissent[actor] > (best == NONE ? 0 : dissent[best])) {
                best = actor;
            }
        }
        return best;
    }

    private void weighDissent() {
        Arrays.fill(dissent, 0);
        for (int i = 0; i < voices.size; i++) {
            int claim = voices.claim[i];
            if (columns.holder[claim] != leader && isLive(claim)) {
                dissent[columns.holder[claim]] += columns.weight[claim];
            }
        }
    }

    /// The claim by which the district is contested: the leading claim, or another of the newest
    /// words for the same holder while it has not lapsed.
    private int heaviestFight() {
        if (columns.challenger[lead] != NONE) {
            return lead;
        }
        int best = NONE;
        for (int i = 0; i < voices.size; i++) {
            int claim = voices.claim[i];
            if (isFight(claim)
                    && (best == NONE
                            || columns.weight[claim] > columns.weight[best]
                            || columns.weight[claim] == columns.weight[best]
                                    && columns.isLaterWord(claim, best))) {
                best = claim;
            }
        }
        return best;
    }

    /// Whether a voice for the leader says that the district is fought over, and has not lapsed.
    private boolean isFight(int claim) {
        return columns.holder[claim] == leader
                && columns.challenger[claim] != NONE
                && (claim == lead
                        || choice.isCurrentOfRest(claim) && day <= columns.latest[claim] + window);
    }

    private List<Actor> others(List<Actor> actors) {
        weighDissent();
        return IntStream.range(0, dissent.length)
                .filter(actor -> dissent[actor] > 0)
                .boxed()
                .sorted(
                        Comparator.comparing((Integer actor) -> -dissent[actor])
                                .thenComparing(Comparator.naturalOrder()))
                .map(actors::get)
                .toList();
    }

    private List<Claim> evidence() {
        List<Integer> agreeing = new ArrayList<>();
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < voices.size; i++) {
            int claim = voices.claim[i];
            if (claim == lead) {
                continue;
            }
            if (columns.holder[claim] == leader) {
                if (choice.isInWindowOfRest(claim)) {
                    agreeing.add(claim);
                }
            } else if (isLive(claim)) {
                differing.add(claim);
            }
        }
        agreeing.sort(Comparator.reverseOrder());
        differing.sort(Comparator.reverseOrder());
        List<Integer> all = new ArrayList<>();
        all.add(lead);
        all.addAll(agreeing);
        all.addAll(differing);
        return claims(all);
    }

    private List<Claim> claims(List<Integer> indices) {
        return indices.stream().map(columns::claim).toList();
    }
}
