package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlState;
import org.whoheld.core.Lens;
import org.whoheld.core.Lens.Rule;
import org.whoheld.core.Source.Kind;
import org.whoheld.io.datapackage.SamplePackage;
import org.whoheld.render.frame.Layer;
import org.whoheld.ui.robot.FxThreadLookups;

/// Lens, citations and the definition of control, driven in the real window on the bundled package.
@ExtendWith(FxThreadLookups.class)
class LensWindowTest {
    private static final LocalDate DAY = LocalDate.of(2016, 11, 28);

    /// Without state media and armies another actor leads here.
    private static final String HELLOK = "hellok";

    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        harness = new WindowHarness(new Stage());
    }

    @BeforeEach
    void waitForTheFirstPicture() {
        harness.waitForPicture();
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    private Lens lens() {
        return harness.session().lens();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static boolean isOn(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(ToggleButton.class).isSelected();
    }

    private ControlState shown(String district) {
        return harness.session().shownProperty().get().orElseThrow().state(district);
    }

    private void select(FxRobot robot, String district) {
        robot.interact(() -> harness.session().selectedProperty().set(Optional.of(district)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void eachRuleIsOneClickAway(FxRobot robot) {
        assertThat(isOn(robot, "#lens-best-supported")).isTrue();
        robot.clickOn("#lens-cautious");
        assertThat(lens()).isEqualTo(Lens.CAUTIOUS);
        robot.clickOn("#lens-latest");
        assertThat(lens()).isEqualTo(Lens.LATEST);
        assertThat(isOn(robot, "#lens-cautious")).isFalse();
        robot.clickOn("#lens-latest");
        assertThat(isOn(robot, "#lens-latest")).isTrue();
        robot.clickOn("#lens-best-supported");
        assertThat(lens()).isEqualTo(Lens.BEST_SUPPORTED);
    }

    @Test
    void eachRuleIsOneKeyAway(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(lens()).isEqualTo(Lens.CAUTIOUS);
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(lens()).isEqualTo(Lens.LATEST);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(lens()).isEqualTo(Lens.BEST_SUPPORTED);
    }

    @Test
    void aSourceIsSearchedAndChosenWithTheKeysAlone(FxRobot robot) {
        harness.goTo(robot, DAY);
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        robot.write("observatory for").type(KeyCode.ENTER);
        assertThat(lens()).isEqualTo(new Lens.SingleSource("sohr"));
        harness.waitForPicture();
        assertThat(isOn(robot, "#lens-one-source")).isTrue();
        assertThat(text(robot, "#lens-one-source")).isEqualTo("SOHR");
        assertThat(robot.lookup("#lens-kinds-button").queryAs(Button.class).isDisabled()).isTrue();
        select(robot, "masaken-hanano");
        assertThat(text(robot, "#evidence-lens")).isEqualTo("Lens: only SOHR");
    }

    @Test
    void theArrowsWalkPastTheHeadingsAndEscLeavesTheLens(FxRobot robot) {
        robot.clickOn("#lens-one-source");
        assertThat(isOn(robot, "#lens-one-source")).isFalse();
        robot.type(KeyCode.DOWN).type(KeyCode.ESCAPE);
        assertThat(lens()).isEqualTo(Lens.BEST_SUPPORTED);
        robot.clickOn("#lens-one-source").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(lens()).isEqualTo(new Lens.SingleSource("un-ocha"));
    }

    @Test
    void aSourceWithoutAClaimCanBeChosenAndThePanelSaysSo(FxRobot robot) {
        select(robot, "masaken-hanano");
        robot.clickOn("#lens-one-source").write("unhcr").clickOn(sourceRow(robot, "UNHCR"));
        assertThat(lens()).isEqualTo(new Lens.SingleSource("unhcr"));
        harness.waitForPicture();
        assertThat(text(robot, "#evidence-state"))
                .isEqualTo("Unknown: UNHCR says nothing of this district.");
    }

    private static Node sourceRow(FxRobot robot, String name) {
        return robot.lookup("#lens-sources .label").queryAllAs(Label.class).stream()
                .filter(it -> it.getText().equals(name))
                .findAny()
                .orElseThrow();
    }

    @Test
    void kindsThatAreSwitchedOffDoNotCountOnTheMap(FxRobot robot) {
        harness.goTo(robot, DAY);
        Set<Integer> before = new HashSet<>(harness.coloursIn(robot, HELLOK));
        assertThat(shown(HELLOK).leader().orElseThrow().id()).isEqualTo("government");
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        robot.clickOn("#lens-kind-state-media").clickOn("#lens-kind-military");
        Lens without =
                new Lens.Weighing(Rule.BEST_SUPPORTED, EnumSet.of(Kind.STATE_MEDIA, Kind.MILITARY));
        assertThat(lens()).isEqualTo(without);
        harness.waitForPicture();
        ControlState expected =
                harness.session()
                        .open()
                        .orElseThrow()
                        .timeline()
                        .asOf(AsOf.on(DAY), without)
                        .state(HELLOK);
        assertThat(shown(HELLOK)).isEqualTo(expected);
        assertThat(expected.leader().orElseThrow().id()).isEqualTo("sdf");
        assertThat(new HashSet<>(harness.coloursIn(robot, HELLOK))).isNotEqualTo(before);
        assertThat(text(robot, "#lens-kinds-button")).isEqualTo("8 of 10 kinds");
        robot.clickOn("#lens-hear-all");
        assertThat(lens()).isEqualTo(Lens.BEST_SUPPORTED);
        assertThat(robot.lookup("#lens-kind-military").queryAs(CheckBox.class).isSelected())
                .isTrue();
        assertThat(text(robot, "#lens-kinds-button")).isEqualTo("Sources");
    }

    @Test
    void aLensWhoseSourceIsNotInTheNewPackageIsTold(FxRobot robot) throws IOException {
        robot.interact(() -> harness.session().lensProperty().set(new Lens.SingleSource("isw")));
        Path sample = Files.createDirectories(harness.folder.resolve("sample"));
        new SamplePackage().writeTo(sample);
        robot.interact(() -> harness.window.open(sample));
        WindowHarness.waitUntil(() ->
                harness.session().open().filter(it -> it.location().equals(sample)).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lens()).isEqualTo(Lens.BEST_SUPPORTED);
        assertThat(text(robot, "#notice-text"))
                .endsWith("The lens ‘only ISW’ is not in this package; best supported is used.");
    }

    @Test
    void aKindThatIsNotInTheNewPackageIsLeftOutNoMore(FxRobot robot) throws IOException {
        robot.interact(() ->
                harness.session()
                        .lensProperty()
                        .set(new Lens.Weighing(Rule.CAUTIOUS, EnumSet.of(Kind.UN_NGO))));
        Path sample = Files.createDirectories(harness.folder.resolve("sample"));
        new SamplePackage().writeTo(sample);
        robot.interact(() -> harness.window.open(sample));
        WindowHarness.waitUntil(() ->
                harness.session().open().filter(it -> it.location().equals(sample)).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lens()).isEqualTo(Lens.CAUTIOUS);
        assertThat(text(robot, "#lens-kinds-button")).isEqualTo("Sources");
        assertThat(text(robot, "#notice-text"))
                .endsWith(
                        "The lens ‘cautious without UN and aid organisations’ leaves out what is not in this package;"
                                + " cautious is used.");
    }

    @Test
    void theMenuCallsARuleWhatItsButtonCallsIt(FxRobot robot) {
        Menu menu =
                robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                        .filter(it -> "menu-lens".equals(it.getId()))
                        .findFirst()
                        .orElseThrow();
        for (Rule rule : Rule.values()) {
            assertThat(menu.getItems())
                    .filteredOn(it -> ("menu-lens-" + rule.key()).equals(it.getId()))
                    .extracting(MenuItem::getText)
                    .containsExactly(text(robot, "#lens-" + rule.key()));
        }
    }

    @Test
    void theCitationOfTheSelectedStateGoesToTheClipboard(FxRobot robot) {
        harness.goTo(robot, DAY);
        select(robot, "jabal-badro");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        WindowHarness.waitUntil(() ->
                text(robot, "#notice-text")
                        .equals("Citation copied: Jabal Badro on 28 November 2016, Text."));
        assertThat(clipboard())
                .startsWith(
                        "Jabal Badro on 28 November 2016: held by Syrian government and allies.")
                .contains("\nLens: best supported. All reports in the package count.\n")
                .contains("Data package aleppo-2016, version ")
                .contains("Worked out with Whoheld test.")
                .contains("\n1. ");
    }

    @Test
    void theCitationOfACardGoesToTheClipboard(FxRobot robot) {
        harness.goTo(robot, DAY);
        select(robot, "jabal-badro");
        String claim = shown("jabal-badro").claims().getFirst().id();
        Node first =
                robot.lookup(".claim-card").queryAll().stream()
                        .filter(it -> claim.equals(it.getUserData()))
                        .findAny()
                        .orElseThrow();
        Node cite = robot.from(first).lookup("#evidence-cite-claim").query();
        robot.clickOn(cite).clickOn("#evidence-cite-claim-csl-json");
        WindowHarness.waitUntil(() ->
                text(robot, "#notice-text")
                        .equals("Citation copied: claim " + claim + ", CSL-JSON."));
        assertThat(clipboard()).startsWith("[ {\n  \"id\" : \"aleppo-2016:" + claim + "\"");
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void theLegendTellsWhatIsMeantByControl(FxRobot robot) {
        robot.clickOn("#legend-definition");
        assertThat(text(robot, "#definition-text"))
                .startsWith("Control means that a source says an actor held the district");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#definition-text").tryQuery()).isEmpty();
    }

    @Test
    void withoutALegendTheDefinitionIsReachedByItsKey(FxRobot robot) {
        robot.interact(() -> harness.window.map().layers().remove(Layer.LEGEND));
        WindowHarness.waitUntil(() -> !robot.lookup("#legend-definition").query().isVisible());
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        assertThat(robot.lookup("#definition-text").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aPackageThatDoesNotDefineControlIsToldToDoSo(FxRobot robot) throws IOException {
        Path sample = Files.createDirectories(harness.folder.resolve("silent"));
        new SamplePackage().writeTo(sample);
        Path descriptor = sample.resolve("datapackage.json");
        Files.writeString(
                descriptor,
                Files.readString(descriptor)
                        .replace("\"control_definition\": \"Who is said to hold it.\",", ""));
        robot.interact(() -> harness.window.open(sample));
        WindowHarness.waitUntil(() ->
                harness.session().open().filter(it -> it.location().equals(sample)).isPresent());
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        assertThat(text(robot, "#definition-text"))
                .isEqualTo("This package does not say what it means by control.");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theWholeLensControlIsInSight(FxRobot robot) {
        for (String id :
                List.of(
                        "#lens-best-supported",
                        "#lens-cautious",
                        "#lens-latest",
                        "#lens-one-source",
                        "#lens-kinds-button")) {
            Node node = robot.lookup(id).query();
            assertThat(node.localToScene(node.getBoundsInLocal()).getMaxX())
                    .isLessThanOrEqualTo(node.getScene().getWidth());
        }
    }
}
