package org.whoheld.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.ui.robot.FxThreadLookups;

@ExtendWith(FxThreadLookups.class)
class ArabicLabelTest {
    private Label label;

    @Start
    void start(Stage stage) throws IOException {
        BundledFonts.load("NotoSans-Regular.ttf");
        label = new ArabicLabel();
        VBox box = new VBox(label);
        box.setFillWidth(false);
        stage.setScene(new Scene(box, 600, 100));
        stage.show();
    }

    @Test
    void theFirstNameIsMeasuredInItsOwnFont(FxRobot robot) {
        double[] heights = new double[2];
        robot.interact(() -> {
            label.setText("السليمانية");
            heights[0] = label.prefHeight(-1);
            label.applyCss();
            heights[1] = label.prefHeight(-1);
        });
        assertThat(label.getFont().getFamily()).isEqualTo("Vazirmatn");
        assertThat(heights[0]).isEqualTo(heights[1]);
    }

    /// What is read first stands at the right, whatever comes behind it.
    @Test
    void aNameWithBracketsRunsFromRightToLeft(FxRobot robot) throws IOException {
        List<String> names =
                DataPackageReader.read(Path.of("data/aleppo-2016"))
                        .dataPackage()
                        .orElseThrow()
                        .districts()
                        .stream()
                        .map(it -> it.names().arabic())
                        .filter(it -> it.matches(".*[(/-].*"))
                        .toList();
        assertThat(names).hasSizeGreaterThan(8);
        for (String name : names) {
            String beginning = name.split(" ?[(/-]")[0];
            assertThat(differentAtTheRight(picture(beginning, robot), picture(name, robot)))
                    .as(name)
                    .isLessThan(0.1);
        }
    }

    private Image picture(String text, FxRobot robot) {
        Image[] picture = new Image[1];
        robot.interact(() -> {
            label.setText(text);
            label.applyCss();
            label.getParent().layout();
            picture[0] = label.snapshot(null, null);
        });
        return picture[0];
    }

    /// The share of a picture's ink that is not in the right part of another.
    private static double differentAtTheRight(Image part, Image whole) {
        int shift = (int) (whole.getWidth() - part.getWidth());
        double ink = 0;
        double missing = 0;
        for (int y = 0; y < (int) part.getHeight(); y++) {
            for (int x = 0; x < (int) part.getWidth(); x++) {
                double here = 1 - part.getPixelReader().getColor(x, y).getBrightness();
                double there = 1 - whole.getPixelReader().getColor(x + shift, y).getBrightness();
                ink += here;
                missing += Math.max(0, here - there);
            }
        }
        return missing / ink;
    }
}
