package org.whoheld.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.ui.robot.FxThreadLookups;

@ExtendWith(FxThreadLookups.class)
class WrappingTest {
    private Label label;
    private VBox box;

    @Start
    void start(Stage stage) {
        label = new Label();
        box = new VBox(label);
        label.setPrefWidth(120);
        label.setMinHeight(Region.USE_PREF_SIZE);
        box.setFillWidth(false);
        stage.setScene(new Scene(box, 400, 400));
        stage.show();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    one two three  | 7  | "one two;three"
                    one two three  | 3  | "one;two;three"
                    one            | 1  | "one"
                    "one;two"      | 20 | "one;two"
                    ""             | 5  | ""
                    """)
    void linesBreakAtSpaces(String text, double width, String lines) {
        assertThat(
                        Wrapping.broken(text.replace(';', '\n'), width, String::length)
                                .replace('\n', ';'))
                .isEqualTo(lines);
    }

    @Test
    void textWithoutArabicIsLeftToJavaFx() {
        set("Masaken Hanano and much more that does not fit");
        assertThat(label.isWrapText()).isTrue();
        assertThat(label.getText()).doesNotContain("\n");
    }

    @Test
    void arabicIsBrokenToFitTheNodeAndFollowsItsWidth() {
        set("Also مساكن هنانو وادي قويق السكري الشيخ سعيد");
        assertThat(label.isWrapText()).isFalse();
        long narrow = label.getText().lines().count();
        assertThat(narrow).isGreaterThan(2);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> label.setPrefWidth(260));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label.getText().lines().count()).isLessThan(narrow);
        assertThat(label.getHeight()).isLessThan(narrow * 17 + 1.0);
    }

    private void set(String text) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Wrapping.set(label, text));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
