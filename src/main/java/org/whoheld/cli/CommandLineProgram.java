package org.whoheld.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Lens;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The program without a window.
@Command(
        name = "whoheld",
        description = {
            "Who held what, when, and who says so.",
            "Without arguments the window opens; with a package alone it opens that.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 all is well, 1 the environment failed (a file that is not there, a full"
                    + " disk), 2 bad data or arguments."
        })
public final class CommandLineProgram {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "print this help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "print the version")
    private boolean version;

    private CommandLineProgram() {}

    /// Says that the surroundings do not allow what was asked.
    ///
    /// @return the exit code
    public static int fail(String sentence) {
        System.err.println("whoheld: " + sentence);
        return ExitCode.ENVIRONMENT;
    }

    /// Runs a command, writing UTF-8 to standard output and standard error.
    ///
    /// @return the exit code
    public static int run(String[] args, Installation installation) {
        // Pictures are painted in memory; nothing may look for a display.
        System.setProperty("java.awt.headless", "true");
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(args, installation, out, err);
        out.flush();
        err.flush();
        if (out.checkError()) {
            return fail("the output could not be written to its end.");
        }
        return code;
    }

    /// Runs a command.
    ///
    /// @param out UTF-8
    /// @param err UTF-8
    /// @return the exit code
    public static int run(
            String[] args, Installation installation, PrintStream out, PrintStream err) {
        CommandLine program = new CommandLine(new CommandLineProgram());
        Map<String, Supplier<Object>> commands = commands(installation, out);
        // Looking through the options of all commands takes longer than most commands.
        if (args.length > 0 && commands.containsKey(args[0])) {
            commands.keySet().retainAll(Set.of(args[0]));
        }
        commands.values().forEach(command -> program.addSubcommand(command.get()));
        program.getCommandSpec().version(installation.program());
        program.registerConverter(LocalDate.class, CommandLineProgram::day);
        program.registerConverter(Lens.class, CommandLineProgram::lens);
        program.registerConverter(Hypothesis.class, CommandLineProgram::hypothesis);
        program.registerConverter(PixelSize.class, CommandLineProgram::size);
        program.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        program.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        program.setExecutionExceptionHandler((e, command, _) -> report(e, command.getErr()));
        program.setParameterExceptionHandler((e, _) -> {
            PrintWriter to = e.getCommandLine().getErr();
            to.println(UsageSentences.of(e, List.of(args)));
            to.println(
                    "Try '%s --help'."
                            .formatted(e.getCommandLine().getCommandSpec().qualifiedName()));
            return ExitCode.BAD_INPUT;
        });
        return args.length == 0 ? help(program) : program.execute(args);
    }

    /// All commands by their names, in the order in which the help tells them.
    private static Map<String, Supplier<Object>> commands(
            Installation installation, PrintStream out) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("state", () -> new StateCommand(installation, out));
        commands.put("history", () -> new HistoryCommand(installation, out));
        commands.put("changes", () -> new ChangesCommand(installation, out));
        commands.put("disagreements", () -> new DisagreementsCommand(installation, out));
        commands.put("sources", () -> new SourcesCommand(installation, out));
        commands.put("render", () -> new RenderCommand(installation));
        commands.put("cite", () -> new CiteCommand(installation, out));
        commands.put("lanes", () -> new LanesCommand(installation));
        commands.put("analyse", () -> AnalyseCommand.withAnalyses(installation, out));
        commands.put("validate", () -> new ValidateCommand(installation));
        return commands;
    }

    private static int help(CommandLine program) {
        program.usage(program.getOut());
        return ExitCode.OK;
    }

    /// The one place where a failing environment ends.
    private static int report(Exception e, PrintWriter err) throws Exception {
        return switch (e) {
            case BadInputException bad -> {
                err.println(bad.getMessage());
                yield ExitCode.BAD_INPUT;
            }
            case NoSuchFileException missing -> {
                err.println("There is no file or folder " + missing.getFile() + ".");
                yield ExitCode.ENVIRONMENT;
            }
            case AccessDeniedException denied -> {
                err.println("The file " + denied.getFile() + " may not be read or written.");
                yield ExitCode.ENVIRONMENT;
            }
            case IOException failed -> {
                err.println("A file cannot be read or written: " + failed.getMessage());
                yield ExitCode.ENVIRONMENT;
            }
            default -> throw e;
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new TypeConversionException(
                    "'" + text + "' is no day; days are written like 2016-11-27");
        }
    }

    private static Lens lens(String text) {
        try {
            return Lens.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static Hypothesis hypothesis(String text) {
        try {
            return Hypothesis.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static PixelSize size(String text) {
        try {
            return PixelSize.parse(text);
        } catch (NumberFormatException _) {
            throw new TypeConversionException(
                    "'" + text + "' is no size; sizes are written like 1920x1080");
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor)),
                false,
                StandardCharsets.UTF_8);
    }
}
