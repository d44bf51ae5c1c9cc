package org.whoheld.export;

import java.util.Locale;
import java.util.Optional;

/// How large a picture may be: as large as the memory that Java may use lets it be painted.
public final class PictureLimit {
    /// The painter holds five numbers a pixel (the picture, whose pixel it is, lines, names,
    /// furniture), for a picture of two maps eight (another picture, names and furniture), and two
    /// more where fronts and the like are drawn.
    private static final int BYTES_A_PIXEL = 10 * Integer.BYTES;

    /// The package and the program need memory, too.
    private static final double SHARE = 0.75;

    /// More has no use, and encoders of other programs begin to fail.
    private static final long MOST = 200_000_000;

    private static final double MILLION = 1e6;

    private PictureLimit() {}

    /// Most pixels of a file.
    public static long maxPixels() {
        return maxPixels(Runtime.getRuntime().maxMemory());
    }

    static long maxPixels(long memoryBytes) {
        return Math.min(MOST, (long) (memoryBytes * SHARE) / BYTES_A_PIXEL);
    }

    /// A sentence for the user if a picture is too large; empty if it is not.
    ///
    /// @param widthPx logical pixels
    /// @param heightPx logical pixels
    /// @param pixelScale pixels of the file in a logical pixel
    public static Optional<String> objection(int widthPx, int heightPx, double pixelScale) {
        return objection(widthPx * pixelScale * (heightPx * pixelScale), maxPixels());
    }

    static Optional<String> objection(double pixels, long most) {
        return pixels <= most
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                Locale.ROOT,
                                "The picture would have %.1f million pixels, and no more than %.1f"
                                        + " million fit into the memory here; choose a smaller size"
                                        + " or scale.",
                                Math.ceil(pixels / MILLION * 10) / 10,
                                Math.floor(most / MILLION * 10) / 10));
    }
}
