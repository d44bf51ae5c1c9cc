package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.analysis.ChangeLedger.Entry;
import org.whoheld.core.Lens;
import org.whoheld.render.style.Colouring;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.robot.FxThreadLookups;

/// The ledger of changes and what the colours tell, in the real window on the bundled package.
@ExtendWith(FxThreadLookups.class)
class LedgerTest {
    private static final LocalDate DECEMBER_5 = LocalDate.of(2016, 12, 5);

    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        // a stage of our own: the primary one is shared with other tests
        harness = new WindowHarness(new Stage());
    }

    @BeforeEach
    void goToTheFifthOfDecember(FxRobot robot) {
        harness.waitForPicture();
        harness.goTo(robot, DECEMBER_5);
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Entry> table(FxRobot robot) {
        return robot.lookup("#ledger-table").queryAs(TableView.class);
    }

    private static void waitForRows(FxRobot robot) {
        WindowHarness.waitUntil(() ->
                robot.lookup("#ledger-table").tryQuery().isPresent()
                        && !table(robot).getItems().isEmpty()
                        && !robot.lookup("#ledger-table .table-row-cell").queryAll().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node firstRow(FxRobot robot) {
        return robot.from(table(robot)).lookup(".table-row-cell").queryAll().stream()
                .filter(it -> it instanceof TableRow<?> row && row.getIndex() == 0)
                .findFirst()
                .orElseThrow();
    }

    private String district(Entry entry) {
        return harness.session().open().orElseThrow().timeline().districts().get(entry.district());
    }

    @Test
    void f5OpensAndClosesIt(FxRobot robot) {
        robot.type(KeyCode.F5);
        waitForRows(robot);
        robot.type(KeyCode.F5);
        assertThat(robot.lookup("#ledger").tryQuery()).isEmpty();
        assertThat(harness.session().comparison()).isPresent();
        robot.clickOn("#compare-ledger");
        waitForRows(robot);
        robot.clickOn("#ledger-close");
        assertThat(robot.lookup("#ledger").tryQuery()).isEmpty();
    }

    @Test
    void theNamesOfActorsAreNotCut(FxRobot robot) {
        robot.type(KeyCode.F5);
        waitForRows(robot);
        List<String> written =
                robot.lookup("#ledger-table .actor-tag .text").queryAllAs(Text.class).stream()
                        .map(Text::getText)
                        .distinct()
                        .toList();
        assertThat(written)
                .contains("Government", "Opposition")
                .noneMatch(it -> it.endsWith("..."));
    }

    @Test
    void aScreenReaderIsToldOfEveryCellAndColumn(FxRobot robot) {
        robot.type(KeyCode.F5);
        waitForRows(robot);
        assertThat(robot.lookup("#ledger-table .table-cell").queryAllAs(TableCell.class))
                .filteredOn(it -> !it.isEmpty())
                .isNotEmpty()
                .allMatch(it -> it.getText() != null || it.getAccessibleText() != null);
        assertThat(table(robot).getColumns()).noneMatch(it -> it.getText().isEmpty());
        assertThat(robot.lookup("#ledger-table .column-header > .label").queryAllAs(Label.class))
                .filteredOn(it -> !it.getText().isEmpty())
                .hasSize(7)
                .allMatch(it -> it.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY);
    }

    @Test
    void everyColumnSortsTheRows(FxRobot robot) {
        robot.type(KeyCode.F4);
        waitForRows(robot);
        for (String id : List.of("district", "from", "to", "when", "area", "sources", "depends")) {
            List<Entry> before = List.copyOf(table(robot).getItems());
            TableColumn<Entry, ?> column =
                    table(robot).getColumns().stream()
                            .filter(it -> it.getId().equals("ledger-" + id))
                            .findFirst()
                            .orElseThrow();
            assertThat(column.isSortable()).isTrue();
            robot.interact(() -> table(robot).getSortOrder().setAll(List.of(column)));
            assertThat(table(robot).getItems()).containsExactlyInAnyOrderElementsOf(before);
        }
        TableColumn<Entry, ?> area = table(robot).getColumns().get(4);
        robot.interact(() -> table(robot).getSortOrder().setAll(List.of(area)));
        assertThat(table(robot).getItems())
                .isSortedAccordingTo(Comparator.comparing(Entry::areaSquareKilometres));
        robot.interact(() -> area.setSortType(TableColumn.SortType.DESCENDING));
        assertThat(table(robot).getItems())
                .isSortedAccordingTo(Comparator.comparing(Entry::areaSquareKilometres).reversed());
    }

    @Test
    void aClickSelectsADistrictAndEnterBringsItToTheMiddle(FxRobot robot) {
        robot.type(KeyCode.F4);
        waitForRows(robot);
        robot.clickOn(firstRow(robot));
        Entry entry = table(robot).getItems().getFirst();
        assertThat(harness.session().selectedProperty().get()).contains(district(entry));
        robot.type(KeyCode.ENTER);
        assertInTheMiddle(entry);
        robot.interact(() -> harness.window.map().fitAll());
        robot.doubleClickOn(firstRow(robot));
        assertInTheMiddle(entry);
    }

    private void assertInTheMiddle(Entry entry) {
        Viewport viewport = harness.window.map().viewport();
        var inside =
                harness.session()
                        .open()
                        .orElseThrow()
                        .district(district(entry))
                        .geometry()
                        .getInteriorPoint();
        assertThat(viewport.xPx(inside.getX()))
                .isBetween(viewport.widthPx() / 2.0 - 2, viewport.widthPx() / 2.0 + 2);
    }

    @Test
    void theFilterLeavesTheRowsOfAnActor(FxRobot robot) {
        robot.type(KeyCode.F4);
        waitForRows(robot);
        int all = table(robot).getItems().size();
        choose(robot, "#ledger-actor", 3);
        choose(robot, "#ledger-side", 1);
        assertThat(table(robot).getItems())
                .isNotEmpty()
                .hasSizeLessThan(all)
                .allMatch(it -> it.to().orElseThrow().id().equals("sdf"));
        choose(robot, "#ledger-side", 2);
        assertThat(table(robot).getItems()).isEmpty();
        choose(robot, "#ledger-actor", 0);
        assertThat(table(robot).getItems()).hasSize(all);
    }

    private static void choose(FxRobot robot, String box, int index) {
        robot.interact(
                () -> robot.lookup(box).queryAs(ComboBox.class).getSelectionModel().select(index));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theSelectionOnTheMapMarksItsRow(FxRobot robot) {
        robot.type(KeyCode.F4);
        waitForRows(robot);
        Entry last = table(robot).getItems().getLast();
        robot.interact(() -> harness.session().selectedProperty().set(Optional.of(district(last))));
        assertThat(table(robot).getSelectionModel().getSelectedItem()).isEqualTo(last);
    }

    @Test
    void theExportedFileIsWhatTheCommandLineWrites(FxRobot robot) throws Exception {
        robot.type(KeyCode.F4);
        waitForRows(robot);
        robot.clickOn("#ledger-export");
        Path saved = harness.folder.resolve("aleppo-2016_changes_2016-11-15_2016-12-05.csv");
        WindowHarness.waitUntil(() -> Files.exists(saved));
        assertThat(Files.readString(saved))
                .isEqualTo(commandLine("changes", "--from", "2016-11-15", "--to", "2016-12-05"));
    }

    @ParameterizedTest
    @CsvSource({
        "F2, swipe, 2016-11-15 and 2016-12-05",
        "F3, side by side, 2016-11-15 and 2016-12-05",
        "F4, difference, 2016-11-15 and 2016-12-05"
    })
    void aPictureOfTwoDaysIsSavedAsItStandsOnTheScreen(
            KeyCode key, String mode, String days, FxRobot robot) throws Exception {
        robot.type(key);
        robot.interact(() -> {
            harness.session().lensProperty().set(Lens.CAUTIOUS);
            harness.window.map().dividerProperty().set(0.3);
        });
        harness.waitForPicture();
        Viewport oneMap = harness.window.map().viewport();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.clickOn("#picture-times-1");
        robot.clickOn("#picture-save");
        Path saved =
                harness.folder.resolve(
                        "aleppo-2016_2016-11-15_2016-12-05_" + mode.replace(' ', '-') + ".png");
        WindowHarness.waitUntil(() -> Files.exists(saved));
        Image image = new Image(saved.toUri().toString());
        assertThat(image.getWidth())
                .isEqualTo(
                        key == KeyCode.F3 ? 2 * oneMap.widthPx() + 2 : (double) oneMap.widthPx());
        assertThat(Files.readString(saved, StandardCharsets.ISO_8859_1))
                .contains(days, mode, "cautious");
        if (key == KeyCode.F2) {
            // the line is as high as the picture, where the divider was left
            int x = (int) Math.round(oneMap.widthPx() * 0.3);
            int line = image.getPixelReader().getArgb(x, 3);
            assertThat(IntStream.of(200, 300, 450))
                    .allMatch(y -> image.getPixelReader().getArgb(x, y) == line);
        }
    }

    @Test
    void theColoursTellDisagreementByKeyAndByButton(FxRobot robot) {
        List<Integer> control = harness.mapPixels(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(harness.window.map().colouringProperty().get())
                .isEqualTo(Colouring.DISAGREEMENT);
        WindowHarness.waitUntil(() -> !harness.mapPixels(robot).equals(control));
        List<Integer> onTheDay = harness.mapPixels(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        WindowHarness.waitUntil(() -> harness.mapPixels(robot).equals(control));

        robot.clickOn("#colouring").clickOn("#colour-days-of-disagreement");
        assertThat(harness.window.map().colouringProperty().get())
                .isEqualTo(Colouring.DAYS_OF_DISAGREEMENT);
        WindowHarness.waitUntil(() ->
                !harness.mapPixels(robot).equals(control)
                        && !harness.mapPixels(robot).equals(onTheDay));
        robot.type(KeyCode.F4);
        assertThat(robot.lookup("#colouring").query().isDisabled()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(harness.window.map().colouringProperty().get())
                .isEqualTo(Colouring.DAYS_OF_DISAGREEMENT);
    }

    @Test
    void pointingTellsHowManyVoicesDiffer(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        harness.goTo(robot, LocalDate.of(2016, 12, 3));
        robot.sleep(300);
        robot.moveTo(harness.onScreen(robot, "sheikh-saeed"));
        WindowHarness.waitUntil(() ->
                robot.lookup("#hover-state")
                        .queryLabeled()
                        .getText()
                        .matches("(?s).* voices differs?; \\d+ days of disagreement\\."));
    }

    /// What the program writes in a process of its own, without a window.
    private static String commandLine(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dwhoheld.data=" + WindowHarness.ALEPPO.getParent(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.whoheld.app.Main"));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
