package org.whoheld.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whoheld.ui.words.Sample.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.core.Claim;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.citation.CitationModel;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.OnFx;
import org.whoheld.ui.words.Sample;

@ExtendWith(FxThreadLookups.class)
class EvidencePaneTest {
    private final SessionModel session = new SessionModel();
    private final List<String> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @Start
    void start(Stage stage) {
        OnFx.show(
                stage,
                new EvidencePane(
                        session,
                        new SameThreadTaskExecutor(),
                        opened::add,
                        new CitationModel(
                                session,
                                new SameThreadTaskExecutor(),
                                "Whoheld test",
                                copied::add,
                                told::add,
                                failure -> {
                                    throw new AssertionError(failure);
                                })),
                380,
                900);
    }

    @Test
    void withoutASelectionItSaysWhatToDo(FxRobot robot) {
        OnFx.run(() -> session.open(Sample.open()));
        assertThat(text(robot, "#evidence-hint"))
                .isEqualTo("Click a district to see who says who holds it");
        assertThat(robot.lookup("#evidence-scroll").query().isVisible()).isFalse();
    }

    @Test
    void aSelectedDistrictShowsItsNamesStateAndSources(FxRobot robot) {
        select("hanano", "2016-11-26");
        assertThat(text(robot, "#evidence-name")).isEqualTo("Masaken Hanano");
        assertThat(text(robot, "#evidence-name-arabic")).isEqualTo("مساكن هنانو");
        assertThat(robot.lookup("#evidence-name-arabic").query().getNodeOrientation())
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(text(robot, "#evidence-spellings")).isEqualTo("Also Hanano, Hanano Housing");
        assertThat(text(robot, "#evidence-area")).matches("49\\.\\d\\d km²");
        assertThat(text(robot, "#evidence-state"))
                .startsWith("Held by the Syrian government and allies. Disputed: 1 source");
        assertThat(texts(robot, card(robot, "h-sana")))
                .contains(
                        "SANA",
                        "leads",
                        "State media · high confidence",
                        "Held by the Syrian government and allies.",
                        "When: 26 November 2016",
                        "Said of the whole area: East Aleppo",
                        "Disputed by: SOHR: 80 %",
                        "Said in the evening.",
                        "Published 26 November 2016, read in Reuters");
        assertThat(texts(robot, card(robot, "h-sohr")))
                .contains("Syrian Observatory for Human Rights (SOHR)", "differs");
    }

    @Test
    void theLinkOpensWhereItWasRead(FxRobot robot) {
        select("hanano", "2016-11-26");
        Hyperlink link = robot.from(card(robot, "h-sana")).lookup(".hyperlink").query();
        robot.clickOn(OnFx.laidOut(link));
        assertThat(opened).containsExactly("https://example.org/hanano");
        assertThat(link.getText()).isEqualTo("All of Hanano");
    }

    @Test
    void aCardCopiesTheCitationOfItsClaimInTheFormatChosen(FxRobot robot) {
        select("hanano", "2016-11-26");
        Node cite = robot.from(card(robot, "h-sana")).lookup("#evidence-cite-claim").query();
        robot.clickOn(OnFx.laidOut(cite)).clickOn("#evidence-cite-claim-bibtex");
        assertThat(copied)
                .containsExactly(
                        """
                        @online{sample:h-sana,
                          author = {{SANA}},
                          title = {{All of Hanano}},
                          organization = {{Reuters}},
                          date = {2016-11-26},
                          url = {https://example.org/hanano},
                          note = {Claim h-sana on Masaken Hanano: held by Syrian government and allies; when: 26 November 2016; confidence: high; disputed by: SOHR: 80 \\%. Published on or before 26 November 2016.},
                        }

                        @dataset{sample,
                          title = {{Sample}},
                          version = {1},
                          note = {Data package: sample.},
                        }
                        """);
        assertThat(told).containsExactly("Citation copied: claim h-sana, BibTeX.");
    }

    @Test
    void theMenuOfACardCitesTheClaimThatItWasOpenedOn(FxRobot robot) {
        select("hanano", "2016-11-26");
        MenuButton cite = robot.from(card(robot, "h-sana")).lookup("#evidence-cite-claim").query();
        OnFx.run(cite::show);
        select("hanano", "2016-11-16");
        OnFx.run(() -> cite.getItems().getFirst().fire());
        assertThat(told).singleElement().asString().startsWith("Citation copied: claim h-sana");
    }

