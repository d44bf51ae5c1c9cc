package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whoheld.analysis.Disagreement;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.export.DisagreementTable;
import org.whoheld.export.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "disagreements",
        description =
                "Print the districts about which sources disagree, the most disputed first:"
                        + " on a day, or in the whole period of the package.")
final class DisagreementsCommand implements Callable<Integer> {
    @Mixin private final PackageArgument pack;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day, such as 2016-11-27; the whole period if left out")
    private Optional<LocalDate> on = Optional.empty();

    @Mixin private final LensOptions lens = new LensOptions();
    @Mixin private final FormatOption format = new FormatOption();
    @Spec private CommandSpec spec;
    private final PrintStream out;

    DisagreementsCommand(Installation installation, PrintStream out) {
        this.pack = new PackageArgument(installation);
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, BadInputException {
        PrintWriter err = spec.commandLine().getErr();
        DataPackage data = pack.loadGood(err);
        DataPackage.Period period = data.period();
        ControlMap control =
                data.timeline().asOf(lens.on(on.orElse(period.last())), lens.lens(data));
        Disagreement disagreement = Disagreement.of(control, period);
        Sheet sheet =
                on.isPresent()
                        ? DisagreementTable.onDay(data, control, disagreement)
                        : DisagreementTable.inPeriod(data, disagreement);
        on.ifPresent(day -> LensOptions.remarkOnPeriod(data, err, day));
        lens.remarkOnKnowledge(data, err);
        if (sheet.isEmpty()) {
            err.printf(
                    "Through the lens %s no sources disagree %s.%n",
                    control.lens().key(),
                    on.map(day -> "on " + day)
                            .orElse("from " + period.first() + " to " + period.last()));
        }
        format.print(sheet, out);
        return ExitCode.OK;
    }
}
