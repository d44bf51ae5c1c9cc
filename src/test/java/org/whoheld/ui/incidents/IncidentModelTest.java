package org.whoheld.ui.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.whoheld.ui.words.Sample.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Incident;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.ui.incidents.IncidentModel.Total;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.Sample;

class IncidentModelTest {
    static final Incident STRIKE =
            Sample.incident(
                    "strike",
                    Incident.Type.STRIKE,
                    "2016-11-27",
                    Sample.SANA,
                    "2016-11-28",
                    null,
                    "nowhere",
                    "sakhur");
    static final Incident TOTAL =
            Sample.incident(
                    "total",
                    Incident.Type.CASUALTIES,
                    "2016-11-15/2016-11-27",
                    Sample.SOHR,
                    "2016-11-27",
                    Sample.killed("219", "civilians", "2016-11-15", "2016-11-27"));

    private final SessionModel session = new SessionModel();
    private final IncidentModel model = new IncidentModel(session);

    @Test
    void aRunningFigureIsToldWithSourceAndDatesAndGrowsStaleAfterAWeek() {
        open("2016-11-27");
        assertThat(model.dayProperty().get().totals())
                .extracting(Total::text, Total::place, Total::stale)
                .containsExactly(
                        tuple(
                                "SOHR: 219 civilians killed since 15 November, as of 27 November",
                                "East Aleppo",
                                false));
        session.goTo(day("2016-12-04"));
        assertThat(model.dayProperty().get().totals()).noneMatch(Total::stale);
        session.goTo(day("2016-12-05"));
        assertThat(model.dayProperty().get().totals()).allMatch(Total::stale);
        session.goTo(day("2016-11-26"));
        assertThat(model.dayProperty().get().totals()).isEmpty();
    }

    private static Incident voice(String id, Source source, String statement) {
        Incident plain =
                Sample.incident(
                        id,
                        Incident.Type.EVACUATION,
                        "2016-12-15",
                        source,
                        "2016-12-15",
                        null,
                        "sakhur");
        return new Incident(
                plain.id(),
                plain.type(),
                plain.when(),
                plain.districts(),
                plain.area(),
                plain.place(),
                plain.source(),
                plain.recorded(),
                plain.confidence(),
                plain.figure(),
                new Reference(statement, "", "", "", "", "", ""));
    }

    @Test
    void whatSeveralVoicesSayInOneStatementIsOneEvent() {
        Incident sohr = voice("a-sohr", Sample.SOHR, "A");
        Incident sana = voice("a-sana", Sample.SANA, "A");
        Incident other = voice("b", Sample.SOHR, "B");
        Incident unstated = voice("c", Sample.SOHR, "");
        Incident unstatedToo = voice("d", Sample.SOHR, "");
        var day =
                new IncidentModel.Day(
                        List.of(), List.of(sohr, other, sana, unstated, unstatedToo), "");
        assertThat(day.events())
                .extracting(IncidentModel.Event::words)
                .containsExactly(
                        List.of(sohr, sana),
                        List.of(other),
                        List.of(unstated),
                        List.of(unstatedToo));
    }

    @Test
    void incidentsOfTheDayAreThoseThatWereKnown() {
        open("2016-11-27");
        assertThat(model.dayProperty().get().incidents()).containsExactly(STRIKE);
        assertThat(model.dayProperty().get().hint()).isEmpty();
        session.knownOnProperty().set(Optional.of(day("2016-11-27")));
        assertThat(model.dayProperty().get().incidents()).isEmpty();
        assertThat(model.dayProperty().get().hint())
                .isEqualTo("No incident of this day had been recorded by 27 November 2016.");
    }

    @Test
    void selectingAnIncidentSelectsTheFirstDistrictThatThereIs() {
        open("2016-11-27");
        model.select(STRIKE);
        assertThat(session.selectedProperty().get()).contains("sakhur");
        session.selectedProperty().set(Optional.empty());
        model.select(TOTAL);
        assertThat(session.selectedProperty().get()).isEmpty();
    }

    @Test
    void withoutAPackageItSaysWhatToDo() {
        assertThat(model.dayProperty().get().hint())
                .isEqualTo("Open a package to see its incidents.");
    }

    private void open(String day) {
        session.open(Sample.open(List.of(STRIKE, TOTAL)));
        session.goTo(day(day));
    }
}
