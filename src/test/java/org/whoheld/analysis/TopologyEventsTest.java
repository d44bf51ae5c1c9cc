package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whoheld.core.DataPackage.Period;

class TopologyEventsTest {
    private static final LocalDate DAY = LocalDate.of(2016, 11, 20);

    /// What happens on 20 November, when districts change hands.
    private static List<String> events(String picture, String... taken) {
        return events(DrawnTown.of(DrawnTown.drawing(picture), claims(taken)));
    }

    private static String claims(String... taken) {
        StringBuilder claims = new StringBuilder();
        for (String words : taken) {
            String[] districtAndActor = words.split(" ");
            claims.append(
                    "sohr %s in %s high: %s held%n"
                            .formatted(DAY, districtAndActor[0], districtAndActor[1]));
        }
        return claims.toString();
    }

    private static List<String> events(DrawnTown town) {
        return TopologyEvents.between(town.map(DAY.minusDays(1)), town.map(DAY), town.coverage)
                .stream()
                .map(it -> describe(town, it))
                .toList();
    }

    private static String describe(DrawnTown town, TopologyEvent event) {
        return "%s %s by %s, %d > %d"
                .formatted(
                        event.actor().id(),
                        event.kind(),
                        town.names(event.causes()),
                        event.partsBefore(),
                        event.partsAfter());
    }

    @Test
    void theLossOfACorridorSplits() {
        assertThat(events("ooo\nggg", "b1 government"))
                .containsExactly("opposition SPLIT by b1, 1 > 2");
    }

    @Test
    void aSplitNamesTheDistrictThatDidItAmongSeveralLost() {
        // c3 is lost on the same day, and has nothing to do with it
        assertThat(events("ooo\nogo\nogo", "b1 government", "c3 government"))
                .containsExactly("opposition SPLIT by b1, 1 > 2");
        // by either of two the parts would hang together still
        assertThat(events("ooo\nogo\nooo\ngg ", "b1 government", "b3 government"))
                .containsExactly(
                        "government MERGE by b3, 2 > 1", "opposition SPLIT by b1, b3, 1 > 2");
    }

    @Test
    void whereOnlyTwoTogetherSplitBothAreNamed() {
        assertThat(events("oooo\ngggg", "b1 government", "c1 government"))
                .containsExactly("opposition SPLIT by b1, c1, 1 > 2");
    }

    @Test
    void aMergeOverAChainNamesTheWholeChainAndNoDeadEnd() {
        // a2 changes hands too, and leads nowhere
        assertThat(
                        events(
                                "gooog\no    ",
                                "b1 government",
                                "c1 government",
                                "d1 government",
                                "a2 government"))
                .contains("government MERGE by b1, c1, d1, 2 > 1");
    }

    @Test
    void whatJoinsTwoPartsIsAMerge() {
        assertThat(events("gog\nooo", "b1 government"))
                .containsExactly("government MERGE by b1, 2 > 1");
    }

    @Test
    void closingTheLastWayOutEncircles() {
        assertThat(events("ggg\ngoi\nggg", "c2 government"))
                .containsExactly("opposition ENCIRCLED by c2, 1 > 1", "is ELIMINATED by c2, 1 > 0");
    }

    @Test
    void aPartThatIsCutOffAndEncircledIsBoth() {
        assertThat(events("gggg\ngooo\ngggg", "c2 government"))
                .containsExactly(
                        "opposition SPLIT by c2, 1 > 2", "opposition ENCIRCLED by c2, 1 > 2");
    }

    @Test
    void openingAWayRelieves() {
        assertThat(events("ggg\ngoi\nggg", "c2 opposition"))
                .noneMatch(it -> it.contains("RELIEVED"));
        assertThat(events("ggg\ngog\nggg", "c2 opposition"))
                .contains("opposition RELIEVED by c2, 1 > 1");
    }

    @Test
    void theLastDistrictOfAPartIsItsEnd() {
        assertThat(events("ogo\nggg", "a1 government"))
                .containsExactly("opposition ELIMINATED by a1, 2 > 1");
        assertThat(events("og", "a1 government"))
                .containsExactly("opposition ELIMINATED by a1, 1 > 0");
    }

    @Test
    void groundThatOnlyBecomesKnownHasNotBecomeEncircled() {
        assertThat(events("ggg\ngng\nggg", "b2 opposition")).isEmpty();
    }

    @Test
    void nothingHappensWhereNothingChangesHands() {
        assertThat(events("ggg\ngog\nggg")).isEmpty();
    }

    @Test
    void theSeriesHasEveryDayAndTheEventsOfEach() {
        DrawnTown town =
                DrawnTown.of(
                        DrawnTown.drawing("ooo\nggg"),
                        """
                        sohr 2016-11-20 in b1 high: government held
                        sohr 2016-11-25 in b1 high: opposition held
                        sohr 2016-11-28 in a1 high: government held
                        """);
        FigureSeries series =
                FigureSeries.of(
                        new Period(DrawnTown.FIRST, DrawnTown.FIRST.plusDays(15)),
                        town::map,
                        town.coverage);
        int opposition = 1;
        assertThat(series.days()).hasSize(16);
        assertThat(series.days())
                .extracting(it -> it.parts().get(opposition))
                .containsExactly(1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1);
        assertThat(series.events())
                .extracting(it -> it.date() + " " + describe(town, it))
                .containsExactly(
                        "2016-11-20 opposition SPLIT by b1, 1 > 2",
                        "2016-11-25 opposition MERGE by b1, 2 > 1");
        assertThat(series.days().getFirst().fronts()).hasSize(1);
        assertThat(series.days().getLast().areas())
                .isEqualTo(Areas.of(town.map(DrawnTown.FIRST.plusDays(15)), town.coverage.areas()));
    }
}
