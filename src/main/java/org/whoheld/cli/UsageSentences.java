package org.whoheld.cli;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.whoheld.io.datapackage.PackageLocation;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is said of a command line that cannot be run. What was misspelt is named before what is
/// missing, which often is missing only because of that.
final class UsageSentences {
    private static final Pattern WORDS =
            Pattern.compile("expected one of \\[([^]]*)] \\(case-sensitive\\)");

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
            default -> withoutConstants(e.getMessage());
        };
    }

    /// Of the words that an option takes, picocli names the constants of the code beside those of
    /// the documentation.
    private static String withoutConstants(String message) {
        Matcher found = WORDS.matcher(message);
        if (!found.find()) {
            return message;
        }
        List<String> words = List.of(found.group(1).split(", "));
        String documented =
                words.stream()
                        .filter(it -> !words.contains(wordOf(it)) || it.equals(wordOf(it)))
                        .collect(Collectors.joining(", "));
        return found.replaceFirst(Matcher.quoteReplacement("expected one of " + documented));
    }

    private static String wordOf(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
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
            return noPackage(argument).orElseGet(() -> noCommand(command, argument));
        }
        return "One argument too many: %s".formatted(argument);
    }

    /// Of what was meant to be opened in the window and cannot be.
    private static Optional<String> noPackage(String argument) {
        File named = new File(argument);
        String sentence;
        if (PackageLocation.isPackage(named)) {
            sentence =
                    "'%1$s' opens in the window if it stands alone; a command comes before it, such as"
                            + " 'whoheld state %1$s'.";
        } else if (named.isDirectory()) {
            sentence = "'%s' is no data package: the folder has no datapackage.json.";
        } else if (named.isFile()) {
            sentence = "'%s' is no data package: that is a folder or a .zip.";
        } else if (argument.contains("/") || argument.contains(File.separator)) {
            sentence = "There is no file or folder '%s'.";
        } else {
            return Optional.empty();
        }
        return Optional.of(sentence.formatted(argument));
    }

    private static String noCommand(CommandLine command, String argument) {
        return "There is no '%s'; there are %s."
                .formatted(argument, String.join(", ", command.getSubcommands().keySet()));
    }

    private static List<String> optionsOf(CommandLine command) {
        return command.getCommandSpec().options().stream().map(it -> it.longestName()).toList();
    }
}
