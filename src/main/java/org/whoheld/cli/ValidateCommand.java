package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.io.datapackage.LoadedPackage;
import org.whoheld.io.problem.ImportProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description = "Check a package and name everything that is wrong with it.")
final class ValidateCommand implements Callable<Integer> {
    @Mixin private final PackageArgument pack;
    @Spec private CommandSpec spec;

    ValidateCommand(Installation installation) {
        this.pack = new PackageArgument(installation);
    }

    @Override
    public Integer call() throws IOException, BadInputException {
        PrintWriter out = spec.commandLine().getOut();
        LoadedPackage loaded = DataPackageReader.validate(pack.path());
        List<ImportProblem> problems = loaded.report().problems();
        for (ImportProblem problem : problems) {
            out.printf("%s [%s]%n", problem.text(), problem.code());
        }
        if (!loaded.report().counts().isEmpty()) {
            out.println(counts(loaded));
        }
        out.println(
                switch (problems.size()) {
                    case 0 -> "No problem.";
                    case 1 -> "1 problem.";
                    default -> problems.size() + " problems.";
                });
        return problems.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    /// How much of each resource was kept: `claims 729, incidents 170 of 172`.
    private static String counts(LoadedPackage loaded) {
        return loaded.report().counts().entrySet().stream()
                .map(entry -> {
                    long kept = entry.getValue().kept();
                    long read = entry.getValue().read();
                    return entry.getKey() + " " + kept + (kept == read ? "" : " of " + read);
                })
                .collect(Collectors.joining(", ", "Loaded: ", "."));
    }
}
