package org.whoheld.ui.timeline.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KnowledgeWordsTest {
    private static final LocalDate DATE = november(27);

    private static LocalDate november(int day) {
        return LocalDate.of(2016, 11, day);
    }

    private static String sentence(LocalDate knownOn) {
        return KnowledgeWords.sentence(DATE, Optional.of(knownOn));
    }

    @Test
    void theGapIsOneSentence() {
        assertThat(sentence(november(30)))
                .isEqualTo("The map shows 27 November as known 3 days later.");
        assertThat(sentence(november(28)))
                .isEqualTo("The map shows 27 November as known 1 day later.");
        assertThat(sentence(DATE)).isEqualTo("The map shows 27 November as known that day.");
        assertThat(sentence(november(20)))
                .isEqualTo("On 20 November nothing could be known of 27 November.");
        assertThat(KnowledgeWords.sentence(DATE, Optional.empty()))
                .isEqualTo("The map shows 27 November as known today.");
    }

    @Test
    void yearsAreNamedWhereTheyDiffer() {
        assertThat(sentence(LocalDate.of(2018, 2, 25)))
                .isEqualTo("The map shows 27 November 2016 as known 455 days later.");
        assertThat(KnowledgeWords.plate(DATE, november(28))).isEqualTo("known on 28 Nov");
        assertThat(KnowledgeWords.plate(DATE, LocalDate.of(2018, 2, 25)))
                .isEqualTo("known on 25 Feb 2018");
    }

    @Test
    void whatIsStillToComeIsCounted() {
        TreeMap<LocalDate, Integer> landings = new TreeMap<>();
        landings.put(november(28), 4);
        landings.put(november(30), 1);
        assertThat(KnowledgeWords.stillToCome(DATE, DATE, landings))
                .isEqualTo("Reports of 2 later days change it.");
        assertThat(KnowledgeWords.stillToCome(DATE, november(28), landings))
                .isEqualTo("Reports of 1 later day change it.");
        assertThat(KnowledgeWords.stillToCome(DATE, november(30), landings))
                .isEqualTo("No later report changes it.");
        assertThat(KnowledgeWords.stillToCome(DATE, november(20), landings)).isEmpty();
    }

    @Test
    void aDayTellsItsReports() {
        assertThat(KnowledgeWords.reports(november(28), 41, 12, DATE))
                .isEqualTo("28 Nov 2016 · 41 reports, which change 12 districts on 27 Nov 2016");
        assertThat(KnowledgeWords.reports(november(29), 1, 0, DATE))
                .isEqualTo("29 Nov 2016 · 1 report");
        assertThat(KnowledgeWords.reports(november(24), 0, 0, DATE))
                .isEqualTo("24 Nov 2016 · no report");
    }
}
