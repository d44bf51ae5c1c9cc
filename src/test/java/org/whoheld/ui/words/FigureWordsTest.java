package org.whoheld.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.analysis.Areas;
import org.whoheld.analysis.FigureSeries.FrontLength;
import org.whoheld.analysis.Holdings;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.core.District;
import org.whoheld.core.Language;

class FigureWordsTest {
    private static final List<District> DISTRICTS = Sample.open().content().districts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPLIT | 1 | 2 | 28 November: the opposition’s ground split (parts: 1 to 2) with the change in %s",
                "MERGE | 3 | 2 | 28 November: parts of the opposition’s ground joined (parts: 3 to 2) with the change in %s",
                "ENCIRCLED | 1 | 1 | 28 November: a part of the opposition’s ground became encircled with the change in %s",
                "RELIEVED | 1 | 1 | 28 November: a part of the opposition’s ground was no longer encircled with the change in %s",
                "ELIMINATED | 2 | 1 | 28 November: the opposition’s ground lost one of its parts (parts: 2 to 1) with the change in %s"
            })
    void anEventIsASentence(TopologyEvent.Kind kind, int before, int after, String sentence) {
        TopologyEvent event =
                new TopologyEvent(
                        LocalDate.of(2016, 11, 28),
                        Sample.OPPOSITION,
                        kind,
                        List.of(0),
                        before,
                        after);
        assertThat(FigureWords.event(event, DISTRICTS, Language.ENGLISH))
                .isEqualTo(sentence.formatted(DISTRICTS.getFirst().names().english()));
        assertThat(FigureWords.event(event, DISTRICTS, Language.ARABIC))
                .contains(DISTRICTS.getFirst().names().arabic());
    }

    @Test
    void manyDistrictsAreCountedAndNotAllNamed() {
        assertThat(FigureWords.named(List.of(), Integer::toString)).isEmpty();
        assertThat(FigureWords.named(List.of(1), Integer::toString)).isEqualTo("1");
        assertThat(FigureWords.named(List.of(1, 2), Integer::toString)).isEqualTo("1 and 2");
        assertThat(FigureWords.named(List.of(1, 2, 3, 4), Integer::toString))
                .isEqualTo("1, 2, 3 and 4");
        assertThat(FigureWords.named(List.of(1, 2, 3, 4, 5), Integer::toString))
                .isEqualTo("1, 2, 3 and 2 more");
    }

    @Test
    void figuresAreToldWithTheirUnits() {
        assertThat(FigureWords.length(640.4)).isEqualTo("640 m");
        assertThat(FigureWords.length(33_149)).isEqualTo("33.1 km");
        assertThat(FigureWords.districts(1)).isEqualTo("1 district");
        assertThat(FigureWords.districts(1200)).isEqualTo("1,200 districts");
        assertThat(FigureWords.parts(1)).isEqualTo("1 part");
        assertThat(FigureWords.parts(3)).isEqualTo("3 parts");
    }

    @Test
    void boundsAreToldWhereTheyDiffer() {
        assertThat(FigureWords.bounds(area(58, 65.14))).isEqualTo("58.0 – 65.1 km²");
        assertThat(FigureWords.bounds(area(61.2, 61.2))).isEqualTo("61.2 km²");
        assertThat(FigureWords.area(area(58, 65.14), Language.ENGLISH))
                .isEqualTo("SDF leads 61.2 km² in 48 districts, surely 58.0, possibly 65.1 km²");
    }

    private static Areas.OfActor area(double sure, double possible) {
        return new Areas.OfActor(Sample.SDF, new Holdings.Share(48, 61.2), sure, possible);
    }

    @Test
    void ofAFrontTheUnsettledLengthIsToldWhereThereIsOne() {
        assertThat(
                        FigureWords.front(
                                new FrontLength(Sample.GOVERNMENT, Sample.SDF, 5000, 0, true),
                                Language.ENGLISH))
                .isEqualTo("Government – SDF 5.0 km");
        assertThat(
                        FigureWords.front(
                                new FrontLength(Sample.GOVERNMENT, Sample.SDF, 5000, 900, false),
                                Language.ENGLISH))
                .isEqualTo("Government – SDF 5.0 km, of it 900 m unsettled (not named as hostile)");
    }
}
