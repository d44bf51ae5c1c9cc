package org.whoheld.ui.map;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A painted picture cut into rectangles, each an image of its own that JavaFX shows without a copy
/// in between. Of a new picture those alone are new images in which a pixel changed: JavaFX then
/// draws these parts of the window anew and no others, which is what a step of the slider costs
/// most where there is no graphics card.
///
/// On the painting thread only.
final class Tiles {
    /// Wider than high: pixels that follow each other are compared and copied fastest.
    private static final int WIDTH = 256;

    private static final int HEIGHT = 128;

    private Map<Place, Turn> turns = new HashMap<>();
    private long written;

    /// A rectangle of device pixels; its right and lower edges are exclusive.
    record Place(int left, int top, int right, int bottom) {
        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }

        /// The tiles that cover a picture.
        static List<Place> covering(int width, int height) {
            List<Place> places = new ArrayList<>();
            for (int top = 0; top < height; top += HEIGHT) {
                for (int left = 0; left < width; left += WIDTH) {
                    places.add(
                            new Place(
                                    left,
                                    top,
                                    Math.min(left + WIDTH, width),
                                    Math.min(top + HEIGHT, height)));
                }
            }
            return places;
        }
    }

    /// What is to be seen in a place.
    ///
    /// @param version another one has other pixels
    record Tile(Place place, long version, PixelBuffer<IntBuffer> shared, WritableImage image) {
        /// Tells JavaFX that the pixels are new. On the JavaFX thread.
        void publish() {
            shared.updateBuffer(_ -> null);
        }
    }

    /// Takes over what changed of a picture.
    ///
    /// @param picture premultiplied ARGB, row by row from the top
    /// @param width of the picture
    /// @param places within the picture, none twice; what was kept of others is let go
    /// @return one tile for each place, in their order
    List<Tile> update(int[] picture, int width, List<Place> places) {
        Map<Place, Turn> kept = HashMap.newHashMap(places.size());
        List<Tile> tiles = new ArrayList<>(places.size());
        for (Place place : places) {
            Turn turn = turns.getOrDefault(place, new Turn(place));
            kept.put(place, turn);
            if (turn.differsFrom(picture, width)) {
                turn.write(picture, width, ++written);
            }
            tiles.add(turn.latest);
        }
        turns = kept;
        return tiles;
    }

    /// Lets go of all pixels.
    void clear() {
        turns.clear();
    }

    /// The images of one place. There are four in turn: one is on the screen, one may still be read
    /// by the renderer for the picture before, one is finished and waits to be shown, and one is
    /// free to be written.
    private static final class Turn {
        private static final int IN_TURN = 4;

        private final Place place;
        private final int[][] pixels = new int[IN_TURN][];
        private final Tile[] tiles = new Tile[IN_TURN];
        private int current;
        private Tile latest;

        Turn(Place place) {
            this.place = place;
        }

        boolean differsFrom(int[] picture, int width) {
            if (latest == null) {
                return true;
            }
            int columns = place.width();
            for (int y = 0; y < place.height(); y++) {
                int from = (place.top() + y) * width + place.left();
                if (!Arrays.equals(
                        picture,
                        from,
                        from + columns,
                        pixels[current],
                        y * columns,
                        (y + 1) * columns)) {
                    return true;
                }
            }
            return false;
        }

        void write(int[] picture, int width, long version) {
            current = (current + 1) % IN_TURN;
            int columns = place.width();
            if (pixels[current] == null) {
                pixels[current] = new int[columns * place.height()];
            }
            for (int y = 0; y < place.height(); y++) {
                System.arraycopy(
                        picture,
                        (place.top() + y) * width + place.left(),
                        pixels[current],
                        y * columns,
                        columns);
            }
            latest = tile(version);
            tiles[current] = latest;
        }

        private Tile tile(long version) {
            Tile before = tiles[current];
            if (before != null) {
                return new Tile(place, version, before.shared(), before.image());
            }
            var shared =
                    new PixelBuffer<>(
                            place.width(),
                            place.height(),
                            IntBuffer.wrap(pixels[current]),
                            PixelFormat.getIntArgbPreInstance());
            return new Tile(place, version, shared, new WritableImage(shared));
        }
    }
}
