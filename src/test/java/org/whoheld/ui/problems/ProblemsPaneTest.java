package org.whoheld.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportReport;
import org.whoheld.ui.words.OnFx;

@ExtendWith(ApplicationExtension.class)
class ProblemsPaneTest {
    private final ProblemsModel model = new ProblemsModel();
    private final AtomicInteger closed = new AtomicInteger();

    @Start
    void start(Stage stage) {
        OnFx.show(stage, new ProblemsPane(model, closed::incrementAndGet), 950, 300);
    }

    @Test
    void theTableTellsFileRowColumnValueAndReason(FxRobot robot) {
        show(ProblemsModelTest.BAD_DATE, ProblemsModelTest.NO_CLAIMS);
        assertThat(text(robot, "#problems-count")).isEqualTo("2 problems in sample.");
        TableView<ImportProblem> table = robot.lookup("#problems-table").queryTableView();
        assertThat(table.getColumns().stream().map(it -> it.getCellData(0)).toList())
                .isEqualTo(
                        List.of(
                                "claims.csv",
                                "12",
                                "valid",
                                "2016-02-30",
                                "there is no such day in the calendar"));
        assertThat(table.getColumns().get(4).getCellData(1)).isEqualTo("the package has no claims");
    }

    @Test
    void copyPutsTheProblemsOnTheClipboard(FxRobot robot) {
        show(ProblemsModelTest.BAD_DATE);
        robot.clickOn(OnFx.laidOut(robot, "#problems-copy"));
        assertThat(OnFx.get(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(model.asText());
    }

    @Test
    void itClosesByButtonAndByEsc(FxRobot robot) {
        robot.clickOn(OnFx.laidOut(robot, "#problems-close"));
        assertThat(closed).hasValue(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(closed).hasValue(2);
    }

    @Test
    void aCleanPackageSaysSoAndHasNothingToCopy(FxRobot robot) {
        show();
        assertThat(text(robot, "#problems-count")).isEqualTo("No problem was found in sample.");
        assertThat(robot.lookup("#problems-copy").query().isDisabled()).isTrue();
        assertThat(robot.lookup("Every row of the package was read without a problem.").tryQuery())
                .isPresent();
    }

    private void show(ImportProblem... problems) {
        OnFx.run(() -> model.show("sample", new ImportReport(List.of(problems), Map.of())));
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
