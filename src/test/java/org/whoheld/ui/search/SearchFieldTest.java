package org.whoheld.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.ui.async.PausedExecutor;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.OnFx;
import org.whoheld.ui.words.Sample;

@ExtendWith(FxThreadLookups.class)
class SearchFieldTest {
    private final SessionModel session = new SessionModel();
    private final PausedExecutor executor = new PausedExecutor();
    private final List<String> chosen = new ArrayList<>();
    private Button elsewhere;
    private Runnable onChosen = () -> {};

    @Start
    void start(Stage stage) {
        elsewhere = new Button("elsewhere");
        SearchField search =
                new SearchField(
                        session,
                        executor,
                        district -> {
                            chosen.add(district);
                            onChosen.run();
                        });
        OnFx.show(stage, new VBox(search, elsewhere), 500, 500);
    }

    @BeforeEach
    void openSample(FxRobot robot) {
        OnFx.run(() -> session.open(Sample.open()));
        robot.clickOn(OnFx.laidOut(robot, "#search-field"));
    }

    @Test
    void aNameTypedInArabicIsChosenWithEnter(FxRobot robot) {
        type(robot, "صاخور");
        robot.type(KeyCode.ENTER);
        assertThat(chosen).containsExactly("sakhur");
        assertThat(session.selectedProperty().get()).contains("sakhur");
        assertThat(field(robot).getText()).isEmpty();
    }

    @Test
    void aMisspelledNameIsChosenWithAClick(FxRobot robot) {
        type(robot, "Masakn Hannao");
        robot.clickOn("Masaken Hanano");
        assertThat(chosen).containsExactly("hanano");
    }

    @Test
    void arrowsMoveAmongTheMatchesRoundTheEnds(FxRobot robot) {
        type(robot, "sa");
        assertThat(matches(robot)).containsExactly("sakhur", "saeed", "hanano");
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.ENTER);
        assertThat(chosen).containsExactly("saeed");
    }

    @Test
    void escClosesTheListThenEmptiesTheField(FxRobot robot) {
        type(robot, "sakhur");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#search-matches").tryQuery()).isEmpty();
        assertThat(field(robot).getText()).isEqualTo("sakhur");
        robot.type(KeyCode.ESCAPE);
        assertThat(field(robot).getText()).isEmpty();
        assertThat(chosen).isEmpty();
    }

    @Test
    void whereNothingMatchesItSaysSo(FxRobot robot) {
        type(robot, "Damascus");
        assertThat(robot.lookup("#search-empty").queryAs(Label.class).getText())
                .isEqualTo("No district is called “Damascus”.");
        robot.type(KeyCode.ENTER);
        assertThat(chosen).isEmpty();
    }

    @Test
    void enterBeforeTheAnswerChoosesWhatWasTypedAndNotWhatStoodThere(FxRobot robot) {
        type(robot, "sakhu");
        executor.pause();
        OnFx.run(() -> field(robot).setText("hanano"));
        robot.type(KeyCode.ENTER);
        assertThat(chosen).isEmpty();
        OnFx.run(executor::goOn);
        assertThat(chosen).containsExactly("hanano");
    }

    @Test
    void onceADistrictIsChosenTheFieldGivesUpTheFocus(FxRobot robot) {
        type(robot, "sakhur");
        robot.type(KeyCode.ENTER);
        assertThat(chosen).containsExactly("sakhur");
        assertThat(field(robot).isFocused()).isFalse();
    }

    @Test
    void whoeverIsToldOfTheChoiceMayTakeTheFocus(FxRobot robot) {
        onChosen = elsewhere::requestFocus;
        type(robot, "sakhur");
        robot.type(KeyCode.ENTER);
        assertThat(elsewhere.isFocused()).isTrue();
        robot.clickOn("#search-field");
        type(robot, "Masakn Hannao");
        robot.clickOn("Masaken Hanano");
        assertThat(chosen).containsExactly("sakhur", "hanano");
        assertThat(elsewhere.isFocused()).isTrue();
    }

    @Test
    void anotherPackageIsSearchedAnew(FxRobot robot) {
        type(robot, "sakhur");
        OnFx.run(() ->
                session.open(
                        Sample.open(List.of(Sample.district("x", "Douma", "دوما")), List.of())));
        assertThat(field(robot).getText()).isEmpty();
        type(robot, "دوما");
        assertThat(matches(robot)).containsExactly("x");
        assertThat(session.selectedProperty().get()).isEqualTo(Optional.empty());
    }

    private static void type(FxRobot robot, String text) {
        // The headless robot has no keys for Arabic, so text is put in as an input method does.
        OnFx.run(() -> field(robot).insertText(field(robot).getLength(), text));
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#search-field").queryAs(TextField.class);
    }

    private static List<String> matches(FxRobot robot) {
        ListView<Match> list = robot.lookup("#search-matches").queryListView();
        return list.getItems().stream().map(Match::district).toList();
    }
}
