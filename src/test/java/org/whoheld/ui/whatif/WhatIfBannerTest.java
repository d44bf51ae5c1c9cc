package org.whoheld.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.core.Hypothesis;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.OnFx;
import org.whoheld.ui.words.Sample;

/// The banner by itself, with sentences about what would follow.
@ExtendWith(FxThreadLookups.class)
class WhatIfBannerTest {
    private static final String SPLIT =
            "The opposition's ground would split into 2 parts: north 11.2 km², south 18.4 km²; front"
                    + " +1.9 km.";

    private static final Hypothesis SUPPOSED = Hypothesis.of("sakhur", "government");

    private final SessionModel session = new SessionModel();
    private final List<String> told = new ArrayList<>();
    private final ObjectProperty<List<String>> consequences = new SimpleObjectProperty<>(List.of());
    private WhatIfBanner banner;

    @Start
    void start(Stage stage) {
        session.open(Sample.open());
        banner = new WhatIfBanner(session, new WhatIfModel(session, told::add), consequences);
        OnFx.show(stage, banner, 900, 200);
    }

    private void suppose(Hypothesis hypothesis) {
        OnFx.run(() -> session.hypothesisProperty().set(Optional.of(hypothesis)));
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    @Test
    void isThereWhileSomethingIsSupposed() {
        assertThat(banner.isVisible()).isFalse();
        suppose(SUPPOSED);
        assertThat(banner.isVisible()).isTrue();
        OnFx.run(() -> session.hypothesisProperty().set(Optional.empty()));
        assertThat(banner.isVisible()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void tellsWhatWouldFollowWhenThatIsKnown(FxRobot robot) {
        suppose(SUPPOSED);
        // as with another font, or a larger one
        OnFx.run(() -> banner.setStyle("-fx-font-size: 19px;"));
        double before = height();
        assertThat(robot.lookup("#what-if-consequences").query().isVisible()).isFalse();
        OnFx.run(() -> consequences.set(List.of("The front would grow.", "Nothing else.")));

        assertThat(text(robot, "#what-if-consequences"))
                .isEqualTo("The front would grow. Nothing else.");
        assertThat(robot.lookup("#what-if-consequences").query().isVisible()).isTrue();
        // the map below does not move
        assertThat(height()).isEqualTo(before);
    }

    private double height() {
        return OnFx.get(() -> Math.max(banner.minHeight(900), banner.prefHeight(900)));
    }

    @Test
    void breaksLongSentencesAndKeepsItsButtonWhole(FxRobot robot) {
        suppose(SUPPOSED);
        double inTwoLines = height();
        OnFx.run(() -> {
            consequences.set(List.of(SPLIT, SPLIT));
            banner.getScene().getWindow().setWidth(640);
        });

        OnFx.until(() -> banner.prefHeight(banner.getWidth()) > inTwoLines + 10);
        Labeled button = robot.lookup("#what-if-banner-end").queryAs(Labeled.class);
        assertThat(button.getWidth()).isGreaterThanOrEqualTo(button.prefWidth(-1));
    }
}
