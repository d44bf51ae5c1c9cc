package org.whoheld.render.raster;

import java.awt.Rectangle;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Works through the rows of a picture, on several processors where the picture is worth it.
public final class Rows {
    /// Below this many pixels one thread is faster.
    private static final int WORTH_SHARING = 1 << 18;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /// More bands than processors, so that none waits long for the other.
    private static final int FINE = 4;

    private Rows() {}

    /// @param work called once for each row, from several threads; rows must not share pixels
    static void each(int width, int height, IntConsumer work) {
        bands(
                width,
                height,
                FINE * PROCESSORS,
                (from, to) -> {
                    for (int y = from; y < to; y++) {
                        work.accept(y);
                    }
                });
    }

    /// One band a processor: for work that has to look at everything in each band.
    ///
    /// @param part of a picture, device pixels
    /// @param work called for each band of the part, from several threads
    public static void bands(Rectangle part, Consumer<Rectangle> work) {
        bands(
                part.width,
                part.height,
                PROCESSORS,
                (from, to) ->
                        work.accept(new Rectangle(part.x, part.y + from, part.width, to - from)));
    }

    /// Work that is not cut by rows, such as districts.
    ///
    /// @param size of the whole
    /// @param pixels that are about as much work
    /// @param work called from several threads
    static void shares(int size, long pixels, Share work) {
        share(size, pixels, FINE * PROCESSORS, work);
    }

    /// Work on what lies from `from` to `to`, exclusive.
    interface Share {
        void work(int from, int to);
    }

    private static void bands(int width, int height, int count, Share band) {
        share(height, (long) width * height, count, band);
    }

    private static void share(int size, long pixels, int count, Share work) {
        if (pixels < WORTH_SHARING) {
            work.work(0, size);
            return;
        }
        IntStream.range(0, count)
                .parallel()
                .forEach(i ->
                        work.work(
                                (int) ((long) size * i / count),
                                (int) ((long) size * (i + 1) / count)));
    }
}
