package org.whoheld.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.GeometryFactory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.core.District;
import org.whoheld.core.Names;
import org.whoheld.ui.robot.FxThreadLookups;

@ExtendWith(FxThreadLookups.class)
class HoverCardTest {
    private static final District DISTRICT =
            new District(
                    "d",
                    Names.of("District"),
                    List.of(),
                    "urban",
                    "",
                    "",
                    "",
                    new GeometryFactory().createPolygon());

    private HoverCard card;

    @Start
    void start(Stage stage) {
        card = new HoverCard();
        stage.setScene(new Scene(new Pane(card), 600, 400));
        stage.show();
    }

    @Test
    void staysWithinThePaneWhenItsWordsGrow(FxRobot robot) {
        robot.interact(() -> {
            card.show(DISTRICT, List.of("Held."));
            card.moveTo(new Point2D(100, 300), 600, 400);
        });
        assertThat(card.getLayoutY()).isGreaterThan(300);
        robot.interact(() -> card.show(DISTRICT, Collections.nCopies(6, "Held by somebody.")));
        assertThat(card.getLayoutY() + card.getHeight()).isLessThanOrEqualTo(400);
    }
}
