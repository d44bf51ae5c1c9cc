package org.whoheld.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;
import picocli.CommandLine.Option;

/// With what knowledge a question is answered, and through which lens.
class LensOptions {
    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            description = "use only what had been published by this day")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(
            names = "--lens",
            paramLabel = "LENS",
            description =
                    "who leads where sources differ: best-supported (if left out), cautious, latest,"
                            + " these with -without:KIND,KIND behind them, or source:ID")
    private Lens lens = Lens.BEST_SUPPORTED;

    /// The known-on day; [LocalDate#MAX] if all that is known today counts.
    final LocalDate recordedBy() {
        return knownOn.orElse(LocalDate.MAX);
    }

    /// With what is known, asked about a day.
    final AsOf on(LocalDate day) {
        return new AsOf(day, recordedBy());
    }

    /// Says that the package does not tell of the day.
    static void remarkOnPeriod(DataPackage pack, PrintWriter err, LocalDate day) {
        DataPackage.Period period = pack.period();
        if (!period.contains(day) && !pack.claims().isEmpty()) {
            err.printf(
                    "%s lies outside the period of the data, %s to %s.%n",
                    day, period.first(), period.last());
        }
    }

    /// Says that nothing was known by the known-on day: the answer is none, and looks like one.
    ///
    /// @return whether it is so
    final boolean remarkOnKnowledge(DataPackage pack, PrintWriter err) {
        Optional<LocalDate> tooEarly = knownOn.filter(pack::isBeforeFirstRecord);
        tooEarly.ifPresent(day -> err.printf("Nothing was recorded by %s.%n", day));
        return tooEarly.isPresent();
    }

    /// As above, and else says if the day that is asked about lay still ahead.
    final void remarkOnKnowledge(DataPackage pack, PrintWriter err, LocalDate asked) {
        if (!remarkOnKnowledge(pack, err)) {
            remarkOnAhead(err, asked);
        }
    }

    /// Says if the day that is asked about lay ahead of the known-on day.
    final void remarkOnAhead(PrintWriter err, LocalDate asked) {
        if (on(asked).isAhead()) {
            err.printf(
                    "On %s the day %s still lay ahead: nothing could be known of it.%n",
                    recordedBy(), asked);
        }
    }

    /// @throws BadInputException if it is the lens of a source that the package does not have
    final Lens lens(DataPackage pack) throws BadInputException {
        if (lens instanceof Lens.SingleSource(String id)
                && pack.sources().stream().noneMatch(source -> source.id().equals(id))) {
            throw new BadInputException(
                    "The package has no source '%s'; the most alike are %s ('whoheld sources' lists all)."
                            .formatted(
                                    id,
                                    String.join(
                                            ", ",
                                            NearestIds.to(
                                                    id,
                                                    pack.sources().stream()
                                                            .map(Source::id)
                                                            .toList()))));
        }
        return lens;
    }
}
