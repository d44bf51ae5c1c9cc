package org.whoheld.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A picture of the map as it stands in the window, put together from its tiles.
///
/// @param pixels ARGB, row by row; none if no picture stands
/// @param images of the tiles
record ShownPicture(int width, int height, int[] pixels, List<Image> images) {
    static ShownPicture of(FxRobot robot, String selector) {
        Group tiles = robot.lookup(selector).queryAs(Group.class);
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> of(tiles));
    }

    /// Row by row, wherever a drag has moved them.
    private static ShownPicture of(Group tiles) {
        List<List<ImageView>> rows = new ArrayList<>();
        double y = Double.NaN;
        for (Node node : tiles.getChildren()) {
            ImageView tile = (ImageView) node;
            if (tile.getY() != y) {
                rows.add(new ArrayList<>());
                y = tile.getY();
            }
            rows.getLast().add(tile);
        }
        int width = rows.isEmpty() ? 0 : rows.getFirst().stream().mapToInt(it -> width(it)).sum();
        int height = rows.stream().mapToInt(it -> height(it.getFirst())).sum();
        int[] pixels = new int[width * height];
        int top = 0;
        for (List<ImageView> row : rows) {
            int left = 0;
            for (ImageView tile : row) {
                tile.getImage()
                        .getPixelReader()
                        .getPixels(
                                0,
                                0,
                                width(tile),
                                height(tile),
                                PixelFormat.getIntArgbInstance(),
                                pixels,
                                top * width + left,
                                width);
                left += width(tile);
            }
            top += height(row.getFirst());
        }
        List<Image> images = rows.stream().flatMap(List::stream).map(ImageView::getImage).toList();
        return new ShownPicture(width, height, pixels, images);
    }

    private static int width(ImageView tile) {
        return (int) tile.getImage().getWidth();
    }

    private static int height(ImageView tile) {
        return (int) tile.getImage().getHeight();
    }

    /// Whether a picture stands there. On the JavaFX thread.
    static boolean stands(FxRobot robot, String selector) {
        return robot.lookup(selector)
                .<Group>tryQuery()
                .filter(it -> !it.getChildren().isEmpty())
                .isPresent();
    }

    int argb(int x, int y) {
        return pixels[y * width + x];
    }

    /// Whether the picture lies where it was painted for, and not where a drag has moved it. On the
    /// JavaFX thread.
    static boolean isAtRest(FxRobot robot, String selector) {
        List<Node> tiles = robot.lookup(selector).queryAs(Group.class).getChildren();
        return tiles.getFirst() instanceof ImageView first
                && first.getX() == 0
                && first.getY() == 0;
    }
}
