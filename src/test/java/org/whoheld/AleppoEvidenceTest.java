package org.whoheld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.ChangeLedger;
import org.whoheld.analysis.Difference;
import org.whoheld.analysis.Disagreement;
import org.whoheld.analysis.DistrictAreas;
import org.whoheld.analysis.SourceRecord;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.export.HistoryTable;
import org.whoheld.export.LedgerTable;
import org.whoheld.io.datapackage.DataPackageReader;

/// What the tables of changes, history, disagreements and sources must tell of Aleppo 2016 as it is
/// shipped.
class AleppoEvidenceTest {
    private static DataPackage aleppo;
    private static ControlTimeline timeline;

    @BeforeAll
    static void load() throws IOException {
        aleppo = DataPackageReader.read(Path.of("data", "aleppo-2016")).dataPackage().orElseThrow();
        timeline = aleppo.timeline();
    }

    private static Stream<String> changes(String first, String last, String knownOn, Lens lens) {
        AsOf to = AsOf.on(LocalDate.parse(last)).knownOn(LocalDate.parse(knownOn));
        ChangeLedger ledger =
                ChangeLedger.of(
                        Difference.between(
                                timeline.asOf(to.at(LocalDate.parse(first)), lens),
                                timeline.asOf(to, lens)),
                        DistrictAreas.of(aleppo.districts()));
        return LedgerTable.of(aleppo, ledger).csv().lines();
    }

    @Test
    void sakhurFallsOn28NovemberForTheCautiousAndForThoseWhoKnewNoMore() {
        assertThat(changes("2016-11-26", "2016-11-28", "2026-01-01", Lens.CAUTIOUS))
                .anyMatch(row ->
                        row.startsWith("sakhur,Sakhur,الصاخور,opposition,government,2016-11-28,"));
        assertThat(changes("2016-11-26", "2016-11-28", "2016-11-28", Lens.BEST_SUPPORTED))
                .anyMatch(row ->
                        row.startsWith("sakhur,Sakhur,الصاخور,opposition,government,2016-11-28,"));
    }

    @Test
    void bestSupportedGivesSakhurToTheGovernmentFromTheFirstWordOfItOn() {
        assertThat(changes("2016-11-25", "2016-11-28", "2026-01-01", Lens.BEST_SUPPORTED))
                .anyMatch(row ->
                        row.startsWith(
                                "sakhur,Sakhur,الصاخور,opposition,government,2016-11-26,2016-11-27,"));
        assertThat(changes("2016-11-26", "2016-11-28", "2026-01-01", Lens.BEST_SUPPORTED))
                .noneMatch(row -> row.startsWith("sakhur"));
    }

    @Test
    void sheikhSaeedIsDisputedFrom30NovemberAndFallsOn11December() {
        assertThat(
                        HistoryTable.of(
                                        aleppo.districts().get(timeline.indexOf("sheikh-saeed")),
                                        timeline.history(
                                                "sheikh-saeed", Lens.BEST_SUPPORTED, LocalDate.MAX),
                                        LocalDate.MAX)
                                .csv()
                                .lines())
                .anyMatch(row -> row.startsWith("2016-11-30,2016-12-06,disputed,opposition,,gov"))
                .anyMatch(row -> row.startsWith("2016-12-10,2016-12-10,contested,opposition,gov"))
                .anyMatch(row -> row.startsWith("2016-12-11,2016-12-13,disputed,government,,opp"));
    }

    @Test
    void allGroundChangesHandsAndTheAreasAddUp() {
        AsOf last = AsOf.on(aleppo.period().last());
        Difference difference =
                Difference.between(
                        timeline.asOf(last.at(aleppo.period().first()), Lens.BEST_SUPPORTED),
                        timeline.asOf(last, Lens.BEST_SUPPORTED));
        List<ChangeLedger.Total> totals =
                ChangeLedger.of(difference, DistrictAreas.of(aleppo.districts())).totals();

        assertThat(totals.get(0).netDistricts()).as("government").isGreaterThan(40);
        assertThat(totals.get(1).gained().districts()).as("opposition").isZero();
    }

    @Test
    void on27NovemberTheSourcesDisagreeAboutSakhurAndNotAboutJabalBadro() {
        Disagreement disagreement =
                Disagreement.of(
                        timeline.asOf(AsOf.on(LocalDate.parse("2016-11-27")), Lens.BEST_SUPPORTED),
                        aleppo.period());

        assertThat(disagreement.byShare())
                .contains(timeline.indexOf("sakhur"))
                .doesNotContain(timeline.indexOf("jabal-badro"));
        assertThat(disagreement.disputed().first(timeline.indexOf("sheikh-saeed")))
                .contains(LocalDate.parse("2016-11-30"));
    }

    @Test
    void everyClaimBelongsToASourceOfTheList() {
        List<SourceRecord> records =
                SourceRecord.of(aleppo, timeline, Lens.BEST_SUPPORTED, LocalDate.MAX);

        assertThat(records).hasSameSizeAs(aleppo.sources());
        assertThat(records.stream().mapToInt(SourceRecord::claims).sum())
                .isEqualTo(aleppo.claims().size());
        assertThat(records)
                .filteredOn(SourceRecord::isStartingSituation)
                .singleElement()
                .satisfies(it -> assertThat(it.agreeing()).isEqualTo(it.claims()));
    }
}
