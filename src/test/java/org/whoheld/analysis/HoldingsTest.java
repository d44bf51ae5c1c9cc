package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.render.SmallCoverage;

class HoldingsTest {
    private static final DataPackage PACK = SmallCoverage.get();
    private static final ControlTimeline TIMELINE = PACK.timeline();
    private static final DistrictAreas AREAS = DistrictAreas.of(PACK.districts());

    private static final double WHOLE =
            IntStream.range(0, AREAS.size()).mapToDouble(AREAS::squareKilometres).sum();

    private static Holdings on(LocalDate day) {
        return Holdings.of(TIMELINE.asOf(AsOf.on(day), Lens.BEST_SUPPORTED), AREAS);
    }

    @Property
    void addUpToTheWholeOnEveryDay(@ForAll @IntRange(min = -30, max = 60) int days) {
        Holdings holdings = on(SmallCoverage.DAY.plusDays(days));
        double area =
                holdings.unknown().areaSquareKilometres()
                        + holdings.ofActors().stream()
                                .mapToDouble(it -> it.share().areaSquareKilometres())
                                .sum();
        int districts =
                holdings.unknown().districts()
                        + holdings.ofActors().stream().mapToInt(it -> it.share().districts()).sum();
        assertThat(area).isCloseTo(WHOLE, within(1e-9));
        assertThat(districts).isEqualTo(PACK.districts().size());
    }

    @Test
    void giveADisputedDistrictToItsLeaderAlone() {
        assertThat(on(SmallCoverage.DAY).ofActors())
                .extracting(it -> it.actor().id() + " " + it.share().districts())
                .containsExactly("west 4", "east 2", "north 1", "absent 0");
    }

    @Test
    void sayHowMuchOfItIsContestedOrDisputed() {
        ControlMap control = TIMELINE.asOf(AsOf.on(SmallCoverage.DAY), Lens.BEST_SUPPORTED);
        Holdings.Share share = Holdings.contestedOrDisputed(control, AREAS);
        assertThat(share.districts()).isEqualTo(2);
        assertThat(share.areaSquareKilometres())
                .isCloseTo(AREAS.squareKilometres(3) + AREAS.squareKilometres(4), within(1e-9));
    }

    @Test
    void knowNothingBeforeTheFirstClaim() {
        assertThat(on(LocalDate.of(2016, 1, 1)).unknown().districts()).isEqualTo(8);
    }
}
