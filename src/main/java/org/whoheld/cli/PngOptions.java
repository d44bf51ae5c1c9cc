package org.whoheld.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.whoheld.core.Language;
import org.whoheld.render.style.MapStyle;
import picocli.CommandLine.Option;

/// Where a picture is saved, and in which look.
final class PngOptions {
    private enum Theme {
        light,
        dark
    }

    private enum LanguageCode {
        en,
        ar
    }

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "the picture; an older one of this name is replaced")
    private Path target;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "${COMPLETION-CANDIDATES}; light if left out")
    private Theme theme = Theme.light;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "of the districts' names: ${COMPLETION-CANDIDATES}; en if left out")
    private LanguageCode language = LanguageCode.en;

    /// @throws BadInputException if the name is not that of a PNG file
    Path target() throws BadInputException {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new BadInputException(
                    "Pictures are PNG files; give --out a name that ends in .png.");
        }
        return target;
    }

    MapStyle style() {
        return switch (theme) {
            case light -> MapStyle.light();
            case dark -> MapStyle.dark();
        };
    }

    Language language() {
        return switch (language) {
            case en -> Language.ENGLISH;
            case ar -> Language.ARABIC;
        };
    }
}