    @Test
    void aLinkThatWasOpenedIsMarkedWhereverItIsShownAgain(FxRobot robot) {
        select("hanano", "2016-11-26");
        Hyperlink link = robot.from(card(robot, "h-sana")).lookup(".hyperlink").query();
        robot.clickOn(OnFx.laidOut(link));
        select("hanano", "2016-11-16");
        select("hanano", "2016-11-26");
        Hyperlink again = robot.from(card(robot, "h-sana")).lookup(".hyperlink").query();
        assertThat(again.isVisited()).isTrue();
        assertThat(robot.lookup(".hyperlink").queryAllAs(Hyperlink.class))
                .filteredOn(it -> it.isVisible() && it != again)
                .noneMatch(Hyperlink::isVisited);
    }

    @Test
    void theHeadingCopiesTheCitationOfTheState(FxRobot robot) {
        select("hanano", "2016-11-26");
        robot.clickOn(OnFx.laidOut(robot, "#evidence-cite")).clickOn("#evidence-cite-text");
        assertThat(copied.getFirst())
                .startsWith(
                        """
                        Masaken Hanano on 26 November 2016: disputed; leading: Syrian government and allies, others: Opposition groups.
                        Lens: best supported. All reports in the package count.
                        From: Sample. Data package sample, version 1. Worked out with Whoheld test.

                        Claims behind it:
                        1. SANA: “All of Hanano”.\
                        """);
        assertThat(told)
                .containsExactly("Citation copied: Masaken Hanano on 26 November 2016, Text.");
    }

    @Test
    void theContextMenuOfTheHistoryCopiesTheCitationOfItsRow(FxRobot robot) {
        select("hanano", "2016-11-26");
        robot.rightClickOn(historyRow(robot, "~5 Dec 16"))
                .clickOn("#evidence-history-cite-csl-json");
        assertThat(copied.getFirst()).startsWith("[ {\n  \"id\" : \"sample:h-late\",\n");
        assertThat(session.date()).isEqualTo(day("2016-11-26"));
    }

    @Test
    void aClickOnTheHistoryGoesToThatDay(FxRobot robot) {
        select("hanano", "2016-11-26");
        robot.clickOn(historyRow(robot, "~5 Dec 16"));
        assertThat(session.date()).isEqualTo(day("2016-12-04"));
    }

