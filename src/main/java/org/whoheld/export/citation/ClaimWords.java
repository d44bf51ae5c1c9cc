package org.whoheld.export.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.ControlState;
import org.whoheld.core.EdtfException;
import org.whoheld.core.TemporalExtent;
import org.whoheld.core.TemporalExtent.Qualifier;

/// What claims and states say, tersely, with the names that the package gives to the actors.
final class ClaimWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ClaimWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String says(Assertion assertion) {
        return switch (assertion) {
            case Assertion.Holds(var holder) -> "held by " + name(holder);
            case Assertion.Contests(var holder, var challenger) ->
                    "contested; holder: " + name(holder) + ", challenger: " + name(challenger);
        };
    }

    /// What the sources say, also where a hypothesis says otherwise: a hypothesis has no source
    /// that could be cited.
    static String state(ControlState state) {
        return switch (state) {
            case ControlState.Unknown _ -> "unknown";
            case ControlState.Held(var actor, _) -> "held by " + name(actor);
            case ControlState.InTransition(var from, var to, _) ->
                    "in transition; from: "
                            + from.map(ClaimWords::name).orElse("unknown")
                            + ", to: "
                            + name(to);
            case ControlState.Contested(var holder, var challenger, _) ->
                    "contested; holder: " + name(holder) + ", challenger: " + name(challenger);
            case ControlState.Disputed(var lead, var others, _) ->
                    "disputed; leading: " + name(lead) + ", others: " + names(others);
            case ControlState.Supposed(_, var said) -> state(said);
        };
    }

    /// When it became so, as the source put it: `~` of a date names no width.
    static String when(TemporalExtent extent) {
        TemporalExtent written = written(extent);
        String about = isApproximate(extent) ? "about " : "";
        String uncertain = isUncertain(extent) ? ", uncertain" : "";
        if (written.earliest().equals(written.latest())) {
            return about + day(written.latest()) + uncertain;
        }
        if (written.earliest().equals(LocalDate.MIN)) {
            return "by " + about + day(written.latest()) + " at the latest" + uncertain;
        }
        return "between "
                + about
                + day(written.earliest())
                + " and "
                + day(written.latest())
                + uncertain;
    }

    private static TemporalExtent written(TemporalExtent extent) {
        try {
            return TemporalExtent.parse(extent.edtf(), 0);
        } catch (EdtfException _) {
            // an extent that was made by a program may carry any text; its days still tell
            return extent;
        }
    }

    private static boolean isApproximate(TemporalExtent extent) {
        return extent.qualifier() == Qualifier.APPROXIMATE
                || extent.qualifier() == Qualifier.UNCERTAIN_AND_APPROXIMATE;
    }

    private static boolean isUncertain(TemporalExtent extent) {
        return extent.qualifier() == Qualifier.UNCERTAIN
                || extent.qualifier() == Qualifier.UNCERTAIN_AND_APPROXIMATE;
    }

    private static String name(Actor actor) {
        return actor.names().english();
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(ClaimWords::name).collect(Collectors.joining(", "));
    }
}
