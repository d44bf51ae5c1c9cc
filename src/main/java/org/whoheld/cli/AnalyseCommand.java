package org.whoheld.cli;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The analyses, each a command of its own below this one.
@Command(
        name = "analyse",
        description =
                "Measure the map: areas, fronts, parts of an actor's ground, the gaps between them,"
                        + " corridors, the days on which parts were split or joined, and what would"
                        + " follow if a district were in other hands.",
        synopsisSubcommandLabel = "ANALYSIS")
final class AnalyseCommand implements Runnable {
    @Spec private CommandSpec spec;

    private AnalyseCommand() {}

    static CommandLine withAnalyses(Installation installation, PrintStream out) {
        CommandLine command = new CommandLine(new AnalyseCommand());
        Analysis.ALL.forEach(
                it -> command.addSubcommand(AnalysisCommand.of(it, installation, out)));
        return command.addSubcommand(new WhatIfCommand(installation, out))
                .addSubcommand(new NeighboursCommand(installation, out));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to analyse: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
