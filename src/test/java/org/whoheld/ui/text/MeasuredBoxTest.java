package org.whoheld.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.words.OnFx;

@ExtendWith(FxThreadLookups.class)
class MeasuredBoxTest {
    private static final String LONG = "a text that needs several lines ".repeat(6);

    private Label text;
    private Label other;
    private MeasuredBox inner;
    private MeasuredBox outer;

    @Start
    void start(Stage stage) {
        text = new Label("short");
        other = new Label("other");
        inner = new MeasuredBox(text);
        outer = new MeasuredBox(inner, other);
        text.setWrapText(true);
        text.setMinHeight(VBox.USE_PREF_SIZE);
        OnFx.show(stage, new VBox(outer), 200, 600);
    }

    @Test
    void growsWithATextAnywhereInIt() {
        double before = OnFx.get(outer::getHeight);
        OnFx.run(() -> text.setText(LONG));
        double after = OnFx.get(outer::getHeight);
        assertThat(after).isGreaterThan(before + 2 * OnFx.get(other::getHeight));
        OnFx.run(() -> text.setPadding(new Insets(40)));
        assertThat(OnFx.get(outer::getHeight)).isGreaterThanOrEqualTo(after + 80);
        OnFx.run(() -> inner.getChildren().clear());
        assertThat(OnFx.get(outer::getHeight)).isLessThan(before);
    }
}
