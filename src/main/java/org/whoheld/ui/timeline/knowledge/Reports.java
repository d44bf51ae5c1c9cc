package org.whoheld.ui.timeline.knowledge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whoheld.core.Actor;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlState;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.ui.session.OpenPackage;

/// When a package's claims were recorded, and which of them change what is known of a day.
final class Reports {
    private final ControlTimeline timeline;
    private final DataPackage content;
    private final SortedMap<LocalDate, Integer> counts;

    /// Takes time with the number of claims.
    Reports(OpenPackage open) {
        timeline = open.timeline();
        content = open.content();
        counts = content.claimsByRecorded();
    }

    /// How many claims were recorded on each day that has any.
    SortedMap<LocalDate, Integer> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /// The days after `day` on which a report changed how some district looks on `day`, with the
    /// number of these districts. Only districts of which something was reported late are judged,
    /// but all claims are looked at.
    SortedMap<LocalDate, Integer> landings(LocalDate day, Lens lens) {
        SortedMap<LocalDate, Integer> landings = new TreeMap<>();
        Map<String, Look> before = new HashMap<>();
        content.districtsReportedAfter(day)
                .forEach((recorded, districts) -> {
                    for (String district : districts) {
                        Look now = look(district, new AsOf(day, recorded), lens);
                        Look then = before.put(district, now);
                        if (then == null) {
                            then = look(district, new AsOf(day, day), lens);
                        }
                        if (!now.equals(then)) {
                            landings.merge(recorded, 1, Integer::sum);
                        }
                    }
                });
        return landings;
    }

    /// What of a state the map shows.
    private record Look(ControlState.Kind kind, Optional<Actor> leader, Optional<Actor> second) {}

    private Look look(String district, AsOf asOf, Lens lens) {
        ControlState state = timeline.state(timeline.indexOf(district), asOf, lens);
        return new Look(state.kind(), state.leader(), state.second());
    }
}
