package org.whoheld.ui.map;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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
    record Tile(Place place, long version, Frame frame) {
        WritableImage image() {
            return frame.image;
        }

        /// Tells JavaFX that the pixels are new. On the JavaFX thread.
        void publish() {
            frame.shared.updateBuffer(_ -> null);
        }

        /// Says that nobody reads the pixels any more: another version may be written in their
        /// place. On any thread, once another tile is shown for this one and drawn.
        void release() {
            frame.released = version;
        }

        boolean isReleased() {
            return frame.released >= version;
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

    /// One of the images of a place.
    static final class Frame {
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> shared;
        private final WritableImage image;

        // written by the painting thread alone
        private long version;

        /// A version of which was said that nobody reads it; the frame may have another by now.
        private volatile long released;

        private Frame(Place place) {
            pixels = new int[place.width() * place.height()];
            shared =
                    new PixelBuffer<>(
                            place.width(),
                            place.height(),
                            IntBuffer.wrap(pixels),
                            PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(shared);
        }

        private boolean isFree() {
            return released == version;
        }
    }

    /// The images of one place in turn. Two or three are enough while the screen keeps up: each has
    /// its pixels twice, here and in JavaFX, which is what most of the window's memory goes into.
    /// Four are enough ever: one is on the screen, one may still be read by the renderer for the
    /// picture before, one is finished and waits to be shown, and one is written.
    private static final class Turn {
        private static final int MOST = 4;

        private final Place place;
        private final List<Frame> frames = new ArrayList<>(MOST);
        private Tile latest;

        Turn(Place place) {
            this.place = place;
        }

        boolean differsFrom(int[] picture, int width) {
            if (latest == null || latest.frame().isFree()) {
                return true;
            }
            int columns = place.width();
            for (int y = 0; y < place.height(); y++) {
                int from = (place.top() + y) * width + place.left();
                if (!Arrays.equals(
                        picture,
                        from,
                        from + columns,
                        latest.frame().pixels,
                        y * columns,
                        (y + 1) * columns)) {
                    return true;
                }
            }
            return false;
        }

        void write(int[] picture, int width, long version) {
            Frame frame = next();
            int columns = place.width();
            for (int y = 0; y < place.height(); y++) {
                System.arraycopy(
                        picture,
                        (place.top() + y) * width + place.left(),
                        frame.pixels,
                        y * columns,
                        columns);
            }
            frame.version = version;
            latest = new Tile(place, version, frame);
        }

        /// One that is free, else a new one, else the one that was written first.
        private Frame next() {
            for (Frame frame : frames) {
                if (frame.isFree()) {
                    return frame;
                }
            }
            if (frames.size() < MOST) {
                frames.add(new Frame(place));
                return frames.getLast();
            }
            return Collections.min(frames, Comparator.comparingLong(frame -> frame.version));
        }
    }
}
