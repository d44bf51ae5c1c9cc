package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.Lens;
import org.whoheld.export.HistoryTable;
import org.whoheld.export.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "history",
        description = "Print the states of one district through time, or the claims on it.")
final class HistoryCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "DISTRICT",
            description = "id of the district, such as sheikh-saeed")
    private String district;

    @Mixin private final PackageArgument pack;
    @Mixin private final LensOptions lens = new LensOptions();

    @Option(
            names = "--claims",
            description = "every claim on it, source by source, instead of its states")
    private boolean claims;

    @Mixin private final FormatOption format = new FormatOption();
    @Spec private CommandSpec spec;
    private final PrintStream out;

    HistoryCommand(Installation installation, PrintStream out) {
        this.pack = new PackageArgument(installation);
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, BadInputException {
        PrintWriter err = spec.commandLine().getErr();
        DataPackage data = pack.loadGood(err);
        Lens through = lens.lens(data);
        District found = DistrictIds.find(data, district);
        ControlTimeline timeline = data.timeline();
        List<Claim> said =
                timeline.claims(district).stream()
                        .filter(lens.on(data.period().last())::knows)
                        .toList();
        Sheet sheet =
                claims
                        ? HistoryTable.lanes(data, said)
                        : HistoryTable.of(
                                found,
                                timeline.history(district, through, lens.recordedBy()),
                                lens.recordedBy());
        lens.remarkOnKnowledge(data, err);
        if (said.isEmpty()) {
            err.printf("No claim on %s is known; it is unknown throughout.%n", district);
        } else if (sheet.isEmpty()) {
            err.printf("Through this lens %s is unknown throughout.%n", district);
        }
        format.print(sheet, out);
        return ExitCode.OK;
    }
}
