package org.whoheld.render.surface;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/// Pixels of an `int[]` as a surface to draw on, without copying them.
public final class Canvas {
    private static final int[] BANDS = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};

    private static final DirectColorModel PREMULTIPLIED =
            new DirectColorModel(
                    ColorSpace.getInstance(ColorSpace.CS_sRGB),
                    32,
                    BANDS[0],
                    BANDS[1],
                    BANDS[2],
                    BANDS[3],
                    true,
                    DataBuffer.TYPE_INT);

    private Canvas() {}

    /// An image whose pixels are the array: premultiplied ARGB, row by row, as
    /// [BufferedImage#TYPE_INT_ARGB_PRE].
    public static BufferedImage image(int[] pixels, int width, int height) {
        WritableRaster raster =
                Raster.createPackedRaster(
                        new DataBufferInt(pixels, pixels.length),
                        width,
                        height,
                        width,
                        BANDS,
                        null);
        return new BufferedImage(PREMULTIPLIED, raster, true, null);
    }
}
