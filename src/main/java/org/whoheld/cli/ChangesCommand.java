package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.whoheld.analysis.ChangeLedger;
import org.whoheld.analysis.Difference;
import org.whoheld.analysis.DistrictAreas;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.export.LedgerTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "changes",
        description =
                "Print which districts changed hands between two days, or what each side"
                        + " gained and lost.")
final class ChangesCommand implements Callable<Integer> {
    @Mixin private final PackageArgument pack;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "the first day, such as 2016-11-26; changes after its end count")
    private LocalDate first;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DATE",
            description = "the last day, such as 2016-11-28; changes up to its end count")
    private LocalDate last;

    @Mixin private final LensOptions lens = new LensOptions();

    @Option(
            names = "--totals",
            description = "what each side gained and lost, instead of the districts")
    private boolean totals;

    @Mixin private final FormatOption format = new FormatOption();
    @Spec private CommandSpec spec;
    private final PrintStream out;

    ChangesCommand(Installation installation, PrintStream out) {
        this.pack = new PackageArgument(installation);
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, BadInputException {
        if (first.isAfter(last)) {
            throw new BadInputException(
                    "--from %s comes after --to %s; give the earlier day first."
                            .formatted(first, last));
        }
        PrintWriter err = spec.commandLine().getErr();
        DataPackage data = pack.loadGood(err);
        Lens through = lens.lens(data);
        ControlTimeline timeline = data.timeline();
        ChangeLedger ledger =
                ChangeLedger.of(
                        Difference.between(
                                timeline.asOf(lens.on(first), through),
                                timeline.asOf(lens.on(last), through)),
                        DistrictAreas.of(data.districts()));
        remark(data, ledger, err);
        format.print(totals ? LedgerTable.totals(ledger) : LedgerTable.of(data, ledger), out);
        return ExitCode.OK;
    }

    private void remark(DataPackage data, ChangeLedger ledger, PrintWriter err) {
        LensOptions.remarkOnPeriod(data, err, first);
        if (!first.equals(last)) {
            LensOptions.remarkOnPeriod(data, err, last);
        }
        lens.remarkOnKnowledge(data, err, last);
        if (first.equals(last)) {
            err.printf("Nothing changed hands: both days are %s.%n", first);
        } else if (ledger.entries().isEmpty() && !lens.on(last).isAhead()) {
            err.printf("Nothing changed hands between %s and %s.%n", first, last);
        }
    }
}
