package org.whoheld.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Lens;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which maps are analysed: of one day or of several, with what knowledge, through which lens, and
/// with what supposed.
final class AnalysisOptions extends LensOptions {
    /// More maps at once would fill the memory.
    private static final int MOST_DAYS = 3_660;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day, such as 2016-11-27; or give --from and --to")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "the first of several days")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "the last of them")
    private Optional<LocalDate> to = Optional.empty();

    @Mixin private final WhatIfOptions whatIf = new WhatIfOptions();

    /// The maps of the days that are asked for, in the order of time, one a day; at least one.
    ///
    /// @throws BadInputException if the days are not given, or what is named is not there
    List<ControlMap> maps(DataPackage data, PrintWriter err) throws BadInputException {
        DataPackage.Period days = days();
        Lens lens = lens(data);
        Optional<Hypothesis> supposed = whatIf.checked(data);
        ControlTimeline timeline = data.timeline();
        List<ControlMap> maps = new ArrayList<>();
        for (LocalDate day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
            ControlMap said = timeline.asOf(on(day), lens);
            maps.add(supposed.map(said::supposing).orElse(said));
        }
        remarkOnPeriod(data, err, days.first());
        if (!days.first().equals(days.last())) {
            remarkOnPeriod(data, err, days.last());
        }
        remarkOnKnowledge(data, err, days.last());
        if (maps.size() == 1) {
            whatIf.remark(maps.getFirst(), err);
        }
        return maps;
    }

    /// The map of the day before one, with the same knowledge, lens and hypothesis.
    static ControlMap dayBefore(ControlMap map) {
        AsOf before = map.asOf().at(map.asOf().valid().minusDays(1));
        ControlMap said = map.timeline().asOf(before, map.lens());
        return map.hypothesis().map(said::supposing).orElse(said);
    }

    private DataPackage.Period days() throws BadInputException {
        if (on.isPresent()) {
            if (from.isPresent() || to.isPresent()) {
                throw new BadInputException(
                        "Give either one day with --on, or the first and the last of several with"
                                + " --from and --to.");
            }
            return new DataPackage.Period(on.get(), on.get());
        }
        if (from.isEmpty() || to.isEmpty()) {
            throw new BadInputException(
                    "Give the day with --on DATE, or the first and the last of several with --from"
                            + " DATE and --to DATE.");
        }
        if (from.get().isAfter(to.get())) {
            throw new BadInputException(
                    "--from %s comes after --to %s; give the earlier day first."
                            .formatted(from.get(), to.get()));
        }
        if (ChronoUnit.DAYS.between(from.get(), to.get()) >= MOST_DAYS) {
            throw new BadInputException(
                    "From %s to %s are more than %,d days; ask for fewer at a time."
                            .formatted(from.get(), to.get(), MOST_DAYS));
        }
        return new DataPackage.Period(from.get(), to.get());
    }
}
