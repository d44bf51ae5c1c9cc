package org.whoheld.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.whoheld.core.Actor;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlState;
import org.whoheld.core.District;
import org.whoheld.core.Names;

/// The state of one district as a row of a table.
///
/// @param state the word for the kind of state
/// @param holder id of the leading actor, or of the supposed one
/// @param challenger id of the actor who attacks; of a contested district only
/// @param others ids: of a disputed district the other holders, heaviest first; of one in
///   transition its former holder; of a supposed one who leads by the sources
/// @param since the first day on which the leading claim may hold; empty if that is not known, or
///   the holder is supposed
/// @param claims ids of the claims behind the state, the leading one first; of a supposed district
///   those behind what the sources say
record StateRow(
        String district,
        Names names,
        String state,
        Optional<String> holder,
        Optional<String> challenger,
        List<String> others,
        Optional<LocalDate> since,
        List<String> claims) {

    static StateRow of(District district, ControlState state) {
        return new StateRow(
                district.id(),
                district.names(),
                word(state.kind()),
                state.leader().map(Actor::id),
                challenger(state).map(Actor::id),
                others(state).stream().map(Actor::id).toList(),
                state.leadingClaim()
                        .map(claim -> claim.valid().earliest())
                        .filter(day -> !day.equals(LocalDate.MIN)),
                state.claims().stream().map(Claim::id).toList());
    }

    private static String word(ControlState.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> "unknown";
            case HELD -> "held";
            case IN_TRANSITION -> "in-transition";
            case CONTESTED -> "contested";
            case DISPUTED -> "disputed";
            case SUPPOSED -> "supposed";
        };
    }

    private static Optional<Actor> challenger(ControlState state) {
        return state instanceof ControlState.Contested contested
                ? Optional.of(contested.challenger())
                : Optional.empty();
    }

    private static List<Actor> others(ControlState state) {
        return switch (state) {
            case ControlState.Disputed disputed -> disputed.others();
            case ControlState.InTransition change -> change.from().stream().toList();
            case ControlState.Supposed supposed -> supposed.said().leader().stream().toList();
            case ControlState.Unknown _, ControlState.Held _, ControlState.Contested _ -> List.of();
        };
    }
}
