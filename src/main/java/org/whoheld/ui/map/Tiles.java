package org.whoheld.ui.map;

import java.nio.IntBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A painted picture cut into rectangles, each an image of its own that JavaFX shows without a copy
/// in between. Of a new picture those alone are new images in which a pixel changed: JavaFX then
/// draws these parts of the window anew and no others, which is what a step of the slider costs
/// most where there is no graphics card.
///
/// On the painting thread only, but for what a [Tile] offers.
final class Tiles {
    /// Wider than high: pixels that follow each other are compared and copied fastest.
    private static final int WIDTH = 256;

    private static final int HEIGHT = 128;

    /// Longer than the renderer draws at one picture, almost always.
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final Duration patience;

    /// Waited on until a tile is released.
    private final Object releases = new Object();

    private Map<Place, Turn> turns = new HashMap<>();
    private long written;

    Tiles() {
        this(PATIENCE);
    }

    /// @param patience how long a picture waits at most for images that are free
    Tiles(Duration patience) {
        this.patience = patience;
    }

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

        /// Says that nobody reads the pixels any more, since another tile is shown for this one and
        /// drawn: another version may be written in their place. From any thread.
        void release() {
            frame.released = version;
            synchronized (frame.releases) {
                frame.releases.notifyAll();
            }
        }

        boolean isReleased() {
            return frame.released >= version;
        }
    }

    /// Takes over what changed of a picture.
    ///
    /// @param cutouts no place twice; what was kept of other places is let go
    /// @return one tile for each, in their order
    List<Tile> update(List<Cutout> cutouts) {
        long deadline = System.nanoTime() + patience.toNanos();
        Map<Place, Turn> kept = HashMap.newHashMap(cutouts.size());
        List<Tile> tiles = new ArrayList<>(cutouts.size());
        for (Cutout cutout : cutouts) {
            Place place = cutout.place();
            Turn turn = turns.getOrDefault(place, new Turn(place, releases));
            kept.put(place, turn);
            if (turn.differsFrom(cutout)) {
                turn.write(cutout, ++written, deadline);
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

        /// Told of each release.
        private final Object releases;

        private Frame(Place place, Object releases) {
            this.releases = releases;
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

    /// The images of one place in turn. Each has its pixels twice, here and in JavaFX, which is
    /// what most of the window's memory goes into. Three are enough while the renderer draws: it
    /// draws one, one is finished, and one waits to be written until the one before is not drawn
    /// any more. It is not waited for longer than a picture may take, since a window that is not
    /// shown draws nothing: then there are four, and the oldest of them is written, which is the
    /// one on the screen only where the renderer takes longer still.
    private static final class Turn {
        private static final int USUAL = 3;
        private static final int MOST = 4;

        private final Place place;
        private final List<Frame> frames = new ArrayList<>(MOST);
        private final Object releases;
        private Tile latest;

        Turn(Place place, Object releases) {
            this.place = place;
            this.releases = releases;
        }

        boolean differsFrom(Cutout cutout) {
            if (latest == null || latest.isReleased()) {
                return true;
            }
            if (!cutout.mayDiffer()) {
                return false;
            }
            int columns = place.width();
            for (int y = 0; y < place.height(); y++) {
                int from = cutout.first() + y * cutout.stride();
                if (!Arrays.equals(
                        cutout.pixels(),
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

        void write(Cutout cutout, long version, long deadline) {
            Frame frame = next(deadline);
            int columns = place.width();
            for (int y = 0; y < place.height(); y++) {
                System.arraycopy(
                        cutout.pixels(),
                        cutout.first() + y * cutout.stride(),
                        frame.pixels,
                        y * columns,
                        columns);
            }
            frame.version = version;
            latest = new Tile(place, version, frame);
        }

        /// One that is free, else a new one, else the one that was written first.
        private Frame next(long deadline) {
            Optional<Frame> free = free();
            if (free.isEmpty() && frames.size() >= USUAL) {
                free = awaitFree(deadline);
            }
            if (free.isEmpty() && frames.size() < MOST) {
                frames.add(new Frame(place, releases));
                free = Optional.of(frames.getLast());
            }
            return free.orElseGet(() ->
                    Collections.min(frames, Comparator.comparingLong(frame -> frame.version)));
        }

        private Optional<Frame> free() {
            return frames.stream().filter(Frame::isFree).findFirst();
        }

        private Optional<Frame> awaitFree(long deadline) {
            synchronized (releases) {
                Optional<Frame> free = free();
                long left = deadline - System.nanoTime();
                while (free.isEmpty() && left > 0) {
                    try {
                        TimeUnit.NANOSECONDS.timedWait(releases, left);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return Optional.empty();
                    }
                    free = free();
                    left = deadline - System.nanoTime();
                }
                return free;
            }
        }
    }
}
