package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.whoheld.core.DataPackage;
import org.whoheld.export.StateTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "state",
        description = "Print who held each district on a day, with the claims behind it.")
final class StateCommand implements Callable<Integer> {
    private enum Format {
        csv,
        json
    }

    @Mixin private final PackageArgument pack;
    @Mixin private final AsOfOptions asOf = new AsOfOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; csv if left out")
    private Format format = Format.csv;

    @Spec private CommandSpec spec;
    private final PrintStream out;

    StateCommand(Installation installation, PrintStream out) {
        this.pack = new PackageArgument(installation);
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, BadInputException {
        PrintWriter err = spec.commandLine().getErr();
        DataPackage data = pack.loadGood(err);
        asOf.remark(data, err);
        StateTable table = StateTable.of(data, data.timeline().asOf(asOf.asOf(), asOf.lens(data)));
        switch (format) {
            case csv -> table.writeCsv(out);
            case json -> table.writeJson(out);
        }
        return ExitCode.OK;
    }
}
