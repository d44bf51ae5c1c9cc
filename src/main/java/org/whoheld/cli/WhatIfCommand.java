package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.WhatIf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.export.WhatIfSentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "what-if",
        description =
                "Tell in sentences what would follow if districts were in other hands; give them"
                        + " with --what-if.")
final class WhatIfCommand implements Callable<Integer> {
    @Mixin private final PackageArgument pack;
    @Mixin private final AnalysisOptions options = new AnalysisOptions();
    @Spec private CommandSpec spec;
    private final PrintStream out;

    WhatIfCommand(Installation installation, PrintStream out) {
        this.pack = new PackageArgument(installation);
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, BadInputException {
        PrintWriter err = spec.commandLine().getErr();
        DataPackage data = pack.loadGood(err);
        List<ControlMap> days = options.maps(data, err);
        if (days.getFirst().hypothesis().isEmpty()) {
            throw new BadInputException(
                    "Say what is supposed, such as --what-if sakhur=government.");
        }
        Coverage coverage = Coverage.of(data);
        for (ControlMap day : days) {
            out.printf("Hypothetical, %s:%n", day.asOf().valid());
            List<String> sentences =
                    day.asOf().isAhead()
                            ? List.of("Nothing can be known of this day.")
                            : WhatIfSentences.of(WhatIf.of(day, coverage), data.districts());
            for (String sentence : sentences) {
                out.printf("%s%n", sentence);
            }
        }
        return ExitCode.OK;
    }
}
