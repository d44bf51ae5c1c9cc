package org.whoheld.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.async.ManualTicker;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.SessionModel;

@ExtendWith(FxThreadLookups.class)
class DateEntryTest {
    private static final LocalDate NOVEMBER_27 = LocalDate.of(2016, 11, 27);
    private static final Period OWN_DAYS =
            new Period(LocalDate.of(2016, 11, 13), LocalDate.of(2016, 12, 6));

    private final SessionModel session = new SessionModel();
    private TimelinePane pane;
    private TextField field;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        pane =
                new TimelinePane(
                        session,
                        new SameThreadTaskExecutor(),
                        TimelinePackages.noEvents(session),
                        new ManualTicker());
        BorderPane root = new BorderPane();
        root.setBottom(pane);
        stage.setScene(new Scene(root, 900, 400));
        stage.show();
        field = (TextField) pane.lookup("#timeline-date");
        session.open(TimelinePackages.threeDistricts());
        session.goTo(NOVEMBER_27);
    }

    private void type(FxRobot robot, String text) {
        robot.interact(pane::editDate);
        robot.write(text).type(KeyCode.ENTER);
    }

    @Test
    void theFieldShowsTheDate(FxRobot robot) {
        assertThat(field.getText()).isEqualTo("2016-11-27");
        robot.interact(() -> session.goTo(NOVEMBER_27.plusDays(1)));
        assertThat(field.getText()).isEqualTo("2016-11-28");
    }

    @Test
    void aTypedDateIsGoneTo(FxRobot robot) {
        type(robot, "3 dec");
        assertThat(session.date()).isEqualTo(LocalDate.of(2016, 12, 3));
        assertThat(field.getText()).isEqualTo("2016-12-03");
        assertThat(session.range()).isEqualTo(OWN_DAYS);
    }

    @Test
    void afterADateTheArrowsMoveTheSlider(FxRobot robot) {
        type(robot, "3 dec");
        assertThat(pane.track().isFocused()).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(session.date()).isEqualTo(LocalDate.of(2016, 12, 4));
    }

    @Test
    void afterAMistakeTheCursorStaysInTheField(FxRobot robot) {
        type(robot, "soon");
        assertThat(field.isFocused()).isTrue();
    }

    @Test
    void aDateBeyondTheEndsMakesTheTimelineLongerUntilItIsFitted(FxRobot robot) {
        assertThat(robot.lookup("#timeline-fit").query().isVisible()).isFalse();
        type(robot, "2017-02-01");
        assertThat(session.date()).isEqualTo(LocalDate.of(2017, 2, 1));
        assertThat(session.range())
                .isEqualTo(new Period(OWN_DAYS.first(), LocalDate.of(2017, 2, 1)));
        robot.clickOn("#timeline-fit");
        assertThat(session.range()).isEqualTo(OWN_DAYS);
        assertThat(session.date()).isEqualTo(OWN_DAYS.last());
        assertThat(robot.lookup("#timeline-fit").query().isVisible()).isFalse();
    }

    @Test
    void aWrongTextIsAnsweredWithASentenceAndChangesNothing(FxRobot robot) {
        type(robot, "05/06/2016");
        assertThat(mistake()).startsWith("05/06/2016 may be 5 Jun 2016 or 6 May 2016.");
        assertThat(field.getPseudoClassStates()).contains(Styles.STATE_DANGER);
        assertThat(field.getText()).isEqualTo("05/06/2016");
        assertThat(session.date()).isEqualTo(NOVEMBER_27);
        assertThat(session.range()).isEqualTo(OWN_DAYS);
    }

    @Test
    void escapeRestoresTheDate(FxRobot robot) {
        type(robot, "soon");
        robot.type(KeyCode.ESCAPE);
        assertThat(field.getText()).isEqualTo("2016-11-27");
        assertThat(field.getPseudoClassStates()).doesNotContain(Styles.STATE_DANGER);
        assertThat(mistake()).isEmpty();
    }

    @Test
    void theFieldTellsWhatItTakesAlsoAfterAMistake(FxRobot robot) {
        String hint = "Date: type it, such as 2016-11-27";
        assertThat(field.getAccessibleHelp()).startsWith(hint);
        type(robot, "soon");
        assertThat(field.getAccessibleHelp()).startsWith("“soon” is no date");
        robot.moveTo(field);
        robot.type(KeyCode.ESCAPE);
        assertThat(field.getAccessibleHelp()).startsWith(hint);
        assertThat(field.getTooltip().getText()).startsWith(hint);
    }

    @Test
    void leavingTheFieldRestoresTheDate(FxRobot robot) {
        type(robot, "soon");
        robot.interact(() -> pane.track().requestFocus());
        assertThat(field.getText()).isEqualTo("2016-11-27");
        assertThat(mistake()).isEmpty();
    }

    @Test
    void whatIsBeingTypedIsNotOverwrittenByTheMovingDate(FxRobot robot) {
        robot.interact(pane::editDate);
        robot.write("2016-12");
        robot.interact(() -> session.goTo(NOVEMBER_27.plusDays(1)));
        assertThat(field.getText()).isEqualTo("2016-12");
    }

    /// The sentence on the screen, empty if there is none.
    private static String mistake() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(window ->
                        window instanceof Tooltip tooltip
                                && "timeline-date-mistake".equals(tooltip.getId()))
                .map(window -> ((Tooltip) window).getText())
                .findFirst()
                .orElse("");
    }
}
