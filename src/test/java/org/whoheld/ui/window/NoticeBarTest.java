package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.words.OnFx;

@ExtendWith(FxThreadLookups.class)
class NoticeBarTest {
    private NoticeBar notices;

    @Start
    void start(Stage stage) {
        notices = new NoticeBar(Duration.millis(1500));
        Button elsewhere = new Button("has the focus");
        OnFx.show(stage, new VBox(elsewhere, new StackPane(notices)), 900, 300);
        elsewhere.requestFocus();
    }

    @Test
    void aNoteGoesByItself() {
        OnFx.run(() -> notices.tell("Saved."));
        assertThat(notices.isVisible()).isTrue();
        OnFx.until(() -> !notices.isVisible());
    }

    @Test
    void aNoteOfWorkOrWithALinkStaysUntilItHasDoneItsDuty(FxRobot robot) {
        AtomicInteger shown = new AtomicInteger();
        String long200 = "There are many problems in this package. ".repeat(5);
        OnFx.run(() -> notices.tellOfWork("Saving a.png …"));
        WaitForAsyncUtils.sleep(2500, TimeUnit.MILLISECONDS);
        assertThat(notices.isVisible()).isTrue();
        OnFx.run(() -> notices.tell(long200, "Show why", shown::incrementAndGet));
        WaitForAsyncUtils.sleep(2500, TimeUnit.MILLISECONDS);
        assertThat(notices.isVisible()).isTrue();
        Hyperlink link = robot.lookup("#notice-link").queryAs(Hyperlink.class);
        assertThat(link.getWidth()).isGreaterThanOrEqualTo(link.prefWidth(-1));
        robot.clickOn(link);
        assertThat(shown).hasValue(1);
        assertThat(notices.isVisible()).isFalse();
    }

    @Test
    void aNoteStaysWhileThePointerIsOnIt(FxRobot robot) {
        OnFx.run(() -> notices.tell("Saved."));
        robot.moveTo("#notice-text");
        OnFx.until(notices::isHover);
        OnFx.run(() -> notices.tell("Saved once more."));
        WaitForAsyncUtils.sleep(2500, TimeUnit.MILLISECONDS);
        assertThat(notices.isVisible()).isTrue();
        robot.moveTo(robot.point("#notice-text").atPosition(Pos.BOTTOM_CENTER).query().add(0, 60));
        OnFx.until(() -> !notices.isVisible());
    }
}
