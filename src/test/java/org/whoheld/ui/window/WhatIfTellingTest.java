package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import org.whoheld.core.Hypothesis;
import org.whoheld.export.FrameComposer;
import org.whoheld.export.PictureOrder;
import org.whoheld.export.PngExporter;
import org.whoheld.export.Sight;
import org.whoheld.render.DrawnPackage;
import org.whoheld.render.FramePainter;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.style.Colouring;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.export.PictureModel;
import org.whoheld.ui.export.PictureSize;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.OnFx;

/// How the real window tells of districts that are supposed in other hands: on the map, in the
/// panel, at the pointer, in citations and pictures.
@ExtendWith(FxThreadLookups.class)
class WhatIfTellingTest {
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

    @Test
    void theMapStaysWhereItIsAndIsFittedAgainAfterwards(FxRobot robot) {
        harness.waitForRest();
        Viewport before = harness.window.map().viewport();
        harness.suppose(robot, SAKHUR_FALLS);
        WindowHarness.waitUntil(
                () -> harness.window.map().viewport().heightPx() < before.heightPx());
        Viewport during = harness.window.map().viewport();
        assertThat(during).isEqualTo(before.resized(before.widthPx(), during.heightPx()));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        WindowHarness.waitUntil(() -> harness.window.map().viewport().equals(before));
    }

    @Test
    void aMapThatWasMovedMeanwhileStaysThere(FxRobot robot) {
        harness.suppose(robot, SAKHUR_FALLS);
        robot.interact(() -> harness.window.map().centreOn("sakhur"));
        Viewport moved = harness.window.map().viewport();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        WindowHarness.waitUntil(
                () -> harness.window.map().viewport().heightPx() > moved.heightPx());

        Viewport after = harness.window.map().viewport();
        assertThat(after).isEqualTo(moved.resized(moved.widthPx(), after.heightPx()));
    }

    private static boolean isVisibleWithParents(Node node) {
        return node == null || node.isVisible() && isVisibleWithParents(node.getParent());
    }

    private static List<String> cards(FxRobot robot) {
        return robot
                .from(robot.lookup("#evidence-cards"))
                .lookup(".label")
                .queryAllAs(Label.class)
                .stream()
                .filter(label -> isVisibleWithParents(label))
                .map(Label::getText)
                .toList();
    }

    @Test
    void theEvidenceSaysThatItIsSupposedAndThenWhatTheSourcesSay(FxRobot robot) {
        select(robot, "sakhur");
        WaitForAsyncUtils.waitForFxEvents();
        List<String> claims = cards(robot);
        assertThat(claims).isNotEmpty();
        String said = WindowHarness.text(robot, "#evidence-state");

        harness.suppose(robot, SAKHUR_FALLS);
        OnFx.letFollow();
        assertThat(WindowHarness.text(robot, "#evidence-state"))
                .isEqualTo(
                        "Supposed: held by the Syrian government and allies (hypothetical). According"
                                + " to the sources it is h"
                                + said.substring(1));
        assertThat(cards(robot)).isEqualTo(claims);
    }

    @Test
    void theCitationIsThatOfWhatTheSourcesSay(FxRobot robot) {
        select(robot, "sakhur");
        String said = cited(robot);
        harness.suppose(robot, SAKHUR_FALLS);
        robot.interact(() -> Clipboard.getSystemClipboard().clear());

        assertThat(cited(robot)).isEqualTo(said).doesNotContain("ypothe");
        assertThat(WindowHarness.text(robot, "#notice-text"))
                .startsWith("Citation copied: what the sources say of Sakhur on 27 November 2016");
    }

