package org.whoheld.ui.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whoheld.ui.words.Sample.day;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.core.Incident;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.OnFx;
import org.whoheld.ui.words.Sample;

@ExtendWith(FxThreadLookups.class)
class IncidentStripTest {
    private final SessionModel session = new SessionModel();

    @Start
    void start(Stage stage) {
        OnFx.show(stage, new VBox(new IncidentStrip(session)), 900, 100);
    }

    @Test
    void figuresAndSymbolsOfTheDayStandInOneLine(FxRobot robot) {
        open(List.of(IncidentModelTest.STRIKE, IncidentModelTest.TOTAL), "2016-11-27");
        assertThat(texts(robot, ".total .label"))
                .containsExactly(
                        "SOHR: 219 civilians killed since 15 November, as of 27 November",
                        "East Aleppo");
        assertThat(robot.lookup(".symbol").queryButton().getTooltip().getText())
                .startsWith("Air strike or shelling · Hanano and around")
                .contains("Reported by SANA", "Disputed by: Russia: denied");
        assertThat(robot.lookup("#incidents").queryAs(Node.class).getLayoutBounds().getHeight())
                .isEqualTo(36);
        assertThat(robot.lookup("#incident-empty").query().isVisible()).isFalse();
    }

    @Test
    void aClickOnASymbolSelectsItsDistrict(FxRobot robot) {
        open(List.of(IncidentModelTest.STRIKE), "2016-11-27");
        robot.clickOn(OnFx.laidOut(robot, ".symbol"));
        assertThat(session.selectedProperty().get()).contains("sakhur");
    }

    /// Without a pointer there would be no other way to read them.
    @Test
    void theWordsOfASymbolComeUpWhenKeysReachIt(FxRobot robot) {
        open(List.of(IncidentModelTest.STRIKE), "2016-11-27");
        Tooltip words = robot.lookup(".symbol").queryButton().getTooltip();
        robot.interact(() -> robot.lookup("#incident-figures").query().requestFocus());
        assertThat(words.isShowing()).isFalse();
        robot.type(KeyCode.TAB);
        assertThat(words.isShowing()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(words.isShowing()).isFalse();
    }

    @Test
    void aSymbolThatNamesNoDistrictTellsItsWordsWhenItIsUsed(FxRobot robot) {
        open(
                List.of(
                        Sample.incident(
                                "area",
                                Incident.Type.CEASEFIRE,
                                "2016-11-27",
                                Sample.SOHR,
                                "2016-11-27",
                                null)),
                "2016-11-27");
        Button symbol = robot.lookup(".symbol").queryButton();
        robot.clickOn(OnFx.laidOut(robot, ".symbol"));
        assertThat(symbol.getTooltip().isShowing()).isTrue();
        assertThat(session.selectedProperty().get()).isEmpty();
        robot.moveTo("#incident-figures");
        OnFx.until(() -> !symbol.getTooltip().isShowing());
    }

    @Test
    void aStaleFigureIsMarked(FxRobot robot) {
        open(List.of(IncidentModelTest.TOTAL), "2016-12-20");
        assertThat(robot.lookup(".total").query().getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("stale"));
    }

    @Test
    void aDayWithoutIncidentsSaysSo(FxRobot robot) {
        open(List.of(IncidentModelTest.STRIKE), "2016-12-20");
        assertThat(robot.lookup("#incident-empty").queryAs(Label.class).getText())
                .isEqualTo("No incident recorded for this day.");
    }

    @Test
    void symbolsThatStayAreKeptWhileTheDateMoves(FxRobot robot) {
        Incident twoDays =
                Sample.incident(
                        "two",
                        Incident.Type.EVACUATION,
                        "2016-11-27/2016-11-28",
                        Sample.SOHR,
                        "2016-11-28",
                        null,
                        "sakhur");
        open(List.of(twoDays), "2016-11-27");
        Button before = robot.lookup(".symbol").queryButton();
        OnFx.run(() -> session.goTo(day("2016-11-28")));
        assertThat(robot.lookup(".symbol").queryButton()).isSameAs(before);
    }

    @Test
    void whatDoesNotFitScrollsSideways(FxRobot robot) {
        List<Incident> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(
                    Sample.incident(
                            "t" + i,
                            Incident.Type.CASUALTIES,
                            "2016-11-15/2016-11-27",
                            Sample.SOHR,
                            "2016-11-27",
                            Sample.killed("2", "people " + i, "2016-11-15", "2016-11-27")));
        }
        open(many, "2016-11-27");
        ScrollPane figures = robot.lookup("#incident-figures").queryAs(ScrollPane.class);
        OnFx.until(() -> figures.getWidth() > 0);
        OnFx.run(() -> figures.getContent().fireEvent(wheelDown()));
        assertThat(figures.getHvalue()).isGreaterThan(0);
        Node more = robot.lookup("#incident-more").query();
        assertThat(more.isVisible()).isTrue();
        OnFx.run(() -> figures.setHvalue(1));
        assertThat(more.isVisible()).isFalse();
    }

    /// The room is that of the day that is shown, and not of the one before.
    @Test
    void allSymbolsOfADayAreInSightAfterADayWithFewer(FxRobot robot) {
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            incidents.add(strike("s" + i, i < 2 ? "2016-11-26/2016-11-27" : "2016-11-27"));
        }
        open(incidents, "2016-11-26");
        double few = eventsWidth(robot);
        OnFx.run(() -> session.goTo(day("2016-11-27")));
        OnFx.letFollow();
        OnFx.until(() -> eventsWidth(robot) > few);
        Node symbols = robot.lookup("#incident-symbols").query();
        assertThat(eventsWidth(robot)).isGreaterThanOrEqualTo(symbols.getLayoutBounds().getWidth());
        OnFx.run(() -> session.goTo(day("2016-11-26")));
        OnFx.letFollow();
        OnFx.until(() -> eventsWidth(robot) == few);
    }

    private static double eventsWidth(FxRobot robot) {
        return robot.lookup("#incident-events").queryAs(ScrollPane.class).getWidth();
    }

    private static Incident strike(String id, String when) {
        return Sample.incident(
                id, Incident.Type.EVACUATION, when, Sample.SOHR, "2016-11-28", null, "sakhur");
    }

    /// The robot of the headless platform has no wheel.
    private static ScrollEvent wheelDown() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                5,
                5,
                5,
                5,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                -40,
                0,
                -40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private void open(List<Incident> incidents, String day) {
        OnFx.run(() -> {
            session.open(Sample.open(incidents));
            session.goTo(day(day));
        });
        OnFx.letFollow();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
