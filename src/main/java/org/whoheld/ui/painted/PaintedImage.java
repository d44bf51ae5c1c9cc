package org.whoheld.ui.painted;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Painted pixels as an image, without copying them.
public final class PaintedImage {
    private PaintedImage() {}

    /// @param pixels premultiplied `0xAARRGGBB`, row by row; not to be changed afterwards
    public static Image of(int[] pixels, int width, int height) {
        return new WritableImage(
                new PixelBuffer<>(
                        width,
                        height,
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
