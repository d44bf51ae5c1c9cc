package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.export.StateTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "state",
        description = "Print who held each district on a day, with the claims behind it.")
final class StateCommand implements Callable<Integer> {
    @Mixin private final PackageArgument pack;
    @Mixin private final AsOfOptions asOf = new AsOfOptions();
    @Mixin private final WhatIfOptions whatIf = new WhatIfOptions();
    @Mixin private final FormatOption format = new FormatOption();
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
        ControlMap control =
                whatIf.applied(data.timeline().asOf(asOf.asOf(), asOf.lens(data)), data);
        asOf.remark(data, err);
        whatIf.remark(control, err);
        format.print(StateTable.of(data, control), out);
        return ExitCode.OK;
    }
}
