package org.whoheld.render.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.LaneChart;
import org.whoheld.analysis.SpokenTown;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Box;

/// Days of 20 px from 13 November at 200, lanes of 20 px.
class LanePlanTest {
    private static final DataPackage TOWN = SpokenTown.get();

    private static LanePlan plan(Optional<LocalDate> knownOn) {
        ControlTimeline timeline = TOWN.timeline();
        Period days = TOWN.period().widened();
        LocalDate recordedBy = knownOn.orElse(LocalDate.MAX);
        return LanePlan.of(
                new LaneFrame(
                        LaneChart.of(timeline, TOWN.rules(), SpokenTown.BRIDGE, recordedBy)
                                .until(days),
                        timeline.history(SpokenTown.BRIDGE, Lens.BEST_SUPPORTED, recordedBy),
                        Set.of(),
                        knownOn,
                        new DayColumns(days, 200, 32 * 20),
                        1000,
                        20,
                        1,
                        MapStyle.light(),
                        Language.ENGLISH,
                        Optional.empty(),
                        Optional.empty()),
                0);
    }

    private static LanePlan.Place place(LanePlan plan, String claim) {
        return plan.places().stream()
                .filter(it -> it.piece().claim().id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPieceLiesOnTheDaysOnWhichItHolds() {
        Box stormed = place(plan(Optional.empty()), "stormed").box();
        assertThat(stormed.x()).isCloseTo(200 + 13 * 20, within(1e-9));
        assertThat(stormed.width()).isCloseTo(2 * 20, within(1e-9));
        Box old = place(plan(Optional.empty()), "old").box();
        assertThat(old.x()).isCloseTo(200, within(1e-9));
        assertThat(old.right()).isCloseTo(200 + 32 * 20, within(1e-9));
    }

    @Test
    void wordsForOneDayStandSideBySideOnIt() {
        LanePlan plan = plan(Optional.empty());
        Box first = place(plan, "fought").box();
        assertThat(first.x()).isCloseTo(200 + 7 * 20, within(1e-9));
        assertThat(first.width()).isCloseTo(10, within(1e-9));
        assertThat(place(plan, "again").box().x()).isCloseTo(first.right(), within(1e-9));
    }

    @Test
    void nothingLiesBehindTheKnownOnDay() {
        LanePlan plan = plan(Optional.of(LocalDate.of(2016, 11, 26)));
        assertThat(plan.places())
                .isNotEmpty()
                .allMatch(it -> it.box().right() <= 200 + 14 * 20 + 1e-9);
    }

    @Test
    void findsThePieceAtAPoint() {
        LanePlan plan = plan(Optional.empty());
        Box stormed = place(plan, "stormed").box();
        assertThat(plan.at(stormed.x() + 1, stormed.y() + 1)).contains(place(plan, "stormed"));
        assertThat(plan.at(stormed.right() + 1, stormed.y() + 1)).contains(place(plan, "fell"));
        assertThat(plan.at(150, stormed.y() + 1)).isEmpty();
        assertThat(plan.at(stormed.x() + 1, plan.bottomPx() + 1)).isEmpty();
    }
}
