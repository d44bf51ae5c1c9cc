package org.whoheld.ui.timeline.axis;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.timeline.TimelinePane;

@ExtendWith(FxThreadLookups.class)
class AxisViewTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 11, 13);

    private final AxisView axis = new AxisView(() -> {});

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Pane root = new Pane(axis);
        root.getStylesheets().add(TimelinePane.class.getResource("timeline.css").toExternalForm());
        root.getStyleClass().add("timeline-slider");
        stage.setScene(new Scene(root, 900, 100));
        stage.show();
    }

    @Test
    void inTheRealFontNoTwoTextsMeet(FxRobot robot) {
        for (int widthPx : new int[] {400, 555, 720, 1000, 1500, 3840}) {
            for (int days : new int[] {3, 10, 41, 90, 200, 800, 4000, 10_958}) {
                robot.interact(() -> {
                    axis.show(new DayScale(new Period(FIRST, FIRST.plusDays(days - 1)), widthPx));
                    axis.applyCss();
                    assertThat(texts()).hasSizeGreaterThan(1);
                    check(texts());
                });
            }
        }
    }

    private List<Text> texts() {
        return axis.lookupAll(".axis-label").stream()
                .map(Text.class::cast)
                .filter(Text::isVisible)
                .sorted(Comparator.comparing(Text::getY).thenComparing(Text::getX))
                .toList();
    }

    private static void check(List<Text> texts) {
        for (int i = 1; i < texts.size(); i++) {
            Bounds before = texts.get(i - 1).getBoundsInParent();
            Bounds next = texts.get(i).getBoundsInParent();
            assertThat(next.getMinX() >= before.getMaxX() + 2 || next.getMinY() > before.getMinY())
                    .as("%s after %s", texts.get(i).getText(), texts.get(i - 1).getText())
                    .isTrue();
        }
    }
}