    private static String cited(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        WindowHarness.waitUntil(() ->
                Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                        .filter(it -> it.startsWith("Sakhur on 27 November 2016"))
                        .isPresent());
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void theCardAtThePointerSaysIt(FxRobot robot) {
        harness.suppose(robot, SAKHUR_FALLS);
        robot.moveTo(harness.onScreen(robot, "sakhur"));
        WindowHarness.waitUntil(() -> WindowHarness.isShown(robot, "#hover-card"));

        assertThat(WindowHarness.text(robot, "#hover-state"))
                .startsWith("Supposed: held by the Syrian government and allies (hypothetical).");
    }

    @Test
    void theDistrictIsHatchedInTheColoursOfBoth(FxRobot robot) {
        robot.interact(() -> harness.window.map().centreOn("sakhur"));
        robot.interact(() -> harness.window.map().zoomBy(3, 300, 200));
        robot.interact(() -> harness.window.map().centreOn("sakhur"));
        robot.interact(() -> harness.window.map().layers().clear());
        harness.waitForPicture();
        WaitForAsyncUtils.waitForFxEvents();
        List<Integer> said = harness.mapPixels(robot);
        harness.suppose(robot, SAKHUR_FALLS);

        assertThat(harness.mapPixels(robot)).isNotEqualTo(said);
        assertThat(robot.lookup("#map").query().getAccessibleText())
                .isEqualTo("Map of control, hypothetical");
    }

    @Test
    void theSavedPictureSaysItInItsNameAndItsText(FxRobot robot) throws IOException {
        harness.suppose(robot, SAKHUR_FALLS);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.clickOn("#picture-times-1");
        robot.clickOn("#picture-save");
        Path saved =
                harness.folder.resolve(
                        "aleppo-2016_2016-11-27_known-on-2016-11-27"
                                + "_hypothetical-sakhur-government.png");
        WindowHarness.waitUntil(() -> Files.exists(saved));

        assertThat(Files.readString(saved, StandardCharsets.ISO_8859_1))
                .contains(
                        "Hypothesis", "sakhur=government", "Hypothetical: Sakhur in the hands of");
    }

    @Test
    void thePictureOfTheWholeMapIsThatOfTheCommandLine(FxRobot robot) throws IOException {
        Hypothesis two = SAKHUR_FALLS.with("shaar", "sdf");
        harness.suppose(robot, two);
        PictureModel model =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () -> {
                            harness.window.map().fitAll();
                            harness.window.map().layers().addAll(Layer.USUAL);
                            PictureModel made = new PictureModel(session(), harness.window.map());
                            made.sizeProperty().set(new PictureSize.TimesScreen(1));
                            return made;
                        });
        var wanted = WaitForAsyncUtils.waitForAsyncFx(10_000, model::wanted);
        OpenPackage open = session().open().orElseThrow();
        Sight sight = wanted.order().sight();
        PictureOrder order =
                PictureOrder.of(
                                session().asOf(),
                                session().lens(),
                                Sight.ofAll(sight.widthPx(), sight.heightPx(), 1))
                        .supposing(two);
        PngExporter exporter =
                new PngExporter(open.content(), new FramePainter(open.content()), "Whoheld test");
        Path ofWindow = harness.folder.resolve("window.png");
        Path ofCommand = harness.folder.resolve("command.png");
        exporter.export(wanted.picture(new DrawnPackage(open.content())), ofWindow);
        exporter.export(
                new FrameComposer(open.content(), open.timeline()).compose(order), ofCommand);

        assertThat(ofWindow).hasSameBinaryContentAs(ofCommand);
        assertThat(model.fileName()).endsWith("_hypothetical-2-districts.png");
    }

    @Test
    void colouringByDisagreementGoesTogetherWithIt(FxRobot robot) {
        robot.interact(() -> harness.window.map().colouringProperty().set(Colouring.DISAGREEMENT));
        harness.suppose(robot, SAKHUR_FALLS);
        robot.moveTo(harness.onScreen(robot, "sakhur"));
        WindowHarness.waitUntil(() -> WindowHarness.isShown(robot, "#hover-card"));

        assertThat(WindowHarness.text(robot, "#hover-state"))
                .contains("(hypothetical)")
                .containsPattern("voices? differs?");
    }
}
