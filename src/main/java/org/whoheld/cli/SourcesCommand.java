package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.whoheld.analysis.SourceRecord;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.export.SourceTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "sources",
        description =
                "Print the sources: how much each said, and how much of it the map agrees"
                        + " with.")
final class SourcesCommand implements Callable<Integer> {
    @Mixin private final PackageArgument pack;
    @Mixin private final LensOptions lens = new LensOptions();
    @Mixin private final FormatOption format = new FormatOption();
    @Spec private CommandSpec spec;
    private final PrintStream out;

    SourcesCommand(Installation installation, PrintStream out) {
        this.pack = new PackageArgument(installation);
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, BadInputException {
        PrintWriter err = spec.commandLine().getErr();
        DataPackage data = pack.loadGood(err);
        Lens through = lens.lens(data);
        lens.remarkOnKnowledge(data, err);
        format.print(
                SourceTable.of(SourceRecord.of(data, data.timeline(), through, lens.recordedBy())),
                out);
        return ExitCode.OK;
    }
}
