package org.whoheld.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.whoheld.core.DataPackage;
import org.whoheld.export.Subject;
import org.whoheld.render.style.Colouring;
import picocli.CommandLine.Option;

/// What a picture shows: one day or two, coloured by what.
final class SubjectOptions {
    private static final double MIDDLE = 0.5;

    private enum As {
        SWIPE("swipe"),
        SIDE_BY_SIDE("side-by-side"),
        DIFFERENCE("difference");

        private final String word;

        As(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    private enum ColourBy {
        CONTROL("control", Colouring.CONTROL),
        DISAGREEMENT("disagreement", Colouring.DISAGREEMENT),
        DAYS_OF_DISAGREEMENT("days-of-disagreement", Colouring.DAYS_OF_DISAGREEMENT);

        private final String word;
        private final Colouring colouring;

        ColourBy(String word, Colouring colouring) {
            this.word = word;
            this.colouring = colouring;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    @Option(
            names = "--compare",
            paramLabel = "DATE",
            description = "a second day; the earlier of the two stands at the left")
    private Optional<LocalDate> compare = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "MODE",
            description = "how two days are compared: ${COMPLETION-CANDIDATES}; swipe if left out")
    private Optional<As> as = Optional.empty();

    @Option(
            names = "--divider",
            paramLabel = "SHARE",
            description = "of a swipe's width left of its divider, 0 to 1; 0.5 if left out")
    private Optional<Double> divider = Optional.empty();

    @Option(
            names = "--colour-by",
            paramLabel = "WHAT",
            description = "${COMPLETION-CANDIDATES}; control if left out")
    private Optional<ColourBy> colourBy = Optional.empty();

    /// @throws BadInputException if options do not go together
    Subject checked() throws BadInputException {
        if (divider.filter(share -> !(share >= 0 && share <= 1)).isPresent()) {
            throw new BadInputException("The divider must be between 0 and 1.");
        }
        boolean isSwipe = compare.isPresent() && as.orElse(As.SWIPE) == As.SWIPE;
        if (divider.isPresent() && !isSwipe) {
            throw new BadInputException(
                    "--divider is for a swipe; give --compare DATE, and --as swipe or no --as.");
        }
        Colouring colouring = colourBy.map(wanted -> wanted.colouring).orElse(Colouring.CONTROL);
        if (compare.isEmpty()) {
            if (as.isPresent()) {
                throw new BadInputException(
                        "--as says how two days are compared; give the second with --compare DATE.");
            }
            return new Subject.OneDay(colouring);
        }
        return switch (as.orElse(As.SWIPE)) {
            case SWIPE ->
                    new Subject.Swipe(compare.get(), divider.orElse(MIDDLE), ofOneDay(colouring));
            case SIDE_BY_SIDE -> new Subject.SideBySide(compare.get(), ofOneDay(colouring));
            case DIFFERENCE -> {
                if (colourBy.isPresent()) {
                    throw new BadInputException(
                            "A difference is coloured by who gained; leave --colour-by out.");
                }
                yield new Subject.Difference(compare.get());
            }
        };
    }

    private static Colouring ofOneDay(Colouring colouring) throws BadInputException {
        if (colouring == Colouring.DAYS_OF_DISAGREEMENT) {
            throw new BadInputException(
                    "Days of disagreement are counted over the whole period, so there are no two"
                            + " days to compare; leave --compare out.");
        }
        return colouring;
    }

    /// Says that the package does not tell of the second day, or that it lay still ahead. What is
    /// known at all was said of the first one.
    void remark(DataPackage pack, PrintWriter err, LensOptions lens) {
        compare.ifPresent(day -> {
            LensOptions.remarkOnPeriod(pack, err, day);
            lens.remarkOnAhead(err, day);
        });
    }
}
