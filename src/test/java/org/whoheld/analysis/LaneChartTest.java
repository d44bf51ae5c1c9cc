package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.LaneChart.Lane;
import org.whoheld.analysis.LaneChart.Piece;
import org.whoheld.core.AsOf;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.io.datapackage.DataPackageReader;

class LaneChartTest {
    private static final DataPackage TOWN = SpokenTown.get();

    private static LaneChart chart(String district, LocalDate recordedBy) {
        return LaneChart.of(TOWN.timeline(), TOWN.rules(), district, recordedBy);
    }

    private static List<String> lanes(LaneChart chart) {
        return chart.lanes().stream().map(LaneChartTest::written).toList();
    }

    private static String written(Lane lane) {
        return lane.source().id()
                + ": "
                + lane.pieces().stream()
                        .map(it ->
                                it.claims().stream()
                                        .map(Claim::id)
                                        .collect(Collectors.joining("+")))
                        .collect(Collectors.joining(" "));
    }

    private static Piece piece(String id) {
        return chart(SpokenTown.BRIDGE, LocalDate.MAX).lanes().stream()
                .flatMap(it -> it.pieces().stream())
                .filter(it -> it.claims().stream().anyMatch(claim -> claim.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasALaneForEachSourceTheStartingSituationFirstThenByKind() {
        LaneChart chart = chart(SpokenTown.BRIDGE, LocalDate.MAX);
        assertThat(lanes(chart))
                .containsExactly(
                        "start: start",
                        "monitor: fought corrected+again stormed fell",
                        "album: old later",
                        "army: listed taken",
                        "radio: about");
        assertThat(chart.unpublished()).isZero();
        assertThat(chart.beyond()).isZero();
    }

    @Test
    void aPieceHoldsUntilTheSourcesNextWord() {
        assertThat(piece("stormed").from()).isEqualTo("2016-11-26");
        assertThat(piece("stormed").until()).isEqualTo("2016-11-28");
        assertThat(piece("fell").until()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void aPieceIsSureFromTheLastDayOfItsExtentAndSilentAWindowAfterThat() {
        assertThat(piece("fell").from()).isEqualTo("2016-11-28");
        assertThat(piece("fell").sure()).isEqualTo("2016-11-30");
        assertThat(piece("fell").silent()).isEqualTo("2016-12-04");
        assertThat(piece("about").from()).isEqualTo("2016-11-30");
        assertThat(piece("about").sure()).isEqualTo("2016-12-02");
        assertThat(piece("old").from()).isEqualTo(LocalDate.MIN);
    }

    @Test
    void wordsForOneDayShareItAndTheNewestHolds() {
        Piece first = piece("fought");
        Piece second = piece("corrected");
        assertThat(List.of(first.place(), first.places(), second.place(), second.places()))
                .containsExactly(0, 2, 1, 2);
        assertThat(first.until()).isEqualTo(first.from());
        assertThat(second.until()).isEqualTo("2016-11-26");
        assertThat(second.claim().id()).isEqualTo("again");
    }

    @Test
    void aReportIsLateIfPublishedMoreThanADayAfter() {
        assertThat(piece("fell").isLate()).isFalse();
        assertThat(piece("about").isLate()).isTrue();
        assertThat(piece("again").isLate()).isTrue();
    }

    @Test
    void leavesOutWhatWasPublishedLater() {
        LaneChart chart = chart(SpokenTown.BRIDGE, LocalDate.of(2016, 11, 20));
        assertThat(lanes(chart)).containsExactly("start: start", "monitor: fought", "army: listed");
        assertThat(chart.unpublished()).isEqualTo(8);
    }

    @Test
    void leavesOutWhatBeginsAfterAPeriod() {
        LaneChart chart = chart(SpokenTown.BRIDGE, LocalDate.MAX).until(TOWN.period());
        assertThat(lanes(chart)).contains("album: old");
        assertThat(chart.beyond()).isOne();
        LaneChart first =
                chart.until(
                        new DataPackage.Period(
                                LocalDate.of(2016, 11, 14), LocalDate.of(2016, 11, 19)));
        assertThat(lanes(first)).containsExactly("start: start", "album: old");
        assertThat(first.beyond()).isEqualTo(9);
    }

    @Test
    void aDistrictOfWhichNobodySpokeHasNoLanes() {
        assertThat(chart(SpokenTown.MILL, LocalDate.MAX).lanes()).isEmpty();
    }

    /// The lanes split time as the judge does: on each day the piece of a lane is what the lens of
    /// its source alone rests on.
    @Test
    void onEachDayALaneShowsTheVoiceOfItsSource() throws IOException {
        DataPackage aleppo =
                DataPackageReader.read(Path.of("data", "aleppo-2016")).dataPackage().orElseThrow();
        ControlTimeline timeline = aleppo.timeline();
        for (String district : List.of("sheikh-saeed", "sakhur", "masaken-hanano", "shaar")) {
            LaneChart chart = LaneChart.of(timeline, aleppo.rules(), district, LocalDate.MAX);
            assertThat(chart.lanes()).isNotEmpty();
            for (Lane lane : chart.lanes()) {
                aleppo.period()
                        .first()
                        .datesUntil(aleppo.period().last())
                        .forEach(day -> {
                            ControlMap map = timeline.asOf(AsOf.on(day), Lens.of(lane.source()));
                            assertThat(on(lane, day))
                                    .isEqualTo(
                                            map.state(district).leadingClaim().stream().toList());
                        });
            }
        }
    }

    private static List<Claim> on(Lane lane, LocalDate day) {
        return lane.pieces().stream()
                .filter(it -> !day.isBefore(it.from()) && day.isBefore(it.until()))
                .map(Piece::claim)
                .toList();
    }
}
