package org.whoheld.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.core.Hypothesis;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.OnFx;
import org.whoheld.ui.words.Sample;

@ExtendWith(FxThreadLookups.class)
class SavePictureDialogTest {
    private final SessionModel session = new SessionModel();
    private final PictureModel model = new PictureModel(session, new MapModel(session));
    private Stage stage;
    private SavePictureDialog dialog;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        session.open(Sample.open());
        OnFx.show(stage, new Pane(), 600, 400);
    }

    private void show() {
        OnFx.run(() -> {
            dialog = new SavePictureDialog(stage, model);
            dialog.show();
        });
    }

    private static void focus(FxRobot robot, String query) {
        OnFx.run(() -> robot.lookup(query).query().requestFocus());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#picture-title",
                "#picture-charts",
                "#picture-times-2",
                "#picture-exactly",
                "#picture-height"
            })
    void enterSavesWhereverTheKeyboardIs(String control, FxRobot robot) {
        show();
        PictureSize size = model.sizeProperty().get();
        focus(robot, control);
        robot.type(KeyCode.ENTER);
        assertThat(dialog.getResult()).isTrue();
        assertThat(model.chartsProperty().get()).isFalse();
        assertThat(model.sizeProperty().get()).isEqualTo(size);
    }

    @Test
    void aSizeThatWasTypedIsSavedByEnter(FxRobot robot) {
        show();
        type(robot, "4000");
        assertThat(model.sizeProperty().get()).isEqualTo(new PictureSize.Exactly(4000, 2160));
        assertThat(dialog.getResult()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"4000px", "''", "many", "99999999999"})
    void whatIsNoSizeLeavesTheOneBefore(String typed, FxRobot robot) {
        show();
        type(robot, typed);
        assertThat(dialog.getResult()).isTrue();
        assertThat(model.viewport().deviceWidth()).isPositive();
        OnFx.run(() -> dialog = new SavePictureDialog(stage, model));
        assertThat(model.sizeProperty().get()).isNotEqualTo(new PictureSize.Exactly(0, 2160));
    }

    private static void type(FxRobot robot, String text) {
        OnFx.run(() -> {
            Spinner<?> width = robot.lookup("#picture-width").queryAs(Spinner.class);
            width.requestFocus();
            width.getEditor().setText(text);
        });
        robot.type(KeyCode.ENTER);
    }

    @Test
    void enterOnCancelCancels(FxRobot robot) {
        show();
        OnFx.run(() ->
                robot.lookup(".dialog-pane .button").queryAll().stream()
                        .filter(it -> !"picture-save".equals(it.getId()))
                        .findFirst()
                        .orElseThrow()
                        .requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(dialog.getResult()).isFalse();
    }

    @Test
    void saysOfWhomTheChartsAreWhileSomethingIsSupposed(FxRobot robot) {
        OnFx.run(() ->
                session.hypothesisProperty()
                        .set(Optional.of(Hypothesis.of("sakhur", "government"))));
        show();
        assertThat(robot.lookup("#picture-charts").queryAs(CheckBox.class).getText())
                .endsWith("of what the sources say");
        OnFx.run(dialog::close);
    }
}
