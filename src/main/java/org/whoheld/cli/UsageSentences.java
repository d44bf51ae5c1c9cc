package org.whoheld.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is said of a command line that cannot be run. What was misspelt is named before what is
/// missing, which often is missing only because of that.
final class UsageSentences {
    private UsageSentences() {}

    /// @param typed all arguments
    static String of(ParameterException e, List<String> typed) {
        CommandLine command = e.getCommandLine();
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                    unknown(command, unmatched.getUnmatched().getFirst());
            case MissingParameterException _ ->
                    unknownOption(command, typed)
                            .map(option -> unknown(command, option))
                            .orElseGet(e::getMessage);
            default -> e.getMessage();
        };
    }

    private static Optional<String> unknownOption(CommandLine command, List<String> typed) {
        return typed.stream()
                .filter(it -> it.startsWith("--"))
                .map(it -> it.contains("=") ? it.substring(0, it.indexOf('=')) : it)
                .filter(it -> command.getCommandSpec().findOption(it) == null)
                .findFirst();
    }

    private static String unknown(CommandLine command, String argument) {
        if (argument.startsWith("-")) {
            return "There is no option %s; the most alike are %s."
                    .formatted(
                            argument,
                            String.join(", ", NearestIds.to(argument, optionsOf(command))));
        }
        if (!command.getSubcommands().isEmpty()) {
            return "There is no '%s'; there are %s."
                    .formatted(argument, String.join(", ", command.getSubcommands().keySet()));
        }
        return "One argument too many: %s".formatted(argument);
    }

    private static List<String> optionsOf(CommandLine command) {
        return command.getCommandSpec().options().stream().map(it -> it.longestName()).toList();
    }
}
