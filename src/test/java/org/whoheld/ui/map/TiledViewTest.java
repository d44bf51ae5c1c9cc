package org.whoheld.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.ui.map.Tiles.Place;
import org.whoheld.ui.map.Tiles.Tile;
import org.whoheld.ui.robot.FxThreadLookups;

@ExtendWith(FxThreadLookups.class)
class TiledViewTest {
    private static final Place LEFT = new Place(0, 0, 40, 30);
    private static final Place RIGHT = new Place(40, 0, 80, 30);

    private final Tiles tiles = new Tiles();
    private final int[] picture = new int[80 * 30];
    private final TiledView view = new TiledView("tiles");

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(view, 80, 30));
        stage.show();
    }

    private List<Tile> paint(Place... places) {
        picture[0]++;
        picture[40]++;
        return tiles.update(
                Arrays.stream(places).map(it -> Cutout.of(picture, 80, it, true)).toList());
    }

    private static void awaitRelease(Tile tile) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, tile::isReleased);
    }

    @Test
    void aTileIsReleasedWhenTheNextOneIsDrawnAndNotBefore(FxRobot robot) throws Exception {
        Tile first = paint(LEFT).getFirst();
        Tile second = paint(LEFT).getFirst();
        robot.interact(() -> {
            view.show(List.of(first), 1);
            view.show(List.of(second), 1);
            assertThat(first.isReleased()).isFalse();
        });

        awaitRelease(first);

        assertThat(second.isReleased()).isFalse();
    }

    @Test
    void theWindowMakesDoWithThreeImagesHoweverManyAreShown(FxRobot robot) throws Exception {
        Set<Image> images = new HashSet<>();
        Tile before = paint(LEFT).getFirst();
        for (int step = 0; step < 12; step++) {
            Tile now = paint(LEFT).getFirst();
            images.add(now.image());
            Tile shown = before;
            robot.interact(() -> {
                view.show(List.of(shown), 1);
                view.show(List.of(now), 1);
            });
            awaitRelease(shown);
            before = now;
        }
        assertThat(images).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whatMovesToAnotherPlaceOfTheListIsNotReleased(FxRobot robot) throws Exception {
        List<Tile> both = paint(LEFT, RIGHT);
        robot.interact(() -> view.show(both, 1));
        robot.interact(() -> view.show(both.subList(1, 2), 1));

        awaitRelease(both.getFirst());

        assertThat(both.getLast().isReleased()).isFalse();
    }
}
