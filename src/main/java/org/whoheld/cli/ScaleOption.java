package org.whoheld.cli;

import java.util.Optional;
import org.whoheld.export.PictureLimit;
import picocli.CommandLine.Option;

/// How many pixels of the file stand for one of the picture's size.
final class ScaleOption {
    private static final double LEAST = 0.5;
    private static final double MOST = 16;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description =
                    "pixels of the file in a pixel of the size, such as 2 for print; 1 if left out")
    private double scale = 1;

    /// Between 0.5 and 16.
    double checked() throws BadInputException {
        if (!(scale >= LEAST && scale <= MOST)) {
            throw new BadInputException("The scale must be between 0.5 and 16.");
        }
        return scale;
    }

    /// @param widthPx of the picture, in pixels before scaling
    /// @param heightPx likewise, with what stands below a map
    void refuseTooLarge(int widthPx, double heightPx) throws BadInputException {
        Optional<String> objection =
                PictureLimit.objection(widthPx, (int) Math.ceil(heightPx), scale);
        if (objection.isPresent()) {
            throw new BadInputException(objection.get());
        }
    }
}
