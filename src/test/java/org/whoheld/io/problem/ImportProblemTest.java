package org.whoheld.io.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whoheld.io.problem.ImportProblem.Code;

class ImportProblemTest {
    @Test
    void theSentenceNamesFileRowColumnValueAndReason() {
        assertThat(
                        ImportProblem.of(Code.BAD_DATE, "claims.csv", "there is no such day")
                                .atRow(12)
                                .inColumn("valid")
                                .withValue("2016-02-30")
                                .text())
                .isEqualTo("claims.csv, row 12, column valid, '2016-02-30': there is no such day.");
    }

    @Test
    void whatIsNotKnownIsNotNamed() {
        assertThat(ImportProblem.of(Code.EMPTY_FILE, "areas.csv", "the file is empty").text())
                .isEqualTo("areas.csv: the file is empty.");
    }

    @Test
    void aLongValueIsCutToOneLine() {
        String text =
                ImportProblem.of(Code.UNKNOWN_WORD, "a.csv", "no")
                        .withValue("a\nb " + "🕊".repeat(100))
                        .text();

        assertThat(text).isEqualTo("a.csv, 'a b " + "🕊".repeat(76) + "…': no.");
    }
}
