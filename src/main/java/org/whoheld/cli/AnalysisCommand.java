package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.Gaps;
import org.whoheld.analysis.Pockets;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// One of the analyses as a command.
@Command
final class AnalysisCommand implements Callable<Integer> {
    @Mixin private final PackageArgument pack;
    @Mixin private final AnalysisOptions options = new AnalysisOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}; if left out csv, for gaps json. GeoJSON is for fronts,"
                            + " pockets and gaps")
    private Optional<Analysis.Format> format = Optional.empty();

    @Spec private CommandSpec spec;
    private final Analysis analysis;
    private final PrintStream out;

    private AnalysisCommand(Analysis analysis, Installation installation, PrintStream out) {
        this.analysis = analysis;
        this.pack = new PackageArgument(installation);
        this.out = out;
    }

    static CommandLine of(Analysis analysis, Installation installation, PrintStream out) {
        CommandLine command = new CommandLine(new AnalysisCommand(analysis, installation, out));
        command.getCommandSpec()
                .name(analysis.name())
                .usageMessage()
                .description(analysis.description());
        return command;
    }

    @Override
    public Integer call() throws IOException, BadInputException {
        PrintWriter err = spec.commandLine().getErr();
        DataPackage data = pack.loadGood(err);
        List<ControlMap> days = options.maps(data, err);
        Coverage coverage = Coverage.of(data);
        Analysis.Answer answer = analysis.answers().apply(days, coverage);
        if (analysis.name().equals("gaps")
                && days.stream().anyMatch(day -> Gaps.leavesOut(Pockets.of(day, coverage)))) {
            err.printf(
                    "Of an actor with more than %d parts the %d largest are looked at.%n",
                    Gaps.MOST_PARTS, Gaps.MOST_PARTS);
        }
        switch (format.orElse(analysis.usualFormat())) {
            case csv -> answer.csv().to(out);
            case json -> answer.json().to(out);
            case geojson ->
                    answer.geojson()
                            .orElseThrow(() ->
                                    new BadInputException(
                                            ("There is no GeoJSON of %s: they have no place of their"
                                                            + " own on the map; use csv or json.")
                                                    .formatted(analysis.name())))
                            .to(out);
        }
        return ExitCode.OK;
    }
}
