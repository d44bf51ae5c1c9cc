package org.whoheld.ui.map;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The pixels that the painter fills and JavaFX shows, without a copy in between.
///
/// There are three sets in turn: one is on the screen, one may still be read by the renderer for
/// the picture before, and one is free to be painted.
final class FrameBuffers {
    private static final int IN_TURN = 3;

    private final Buffer[] buffers = new Buffer[IN_TURN];
    private int next;

    /// An image of device pixels and the array behind it, premultiplied ARGB, row-major from the
    /// top.
    record Buffer(
            int width,
            int height,
            int[] pixels,
            PixelBuffer<IntBuffer> shared,
            WritableImage image) {
        private static Buffer of(int width, int height) {
            int[] pixels = new int[width * height];
            var shared =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.wrap(pixels),
                            PixelFormat.getIntArgbPreInstance());
            return new Buffer(width, height, pixels, shared, new WritableImage(shared));
        }

        /// Tells JavaFX that all pixels are new. On the JavaFX thread.
        void publish() {
            shared.updateBuffer(_ -> null);
        }
    }

    /// Lets go of all pixels. On the painting thread.
    void clear() {
        Arrays.fill(buffers, null);
    }

    /// The buffer to be painted next. On the painting thread.
    Buffer take(int width, int height) {
        next = (next + 1) % IN_TURN;
        Buffer buffer = buffers[next];
        if (buffer == null || buffer.width() != width || buffer.height() != height) {
            buffer = Buffer.of(width, height);
            buffers[next] = buffer;
        }
        return buffer;
    }
}
