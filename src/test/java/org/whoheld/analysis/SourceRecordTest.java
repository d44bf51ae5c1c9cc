package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoheld.core.AsOf;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlState;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.core.Sketch;
import org.whoheld.core.SketchArbitraries;
import org.whoheld.io.datapackage.SamplePackage;

@Domain(SketchArbitraries.class)
@Domain(DomainContext.Global.class)
class SourceRecordTest {
    @TempDir Path folder;

    /// The army's word of the 16th is nobody else's until the monitor joins it on the 21st, just
    /// within the window of five days; its word about the east, of the 20th, stays its own.
    private static SamplePackage sample() {
        return new SamplePackage()
                .with(
                        "claims.csv",
                        """
                        id,district,status,holder,challenger,valid,source,recorded,confidence,disputed_by,note,scope,statement,title,publisher,url
                        c1,west,held,opp,,2016-11-14,start,2016-11-14,high,,,,,,,
                        c2,east,held,opp,,2016-11-14,start,2016-11-14,high,,,,,,,
                        c3,west,held,opp,,2016-11-16,sohr,2016-11-16,high,,,,,,,
                        c4,west,held,gov,,2016-11-16,army,2016-11-16,low,,,,,,,
                        c5,west,held,gov,,2016-11-21,sohr,2016-11-22,high,,,,,,,
                        c6,east,contested,opp,gov,2016-11-20,sohr,2016-11-20,high,,,,,,,
                        c7,east,held,gov,,2016-11-20,army,2016-11-20,low,,,,,,,
                        """)
                .plus("sources.csv", "silent,Silent,other,,,");
    }

    private List<SourceRecord> records(SamplePackage sample, Lens lens, LocalDate recordedBy)
            throws IOException {
        DataPackage pack = sample.loadFrom(folder).dataPackage().orElseThrow();
        return SourceRecord.of(pack, pack.timeline(), lens, recordedBy);
    }

    private List<SourceRecord> records(SamplePackage sample) throws IOException {
        return records(sample, Lens.BEST_SUPPORTED, LocalDate.MAX);
    }

    private static String describe(SourceRecord it) {
        return "%s%s %d/%d %s..%s %d"
                .formatted(
                        it.source().id(),
                        it.isStartingSituation() ? "*" : "",
                        it.claims(),
                        it.districts(),
                        it.first().map(LocalDate::toString).orElse("?"),
                        it.last().map(LocalDate::toString).orElse("?"),
                        it.agreeing());
    }

    @Test
    void itCountsClaimsDistrictsAndDaysOfEverySourceTheStartingSituationMarked()
            throws IOException {
        assertThat(records(sample()))
                .extracting(SourceRecordTest::describe)
                .containsExactly(
                        "start* 2/2 2016-11-14..2016-11-14 2",
                        "sohr 3/2 2016-11-16..2016-11-21 3",
                        "army 2/2 2016-11-16..2016-11-20 1",
                        "silent 0/0 ?..? 0");
    }

    @Test
    void theShareIsOfItsClaimsAndThereIsNoneWithoutAClaim() throws IOException {
        assertThat(records(sample()))
                .extracting(SourceRecord::shareAgreeing)
                .extracting(share -> share.isEmpty() ? null : share.getAsDouble())
                .containsExactly(1.0, 1.0, 0.5, null);
    }

    @Test
    void aLeaderThatComesOneDayAfterTheWindowIsTooLate() throws IOException {
        SamplePackage late =
                sample().replacing(
                                "claims.csv",
                                "gov,,2016-11-21,sohr,2016-11-22",
                                "gov,,2016-11-22,sohr,2016-11-22");

        assertThat(records(late).get(2).agreeing()).isZero();
    }

    @Test
    void aContestedClaimStandsForItsHolder() throws IOException {
        assertThat(records(sample(), Lens.parse("source:army"), LocalDate.MAX).get(1).agreeing())
                .as("the army leads with the government from the day on that it speaks")
                .isEqualTo(1);
    }

    @Test
    void onlyWhatWasRecordedByTheKnownOnDayCounts() throws IOException {
        assertThat(records(sample(), Lens.BEST_SUPPORTED, LocalDate.parse("2016-11-21")))
                .extracting(SourceRecordTest::describe)
                .containsExactly(
                        "start* 2/2 2016-11-14..2016-11-14 2",
                        "sohr 2/2 2016-11-16..2016-11-20 2",
                        "army 2/2 2016-11-16..2016-11-20 0",
                        "silent 0/0 ?..? 0");
    }

    @Test
    void anUnknownStartIsNoFirstDay() throws IOException {
        SamplePackage unknown =
                sample().replacing(
                                "claims.csv",
                                "c1,west,held,opp,,2016-11-14",
                                "c1,west,held,opp,,../2016-11-14")
                        .replacing(
                                "claims.csv",
                                "c2,east,held,opp,,2016-11-14",
                                "c2,east,held,opp,,../2016-11-14");

        SourceRecord start = records(unknown).getFirst();
        assertThat(start.first()).isEmpty();
        assertThat(start.last()).isEqualTo(Optional.empty());
        assertThat(start.agreeing()).isEqualTo(2);
    }

    @Property(tries = 100)
    void theLeaderAgreesWithAClaimIfItsHolderLeadsOnADayOfItsTime(@ForAll Sketch sketch) {
        ControlTimeline timeline = sketch.timeline();
        for (Lens lens : SketchArbitraries.LENSES) {
            for (LocalDate knownOn : SketchArbitraries.KNOWN_ON) {
                for (String district : timeline.districts()) {
                    for (Claim claim : timeline.claims(district)) {
                        assertThat(timeline.leaderAgrees(claim, lens, knownOn))
                                .as("%s %s %s", claim, lens, knownOn)
                                .isEqualTo(leaderAgrees(sketch, timeline, claim, lens, knownOn));
                    }
                }
            }
        }
    }

    private static boolean leaderAgrees(
            Sketch sketch, ControlTimeline timeline, Claim claim, Lens lens, LocalDate knownOn) {
        LocalDate first =
                claim.valid().earliest().equals(LocalDate.MIN)
                        ? SketchArbitraries.FIRST.minusDays(1)
                        : claim.valid().earliest();
        return first.datesUntil(claim.valid().latest().plusDays(sketch.window() + 1L))
                .filter(day -> !day.isAfter(knownOn))
                .map(day -> timeline.asOf(new AsOf(day, knownOn), lens).state(claim.district()))
                .map(ControlState::leader)
                .anyMatch(Optional.of(claim.holder())::equals);
    }
}
