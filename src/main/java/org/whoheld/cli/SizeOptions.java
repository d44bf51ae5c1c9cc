package org.whoheld.cli;

import java.util.List;
import org.whoheld.export.Sight;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How large the picture of a map is.
final class SizeOptions {
    private static final int SMALLEST = 64;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            description = "in pixels before scaling; 1920x1080 if left out")
    private PixelSize size = new PixelSize(1920, 1080);

    @Mixin private final ScaleOption scale = new ScaleOption();

    /// Of districts at this size.
    ///
    /// @param ids all districts if empty
    Sight checked(List<String> ids) throws BadInputException {
        if (size.width() < SMALLEST || size.height() < SMALLEST) {
            throw new BadInputException(
                    "A picture must be at least %d pixels wide and high.".formatted(SMALLEST));
        }
        double pixelScale = scale.checked();
        refuseTooLarge(size.height());
        return new Sight.OfDistricts(ids, size.width(), size.height(), pixelScale);
    }

    /// @param heightPx of the picture, in pixels before scaling, with what stands below the map
    void refuseTooLarge(double heightPx) throws BadInputException {
        scale.refuseTooLarge(size.width(), heightPx);
    }
}
