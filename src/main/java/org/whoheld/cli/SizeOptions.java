package org.whoheld.cli;

import java.util.Optional;
import org.whoheld.export.PictureLimit;
import picocli.CommandLine.Option;

/// How large a picture is.
final class SizeOptions {
    private static final int SMALLEST = 64;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            description = "in pixels before scaling; 1920x1080 if left out")
    private Size size = new Size(1920, 1080, 1);

    @Option(
            names = "--scale",
            paramLabel = "N",
            description =
                    "pixels of the file in a pixel of the size, such as 2 for print; 1 if left out")
    private double scale = 1;

    /// @param width in pixels before scaling
    /// @param height likewise
    /// @param scale pixels of the file in one of these
    record Size(int width, int height, double scale) {
        /// Reads `1920x1080`.
        static Size parse(String text) {
            String[] parts = text.split("x", -1);
            if (parts.length != 2) {
                throw new NumberFormatException(text);
            }
            return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1);
        }
    }

    Size checked() throws BadInputException {
        if (size.width() < SMALLEST || size.height() < SMALLEST) {
            throw new BadInputException(
                    "A picture must be at least %d pixels wide and high.".formatted(SMALLEST));
        }
        if (!(scale >= 0.5 && scale <= 16)) {
            throw new BadInputException("The scale must be between 0.5 and 16.");
        }
        refuseTooLarge(size.height());
        return new Size(size.width(), size.height(), scale);
    }

    /// @param heightPx of the picture, in pixels before scaling, with what stands below the map
    void refuseTooLarge(double heightPx) throws BadInputException {
        Optional<String> objection =
                PictureLimit.objection(size.width(), (int) Math.ceil(heightPx), scale);
        if (objection.isPresent()) {
            throw new BadInputException(objection.get());
        }
    }
}
