package org.whoheld.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;
import picocli.CommandLine.Option;

/// Which day is asked about, with what knowledge, and through which lens.
final class AsOfOptions {
    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            description = "the day, such as 2016-11-27; the state at its end")
    private LocalDate on;

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
                            + " or source:ID")
    private Lens lens = Lens.BEST_SUPPORTED;

    AsOf asOf() {
        return new AsOf(on, knownOn.orElse(LocalDate.MAX));
    }

    /// Says that the package does not tell of the day, or of nothing known by then: the answer is
    /// none, and looks like one.
    void remark(DataPackage pack, PrintWriter err) {
        DataPackage.Period period = pack.period();
        if (!period.contains(on)) {
            err.printf(
                    "%s lies outside the period of the data, %s to %s.%n",
                    on, period.first(), period.last());
        }
        knownOn.filter(pack::isBeforeFirstRecord)
                .ifPresent(day -> err.printf("Nothing was recorded by %s.%n", day));
    }

    /// @throws BadInputException if it is the lens of a source that the package does not have
    Lens lens(DataPackage pack) throws BadInputException {
        return checked(lens, pack);
    }

    /// @throws BadInputException if it is the lens of a source that the package does not have
    static Lens checked(Lens lens, DataPackage pack) throws BadInputException {
        if (lens instanceof Lens.SingleSource(String id)
                && pack.sources().stream().noneMatch(source -> source.id().equals(id))) {
            throw new BadInputException(
                    "The package has no source '%s'; its sources are %s."
                            .formatted(
                                    id,
                                    pack.sources().stream()
                                            .map(Source::id)
                                            .collect(Collectors.joining(", "))));
        }
        return lens;
    }
}
