package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.core.Incident.Figure;
import org.whoheld.core.Incident.Measure;

class IncidentLogTest {
    private static final Source SOHR = source("sohr");
    private static final Source CIVIL_DEFENCE = source("civil-defence");

    @ParameterizedTest
    @CsvSource({
        "2016-11-26, 2016-11-26, true",
        "2016-11-26, 2016-11-25, false",
        "2016-11-26, 2016-11-27, false",
        "2016-11-26~, 2016-11-27, true",
        "2016-11-26~, 2016-11-28, false",
        "2016-11-26/2016-11-28, 2016-11-27, true",
        "2016-11-26/2016-11-29, 2016-11-27, false",
        "2016-11, 2016-11-15, false"
    })
    void anEventIsOfEachDayOfItsExtentUnlessThatIsLong(String when, String on, boolean there)
            throws EdtfException {
        Incident event = event(when, "2016-11-30");
        assertThat(new IncidentLog(List.of(event)).on(AsOf.on(day(on))))
                .isEqualTo(there ? List.of(event) : List.of());
    }

    @Test
    void nothingIsKnownOfADayThatLiesAhead() throws EdtfException {
        Incident event = event("2016-11-26/2016-11-28", "2016-11-26");
        IncidentLog log = new IncidentLog(List.of(event));
        assertThat(log.on(new AsOf(day("2016-11-26"), day("2016-11-26")))).containsExactly(event);
        assertThat(log.on(new AsOf(day("2016-11-28"), day("2016-11-26")))).isEmpty();
    }

    @Test
    void typesOnDistrictsAreThoseOfEventsThatNameOne() throws EdtfException {
        Incident there = withDistricts(event("2016-11-26", "2016-11-30"), List.of("mill"));
        Incident nowhere = withDistricts(there, List.of());
        Incident spread = withDistricts(event("2016-11", "2016-11-30"), List.of("mill"));
        assertThat(new IncidentLog(List.of(there)).typesOnDistricts())
                .containsExactly(there.type());
        assertThat(new IncidentLog(List.of(nowhere, spread)).typesOnDistricts()).isEmpty();
    }

    private static Incident withDistricts(Incident it, List<String> districts) {
        return new Incident(
                it.id(),
                it.type(),
                it.when(),
                districts,
                it.area(),
                it.place(),
                it.source(),
                it.recorded(),
                it.confidence(),
                it.figure(),
                it.reference());
    }

    @Test
    void whatWasRecordedLaterIsNotKnown() throws EdtfException {
        IncidentLog log = new IncidentLog(List.of(event("2016-11-26", "2016-11-28")));
        AsOf day = AsOf.on(day("2016-11-26"));
        assertThat(log.on(day.knownOn(day("2016-11-27")))).isEmpty();
        assertThat(log.on(day.knownOn(day("2016-11-28")))).hasSize(1);
    }

    @Test
    void theNewestTotalOfEachSourceStands() {
        IncidentLog log =
                new IncidentLog(
                        List.of(
                                total("a", SOHR, "212", "civilians", "11-26", "11-26"),
                                total("b", SOHR, "219", "civilians", "11-27", "11-27"),
                                total("c", SOHR, "300+", "civilians", "12-03", "12-03"),
                                total("d", CIVIL_DEFENCE, "500", "people", "11-25", "11-25")));
        assertThat(ids(log, "2016-11-28")).containsExactly("b", "d");
        assertThat(ids(log, "2016-11-26")).containsExactly("a", "d");
        assertThat(ids(log, "2016-11-20")).isEmpty();
    }

    @Test
    void aTotalThatWasNotYetPublishedLeavesTheOneBefore() {
        IncidentLog log =
                new IncidentLog(
                        List.of(
                                total("a", SOHR, "212", "civilians", "11-26", "11-26"),
                                total("b", SOHR, "219", "civilians", "11-27", "11-29")));
        AsOf asOf = AsOf.on(day("2016-11-28")).knownOn(day("2016-11-28"));
        assertThat(log.runningTotals(asOf)).extracting(Incident::id).containsExactly("a");
    }

    @Test
    void totalsOfSeveralGroupsOnOneDayAllStand() {
        IncidentLog log =
                new IncidentLog(
                        List.of(
                                total("a", SOHR, "324", "civilians", "12-05", "12-05"),
                                total("b", SOHR, "235", "fighters", "12-05", "12-05")));
        assertThat(ids(log, "2016-12-06")).containsExactly("a", "b");
    }

    @Test
    void ofOneCountTheLaterWordStandsAndTheSameNumberOnce() {
        IncidentLog log =
                new IncidentLog(
                        List.of(
                                total("a", SOHR, "212", "civilians", "11-26", "11-26"),
                                total("b", SOHR, "201", "civilians", "11-26", "11-27"),
                                total("c", SOHR, "201", "civilians", "11-26", "11-27")));
        assertThat(ids(log, "2016-11-26")).containsExactly("b");
    }

    @Test
    void aFigureOfAnEventAloneIsNoTotal() {
        Incident event =
                incident(
                        "x",
                        SOHR,
                        TemporalExtent.on(day("2016-11-26")),
                        "2016-11-26",
                        new Figure(
                                Measure.KILLED,
                                "18",
                                "civilians",
                                Optional.empty(),
                                day("2016-11-26")));
        assertThat(ids(new IncidentLog(List.of(event)), "2016-11-26")).isEmpty();
    }

    private static List<String> ids(IncidentLog log, String on) {
        return log.runningTotals(AsOf.on(day(on))).stream().map(Incident::id).toList();
    }

    private static Incident event(String when, String recorded) throws EdtfException {
        return incident("event", SOHR, TemporalExtent.parse(when, 1), recorded, null);
    }

    private static Incident total(
            String id, Source source, String text, String who, String asOf, String recorded) {
        return incident(
                id,
                source,
                new TemporalExtent(
                        day("2016-11-15"),
                        day("2016-" + asOf),
                        TemporalExtent.Qualifier.NONE,
                        "2016-11-15/2016-" + asOf),
                "2016-" + recorded,
                new Figure(
                        Measure.KILLED,
                        text,
                        who,
                        Optional.of(day("2016-11-15")),
                        day("2016-" + asOf)));
    }

    private static Incident incident(
            String id, Source source, TemporalExtent when, String recorded, Figure figure) {
        return new Incident(
                id,
                Incident.Type.CASUALTIES,
                when,
                List.of(),
                "east",
                "East Aleppo",
                source,
                day(recorded),
                Confidence.HIGH,
                Optional.ofNullable(figure),
                Reference.NONE);
    }

    private static Source source(String id) {
        return new Source(id, id, Source.Kind.MONITOR, id, "", "");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
