package org.whoheld.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import org.whoheld.io.problem.ImportReport;
import org.whoheld.io.problem.ImportReport.Count;
import org.whoheld.ui.problems.ProblemsModel.Shown;

class ProblemsModelTest {
    static final ImportProblem BAD_DATE =
            ImportProblem.of(Code.BAD_DATE, "claims.csv", "there is no such day in the calendar")
                    .atRow(12)
                    .inColumn("valid")
                    .withValue("2016-02-30");
    static final ImportProblem NO_CLAIMS =
            ImportProblem.of(Code.NO_CLAIMS, "claims.csv", "the package\nhas no claims");

    private final ProblemsModel model = new ProblemsModel();

    @Test
    void problemsAreCountedAndWhatWasLeftOutIsTold() {
        Map<String, Count> counts = new LinkedHashMap<>();
        counts.put("actors", new Count(3, 3));
        counts.put("claims", new Count(1730, 1729));
        model.show("aleppo-2016", new ImportReport(List.of(BAD_DATE, NO_CLAIMS), counts));
        assertThat(model.shownProperty().get())
                .isEqualTo(
                        new Shown(
                                "2 problems in aleppo-2016.",
                                "claims: 1,729 of 1,730 loaded. All else was loaded.",
                                List.of(BAD_DATE, NO_CLAIMS)));
    }

    @Test
    void aPackageOfWhichNothingCouldBeOpenedLeavesTheMap() {
        String nothing = "Nothing of it could be opened; the map stays as it was.";
        model.show("p", new ImportReport(List.of(NO_CLAIMS), Map.of()));
        assertThat(model.shownProperty().get().kept()).isEqualTo(nothing);
        ImportProblem broken = ImportProblem.of(Code.BROKEN_ARCHIVE, "p.zip", "it breaks off");
        model.show("p", new ImportReport(List.of(broken), Map.of("actors", new Count(3, 3))));
        assertThat(model.shownProperty().get().kept()).isEqualTo(nothing);
        model.show("p", new ImportReport(List.of(BAD_DATE), Map.of("actors", new Count(3, 3))));
        assertThat(model.shownProperty().get().kept()).isEqualTo("Every row was loaded.");
    }

    @Test
    void oneAndNoneAreWordedApart() {
        model.show("p", new ImportReport(List.of(BAD_DATE), Map.of()));
        assertThat(model.shownProperty().get().count()).isEqualTo("1 problem in p.");
        model.show("p", new ImportReport(List.of(), Map.of()));
        assertThat(model.shownProperty().get().count()).isEqualTo("No problem was found in p.");
    }

    @Test
    void theCopyIsATableWithOneLineForEachProblem() {
        model.show("p", new ImportReport(List.of(BAD_DATE, NO_CLAIMS), Map.of()));
        assertThat(model.asText())
                .isEqualTo(
                        """
                        file\trow\tcolumn\tvalue\treason\tcode
                        claims.csv\t12\tvalid\t2016-02-30\tthere is no such day in the calendar\tBAD_DATE
                        claims.csv\t\t\t\tthe package has no claims\tNO_CLAIMS
                        """);
    }
}
