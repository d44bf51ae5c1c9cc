package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

/// Districts supposed in other hands, in the real window, on the bundled package.
@ExtendWith(FxThreadLookups.class)
class WhatIfWindowTest {
    private static final LocalDate NOVEMBER_27 = LocalDate.of(2016, 11, 27);
    private static final Hypothesis SAKHUR_FALLS = Hypothesis.of("sakhur", "government");

    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        // a stage of our own: the primary one is shared with other tests
        harness = new WindowHarness(new Stage());
    }

    /// As known on that day, the opposition still holds Sakhur, and it is fought over.
    @BeforeEach
    void goToTheDayBeforeItFell(FxRobot robot) {
        harness.waitForPicture();
        robot.interact(() -> session().knownOnProperty().set(Optional.of(NOVEMBER_27)));
        harness.goTo(robot, NOVEMBER_27);
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    private SessionModel session() {
        return harness.session();
    }

    private void select(FxRobot robot, String district) {
        robot.interact(() -> session().selectedProperty().set(Optional.of(district)));
    }

    private ControlMap shown() {
        return session().shownProperty().get().orElseThrow();
    }

    private boolean isSupposed(String district) {
        return shown().isSupposed(shown().timeline().indexOf(district));
    }

    /// A map that has just got another size may move once more: then another district is hit.
    private void openMenu(FxRobot robot, String district) {
        for (int i = 0; i < 5; i++) {
            robot.rightClickOn(harness.onScreen(robot, district));
            waitForMenu(robot);
            if (session().selectedProperty().get().filter(district::equals).isPresent()) {
                return;
            }
            robot.type(KeyCode.ESCAPE);
        }
        throw new AssertionError("the menu of " + district + " does not open");
    }

    private static void waitForMenu(FxRobot robot) {
        WindowHarness.waitUntil(() -> WindowHarness.isShown(robot, "#what-if-heading"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static MenuItem item(String id) {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(it -> id.equals(it.getId()))
                .findAny()
                .orElseThrow();
    }

    @Test
    void aRightClickOffersTheActorsAndTheChosenOneIsSupposed(FxRobot robot) {
        openMenu(robot, "sakhur");

        assertThat(WindowHarness.text(robot, "#what-if-heading"))
                .isEqualTo("What if … takes Sakhur?");
        assertThat(session().selectedProperty().get()).contains("sakhur");
        assertThat(WindowHarness.text(robot, "#what-if-opposition"))
                .isEqualTo("Opposition (leads by the sources)");
        assertThat(item("what-if-as-said").getText()).isEqualTo("As the sources say: Opposition");
        assertThat(item("what-if-government").isDisable()).isFalse();
        assertThat(((RadioMenuItem) item("what-if-as-said")).isSelected()).isTrue();

        robot.clickOn("#what-if-government");
        harness.waitForPicture();

        assertThat(session().hypothesis()).contains(SAKHUR_FALLS);
        assertThat(isSupposed("sakhur")).isTrue();
        assertThat(WindowHarness.isShown(robot, "#what-if-banner")).isTrue();
        assertThat(WindowHarness.text(robot, "#what-if-sentence"))
                .isEqualTo("Hypothetical: Sakhur in the hands of Government");
    }

    @Test
    void districtsJoinAHypothesisAndLeaveIt(FxRobot robot) {
        harness.suppose(robot, SAKHUR_FALLS);
        openMenu(robot, "shaar");
        robot.clickOn("#what-if-government");
        harness.waitForPicture();
        assertThat(session().hypothesis()).contains(SAKHUR_FALLS.with("shaar", "government"));

        openMenu(robot, "sakhur");
        assertThat(((RadioMenuItem) item("what-if-government")).isSelected()).isTrue();
        robot.clickOn("#what-if-as-said");
        harness.waitForPicture();
        assertThat(session().hypothesis()).contains(Hypothesis.of("shaar", "government"));
        assertThat(isSupposed("sakhur")).isFalse();

        openMenu(robot, "shaar");
        robot.clickOn("#what-if-as-said");
        assertThat(session().hypothesis()).isEmpty();
        assertThat(WindowHarness.isShown(robot, "#what-if-banner")).isFalse();
    }

    @Test
    void theMenuNamesActorsAndDistrictInTheLanguageOfTheMap(FxRobot robot) {
        robot.interact(() -> session().languageProperty().set(Language.ARABIC));
        harness.waitForPicture();
        openMenu(robot, "sakhur");

        assertThat(WindowHarness.text(robot, "#what-if-heading")).contains("الصاخور");
        assertThat(item("what-if-government").getText())
                .isEqualTo(
                        session()
                                .open()
                                .orElseThrow()
                                .actorsById()
                                .get("government")
                                .shortNames()
                                .in(Language.ARABIC));
    }

    @Test
    void groundThatNoDistrictHasOffersTheEndAlone(FxRobot robot) {
        harness.suppose(robot, SAKHUR_FALLS);
        robot.rightClickOn(robot.offset("#zoom-in", 60, 200));
        waitForMenu(robot);

        assertThat(WindowHarness.text(robot, "#what-if-heading"))
                .isEqualTo("Select a district to suppose it in other hands");
        robot.clickOn("#what-if-end");
        assertThat(session().hypothesis()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"F10", "CONTEXT_MENU"})
    void theMenuOpensAndServesByKeys(KeyCode key, FxRobot robot) {
        select(robot, "sakhur");
        harness.waitForPicture();
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        if (key == KeyCode.F10) {
            robot.push(KeyCode.SHIFT, key);
        } else {
            robot.push(key);
        }
        waitForMenu(robot);

        assertThat(isFocused(robot, "#what-if-government")).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(isFocused(robot, "#what-if-sdf")).as("past the one who leads").isTrue();
        robot.type(KeyCode.UP);
        robot.type(KeyCode.ENTER);
        assertThat(session().hypothesis()).contains(SAKHUR_FALLS);
    }

    private static boolean isFocused(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).query().isFocused();
    }

    private Menu submenu(FxRobot robot) {
        return robot.lookup("#menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(it -> it.getItems().stream())
                .filter(it -> "menu-what-if".equals(it.getId()))
                .map(Menu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMenuBarOffersTheSameForTheSelectedDistrict(FxRobot robot) {
        select(robot, "sakhur");
        robot.clickOn("#menu-tools");
        robot.moveTo("#menu-what-if");
        WindowHarness.waitUntil(() -> WindowHarness.isShown(robot, "#menu-what-if-heading"));
        assertThat(WindowHarness.text(robot, "#menu-what-if-heading"))
                .isEqualTo("What if … takes Sakhur?");
        MenuItem government =
                submenu(robot).getItems().stream()
                        .filter(it -> "menu-what-if-government".equals(it.getId()))
                        .findFirst()
                        .orElseThrow();
        robot.interact(government::fire);
        assertThat(session().hypothesis()).contains(SAKHUR_FALLS);
        robot.type(KeyCode.ESCAPE, 3);
    }

    @Test
    void theBannerEndsItWithOneClick(FxRobot robot) {
        harness.suppose(robot, SAKHUR_FALLS);
        robot.clickOn("#what-if-banner-end");
        harness.waitForPicture();

        assertThat(session().hypothesis()).isEmpty();
        assertThat(isSupposed("sakhur")).isFalse();
        assertThat(WindowHarness.isShown(robot, "#what-if-banner")).isFalse();
        assertThat(robot.lookup("#map").query().isFocused()).isTrue();
    }

    @Test
    void oneKeyEndsIt(FxRobot robot) {
        harness.suppose(robot, SAKHUR_FALLS);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(session().hypothesis()).isEmpty();
    }

    @Test
    void escapeClearsTheSelectionAndThenEndsIt(FxRobot robot) {
        harness.suppose(robot, SAKHUR_FALLS);
        select(robot, "sakhur");
        robot.interact(() -> robot.lookup("#map").query().requestFocus());

        robot.type(KeyCode.ESCAPE);
        assertThat(session().selectedProperty().get()).isEmpty();
        assertThat(session().hypothesis()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(session().hypothesis()).isEmpty();
    }

    @Test
    void escapeInTheBannerEndsItAtOnce(FxRobot robot) {
        harness.suppose(robot, SAKHUR_FALLS);
        select(robot, "sakhur");
        robot.interact(() -> robot.lookup("#what-if-banner-end").query().requestFocus());

        robot.type(KeyCode.ESCAPE);
        assertThat(session().hypothesis()).isEmpty();
        assertThat(session().selectedProperty().get()).contains("sakhur");
    }

    @Test
    void itStaysWhileDayLensAndKnowledgeChange(FxRobot robot) {
        harness.suppose(robot, SAKHUR_FALLS);
        robot.interact(() -> session().lensProperty().set(Lens.CAUTIOUS));
        harness.waitForPicture();
        assertThat(isSupposed("sakhur")).isTrue();

        harness.goTo(robot, NOVEMBER_27.plusDays(3));
        assertThat(shown().asOf().isAhead()).isTrue();
        assertThat(isSupposed("sakhur")).isTrue();
        assertThat(WindowHarness.isShown(robot, "#what-if-consequences")).isFalse();

        robot.interact(() -> session().knownOnProperty().set(Optional.empty()));
        harness.waitForPicture();
        assertThat(isSupposed("sakhur")).isFalse();
        assertThat(session().hypothesis()).contains(SAKHUR_FALLS);
        assertThat(WindowHarness.text(robot, "#what-if-consequences"))
                .isEqualTo("On this day it is so by the sources, too.");
    }

    @Test
    void theBannerTellsWhatWouldFollow(FxRobot robot) {
        harness.suppose(robot, SAKHUR_FALLS);
        WindowHarness.waitUntil(() ->
                WindowHarness.text(robot, "#what-if-consequences").contains("would split into"));
        assertThat(WindowHarness.text(robot, "#what-if-consequences"))
                .contains("Front between Government and Opposition: +1.4 km");
        robot.clickOn("#what-if-banner-end");
        harness.waitForPicture();
        assertThat(WindowHarness.isShown(robot, "#what-if-banner")).isFalse();
    }

    @Test
    void aComparisonEndsItAndIsEndedByIt(FxRobot robot) {
        harness.suppose(robot, SAKHUR_FALLS);
        robot.type(KeyCode.F2);
        assertThat(session().hypothesis()).isEmpty();
        assertThat(session().comparison()).isPresent();
        assertThat(WindowHarness.text(robot, "#notice-text"))
                .isEqualTo(
                        "The hypothesis has ended: two days are compared by what the sources say.");

        harness.suppose(robot, SAKHUR_FALLS);
        assertThat(session().comparison()).isEmpty();
        assertThat(WindowHarness.isShown(robot, "#compare-bar")).isFalse();
        assertThat(WindowHarness.text(robot, "#notice-text"))
                .isEqualTo(
                        "The comparison of two days has ended: something is supposed of one day.");
    }

    @Test
    void anotherPackageIsShownAsItsSourcesSay(FxRobot robot) {
        harness.suppose(robot, SAKHUR_FALLS);
        Optional<OpenPackage> before = session().open();
        robot.interact(() -> harness.window.open(WindowHarness.ALEPPO));
        WindowHarness.waitUntil(() -> !session().open().equals(before));

        assertThat(session().hypothesis()).isEmpty();
        assertThat(WindowHarness.isShown(robot, "#what-if-banner")).isFalse();
        assertThat(session().comparison()).isEmpty();
    }

    @Test
    void nothingOfItIsKeptForTheNextTime(FxRobot robot) throws IOException {
        harness.suppose(robot, SAKHUR_FALLS);
        harness.closeWindow(robot);

        try (Stream<Path> files = Files.walk(harness.folder.resolve("settings"))) {
            List<Path> kept = files.filter(Files::isRegularFile).toList();
            assertThat(kept).isNotEmpty();
            for (Path file : kept) {
                assertThat(Files.readString(file)).doesNotContainIgnoringCase("sakhur", "hypoth");
            }
        }
    }

    @Test
    void aRightClickWhileTwoDaysAreComparedSupposesOfTheDayOfTheTimeline(FxRobot robot) {
        robot.interact(() ->
                session()
                        .comparisonProperty()
                        .set(
                                Optional.of(
                                        new Comparison(
                                                Comparison.Mode.DIFFERENCE,
                                                LocalDate.of(2016, 11, 20)))));
        harness.waitForPicture();
        openMenu(robot, "sakhur");
        robot.clickOn("#what-if-government");

        WindowHarness.waitUntil(() -> session().comparison().isEmpty());
        harness.waitForPicture();
        assertThat(isSupposed("sakhur")).isTrue();
    }
}
