package org.whoheld.render.style;

/// Arithmetic on packed colours, `0xAARRGGBB`, a byte a channel.
public final class Pixels {
    private Pixels() {}

    /// Multiplies the colour channels by the alpha channel.
    public static int premultiplied(int argb) {
        int alpha = argb >>> 24;
        int red = divide255((argb >> 16 & 0xFF) * alpha);
        int green = divide255((argb >> 8 & 0xFF) * alpha);
        int blue = divide255((argb & 0xFF) * alpha);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    /// The colour with its alpha multiplied by a share of 0..1.
    public static int faded(int argb, double share) {
        return (int) Math.round((argb >>> 24) * share) << 24 | argb & 0xFFFFFF;
    }

    /// The way from `a` (share 0) to `b` (share 1), channel by channel.
    public static int mix(int a, int b, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int from = a >>> shift & 0xFF;
            int to = b >>> shift & 0xFF;
            mixed |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return mixed;
    }

    /// A premultiplied colour laid over another: Porter and Duff's *over*.
    public static int over(int above, int below) {
        int keep = 255 - (above >>> 24);
        int redBlue = (below & 0xFF00FF) * keep + 0x800080;
        int alphaGreen = (below >>> 8 & 0xFF00FF) * keep + 0x800080;
        redBlue = (redBlue + (redBlue >>> 8 & 0xFF00FF)) >>> 8 & 0xFF00FF;
        alphaGreen = alphaGreen + (alphaGreen >>> 8 & 0xFF00FF) & 0xFF00FF00;
        return above + (redBlue | alphaGreen);
    }

    private static int divide255(int product) {
        int rounded = product + 128;
        return rounded + (rounded >> 8) >> 8;
    }
}
