package org.whoheld.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import org.whoheld.io.problem.ImportReport;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.words.OnFx;

@ExtendWith(FxThreadLookups.class)
class ProblemsPaneTest {
    private static final double ONE_LINE = 20;

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
    void theReasonHasMostOfTheWidthAndWraps(FxRobot robot) {
        String text = "a reason that is longer than its column. ".repeat(6);
        show(ProblemsModelTest.BAD_DATE, ImportProblem.of(Code.BAD_DATE, "a.csv", text));
        TableView<ImportProblem> table = robot.lookup("#problems-table").queryTableView();
        OnFx.until(() -> table.getColumns().getLast().getWidth() > 0.4 * table.getWidth());
        OnFx.until(() -> reasons(robot).stream().anyMatch(it -> it.getHeight() > 2 * ONE_LINE));
        assertThat(reasons(robot)).anyMatch(it -> it.getHeight() < 2 * ONE_LINE);
        double all = table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        assertThat(all).isLessThan(table.getWidth());
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

    private static Set<ReasonCell> reasons(FxRobot robot) {
        return robot.lookup((Node it) -> it instanceof ReasonCell).queryAllAs(ReasonCell.class);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
