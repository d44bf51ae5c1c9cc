package org.whoheld.ui.timeline.marks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlState;
import org.whoheld.core.ControlTimeline.Span;
import org.whoheld.core.TemporalExtent;
import org.whoheld.ui.words.ControlWords;
import org.whoheld.ui.words.DateWords;

/// Makes marks of a district's history. A change whose leading claim leaves the day open is one
/// mark over all the days that it may have been.
final class Marks {
    private final List<Mark> marks = new ArrayList<>();

    /// The claim whose open days the mark before covers.
    private Optional<Claim> open = Optional.empty();

    private Marks() {}

    /// @param history spans, oldest first
    static List<Mark> of(List<Span> history) {
        Marks made = new Marks();
        history.forEach(made::add);
        return List.copyOf(made.marks);
    }

    private void add(Span span) {
        ControlState state = span.state();
        Optional<Claim> bringing =
                state.leadingClaim().filter(it -> covers(it.valid(), span.from()));
        Optional<Claim> wide =
                bringing.filter(it -> !it.valid().earliest().equals(it.valid().latest()));
        if (wide.isPresent() && wide.equals(open)) {
            return;
        }
        open = wide;
        TemporalExtent when =
                bringing.map(Claim::valid).orElseGet(() -> TemporalExtent.on(span.from()));
        marks.add(
                new Mark(
                        when.earliest(),
                        when.latest(),
                        DateWords.isUncertain(when),
                        state.leader(),
                        state.second(),
                        DateWords.turn(when) + ": " + sentence(state)));
    }

    private static boolean covers(TemporalExtent extent, LocalDate day) {
        return !day.isBefore(extent.earliest()) && !day.isAfter(extent.latest());
    }

    private static String sentence(ControlState state) {
        String sentence =
                state instanceof ControlState.InTransition(_, var to, _)
                        ? ControlWords.passesTo(to)
                        : ControlWords.sentence(state);
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