    @Test
    void enterOnTheHistoryGoesToThatDay(FxRobot robot) {
        select("hanano", "2016-11-26");
        ListView<?> history = robot.lookup("#evidence-history").queryListView();
        OnFx.run(() -> {
            history.requestFocus();
            history.getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);
        assertThat(session.date()).isEqualTo(day("2016-11-14"));
    }

    @Test
    void theKeysOfTheTimelinePassTheHistoryAndItsOwnDoNot(FxRobot robot) {
        select("hanano", "2016-11-26");
        ListView<?> history = robot.lookup("#evidence-history").queryListView();
        List<KeyCode> passed = new ArrayList<>();
        OnFx.run(() -> {
            history.getScene()
                    .addEventHandler(KeyEvent.KEY_PRESSED, it -> passed.add(it.getCode()));
            history.requestFocus();
            history.getSelectionModel().select(0);
        });
        KeyCode[] ofTimeline = {
            KeyCode.LEFT, KeyCode.RIGHT, KeyCode.OPEN_BRACKET, KeyCode.CLOSE_BRACKET, KeyCode.SPACE
        };
        robot.type(ofTimeline);
        assertThat(passed).containsExactly(ofTimeline);
        assertThat(history.isFocused()).isTrue();
        robot.type(KeyCode.END);
        assertThat(passed).doesNotContain(KeyCode.END);
        assertThat(history.getSelectionModel().getSelectedIndex()).isEqualTo(3);
    }

    @Test
    void cardsShowTheClaimsOfEachDayAndAreNotMadeAnew(FxRobot robot) {
        Pane cards = robot.lookup("#evidence-cards").query();
        select("hanano", "2016-11-26");
        assertThat(claims(cards)).containsExactlyElementsOf(claimsBehindHanano());
        select("hanano", "2016-11-16");
        assertThat(claims(cards)).containsExactlyElementsOf(claimsBehindHanano());
        List<Node> made = List.copyOf(cards.getChildren());
        select("hanano", "2016-11-26");
        assertThat(claims(cards)).containsExactlyElementsOf(claimsBehindHanano());
        assertThat(cards.getChildren()).containsExactlyElementsOf(made);
    }

    private static List<Object> claims(Pane cards) {
        return cards.getChildren().stream().filter(Node::isVisible).map(Node::getUserData).toList();
    }

    private List<Object> claimsBehindHanano() {
        return session
                .open()
                .orElseThrow()
                .timeline()
                .asOf(session.asOf(), session.lens())
                .state("hanano")
                .claims()
                .stream()
                .<Object>map(Claim::id)
                .toList();
    }

    @Test
    void beforeTheFirstClaimALinkGoesThere(FxRobot robot) {
        select("saeed", "2016-11-16");
        assertThat(text(robot, "#evidence-state"))
                .isEqualTo("Unknown: the first claim is of 20 November 2016.");
        robot.clickOn(OnFx.laidOut(robot, "#evidence-start"));
        assertThat(session.date()).isEqualTo(day("2016-11-20"));
        assertThat(text(robot, "#evidence-state")).isEqualTo("Held by opposition groups.");
        assertThat(robot.lookup("#evidence-start").query().isVisible()).isFalse();
    }

    @Test
    void theHistoryScrollsWithThePanelAndTheArrowsKeepTheRowInSight(FxRobot robot) {
        OnFx.run(() -> session.open(Sample.withManyClaims("hanano", 40)));
        select("hanano", "2016-11-26");
        ListView<?> history = robot.lookup("#evidence-history").queryListView();
        ScrollPane scroll = robot.lookup("#evidence-scroll").queryAs(ScrollPane.class);
        OnFx.until(() -> history.getHeight() > 40 * 30);
        OnFx.run(() -> {
            history.requestFocus();
            history.getSelectionModel().select(0);
        });
        robot.type(KeyCode.END);
        assertThat(scroll.getVvalue()).isGreaterThan(0.5);
        Bounds list = OnFx.get(() -> history.localToScene(history.getLayoutBounds()));
        assertThat(list.getMaxY()).isLessThanOrEqualTo(history.getScene().getHeight() + 2);
    }

    @Test
    void anOldWordIsToldToBeOld(FxRobot robot) {
        select("saeed", "2016-11-27");
        assertThat(robot.lookup("#evidence-last-word").query().isVisible()).isFalse();
        select("saeed", "2016-12-20");
        assertThat(text(robot, "#evidence-last-word"))
                .isEqualTo(
                        "The last word on this district is of 20 November 2016, 30 days before.");
        assertThat(robot.lookup("#evidence-last-word").query().isVisible()).isTrue();
    }

    @Test
    void rowsOfTheHistoryThatTheLensDoesNotHearAreMarked(FxRobot robot) {
        PseudoClass unheard = PseudoClass.getPseudoClass("unheard");
        select("saeed", "2016-11-27");
        Node row = historyRow(robot, "20 Nov 16").getParent().getParent();
        assertThat(row.getPseudoClassStates()).doesNotContain(unheard);
        OnFx.run(() -> session.lensProperty().set(Lens.of(Sample.SOHR)));
        OnFx.letFollow();
        assertThat(historyRow(robot, "20 Nov 16").getParent().getParent().getPseudoClassStates())
                .contains(unheard);
    }

    @Test
    void aDistrictWithoutAClaimShowsNoEmptyLists(FxRobot robot) {
        select("silent", "2016-11-26");
        assertThat(text(robot, "#evidence-state"))
                .isEqualTo("Unknown: no source in this package says who holds it.");
        assertThat(robot.lookup("Who says so").query().getParent().isVisible()).isFalse();
        assertThat(robot.lookup("History").query().getParent().isVisible()).isFalse();
    }

    private void select(String district, String date) {
        OnFx.run(() -> {
            if (session.open().isEmpty()) {
                session.open(Sample.open());
            }
            session.goTo(day(date));
            session.selectedProperty().set(Optional.of(district));
        });
        OnFx.letFollow();
    }

    private static Node historyRow(FxRobot robot, String day) {
        return robot.lookup("#evidence-history .day").queryAllAs(Label.class).stream()
                .filter(it -> it.getText().equals(day))
                .findAny()
                .orElseThrow();
    }

    private static Node card(FxRobot robot, String claim) {
        return robot.lookup(".claim-card").queryAll().stream()
                .filter(it -> claim.equals(it.getUserData()))
                .findAny()
                .orElseThrow();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private static List<String> texts(FxRobot robot, Node card) {
        return robot.from(card).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
