package org.whoheld.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.SessionModel;

@ExtendWith(FxThreadLookups.class)
class EmptyTimelineTest {
    private final SessionModel session = new SessionModel();
    private TimelinePane pane;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        pane =
                new TimelinePane(
                        session, new SameThreadTaskExecutor(), TimelinePackages.noEvents(session));
        stage.setScene(new Scene(pane, 900, 100));
        stage.show();
    }

    @Test
    void withoutAPackageItSaysWhatToDo(FxRobot robot) {
        assertThat(robot.lookup("Open a package to see its timeline").query().isVisible()).isTrue();
        assertThat(pane.track().isVisible()).isFalse();
        assertThat(robot.lookup("#timeline-play").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#timeline-known-on-toggle").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#timeline-known-on-play").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#timeline-known-on").query().isVisible()).isFalse();
        TextField date = robot.lookup("#timeline-date").queryAs(TextField.class);
        assertThat(date.isDisabled()).isTrue();
        assertThat(date.getText()).isEmpty();
    }

    @Test
    void withAPackageItWakesUp(FxRobot robot) {
        robot.interact(() -> session.open(TimelinePackages.threeDistricts()));
        assertThat(robot.lookup("#timeline-empty").query().isVisible()).isFalse();
        assertThat(pane.track().isVisible()).isTrue();
        assertThat(robot.lookup("#timeline-play").query().isDisabled()).isFalse();
        assertThat(robot.lookup("#timeline-date").queryAs(TextField.class).getText())
                .isEqualTo(session.date().toString());
    }
}
