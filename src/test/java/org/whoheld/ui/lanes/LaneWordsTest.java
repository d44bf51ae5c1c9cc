package org.whoheld.ui.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.LaneChart;
import org.whoheld.analysis.SpokenTown;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.ControlTimeline.Span;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;

class LaneWordsTest {
    private static final DataPackage TOWN = SpokenTown.get();
    private static final ControlTimeline TIMELINE = TOWN.timeline();

    private static String words(String claim) {
        return LaneChart.of(TIMELINE, TOWN.rules(), SpokenTown.BRIDGE, LocalDate.MAX)
                .lanes()
                .stream()
                .flatMap(lane -> lane.pieces().stream())
                .filter(piece -> piece.claim().id().equals(claim))
                .map(LaneWords::of)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellWhoSaysWhatOfWhenAndWhenItWasPublished() {
        assertThat(words("fell"))
                .isEqualTo(
                        """
                        Monitor of the Town and its Surroundings (MTS)
                        Monitor
                        Held by Western side
                        When: between 28 and 30 November 2016
                        Published 30 November 2016 · high confidence
                        It has not spoken of this district since\
                        """);
    }

    @Test
    void tellOfASourceThatSpeaksAgain() {
        assertThat(words("listed")).endsWith("It did not speak again before 29 November 2016");
        assertThat(words("again"))
                .contains("Said in 2 reports, of which this is the newest")
                .endsWith("It did not speak again before 26 November 2016");
        assertThat(words("fought")).endsWith("The source says otherwise of the same day later on");
        assertThat(words("stormed")).endsWith("high confidence");
    }

    @Test
    void breakLongNames() {
        assertThat(words("old").lines())
                .allMatch(line -> line.length() <= 64)
                .startsWith(
                        "An album of the years before, with the recollections of those",
                        "who were there");
    }

    @Test
    void tellTheStateOfTheMapAndHowLongItLasts() {
        Span held =
                TIMELINE.history(SpokenTown.BRIDGE, Lens.of(SpokenTown.ARMY), LocalDate.MAX)
                        .getFirst();
        assertThat(LaneWords.of(held, Optional.of(LocalDate.of(2016, 11, 29))))
                .isEqualTo(
                        """
                        The map from 20 November 2016 to 28 November 2016
                        Held by Western side.\
                        """);
    }
}
