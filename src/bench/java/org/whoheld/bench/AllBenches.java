package org.whoheld.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Every row of the targets' table, one program after the other: writes the generated packages,
/// then runs [ScaleBench], [ProcessBench] and, if there is a display, [BareWindow] and
/// [WindowScrub] at full speed. Each in a process of its own, so that none is measured in the
/// leavings of another.
///
/// Needs `target/whoheld` (`./mvnw package`).
///
/// Arguments: the folder for the packages, which are written if they are not there, then the sizes,
/// all four if there are none.
public final class AllBenches {
    private static final String WIDTH = "1920";
    private static final String HEIGHT = "1080";

    private AllBenches() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        List<PackageSize> sizes = PackageSize.named(List.of(args).subList(1, args.length));
        List<Path> packages = new ArrayList<>();
        for (PackageSize size : sizes) {
            Path pack = folder.resolve(size.name()).toAbsolutePath();
            if (!Files.exists(pack.resolve("claims.csv"))) {
                PackageFolderWriter.write(size.generate(), pack);
            }
            packages.add(pack);
        }
        title("Steps, viewports and pictures");
        run(java(ScaleBench.class, sizes.stream().map(PackageSize::name).toList()));
        title("Processes");
        run(java(ProcessBench.class, packages.stream().map(Path::toString).toList()));
        if (System.getenv("DISPLAY") == null) {
            System.out.println("\nThere is no display: no window was measured.");
            return;
        }
        Distribution distribution = new Distribution();
        run(
                distribution.window(
                        "org.whoheld.bench.WindowStart",
                        List.of(),
                        List.of(packages.getFirst().toString(), WIDTH, HEIGHT, "0")));
        distribution.awaitWindowArchive();
        for (Path pack : packages) {
            title("The window while the date is dragged, " + pack.getFileName());
            run(
                    atFullSpeed(
                            distribution,
                            "WindowScrub",
                            List.of(pack.toString(), WIDTH, HEIGHT, "date", "known_on")));
        }
        title("A bare window that shows ready-made pictures");
        run(atFullSpeed(distribution, "BareWindow", List.of(WIDTH, HEIGHT, "all")));
    }

    private static ProcessBuilder atFullSpeed(
            Distribution distribution, String program, List<String> arguments) {
        return distribution.window(
                "org.whoheld.bench." + program,
                List.of("-Djavafx.animation.fullspeed=true"),
                arguments);
    }

    private static void title(String text) {
        System.out.println("\n## " + text + "\n");
    }

    private static ProcessBuilder java(Class<?> program, List<String> arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    private static void run(ProcessBuilder builder) throws IOException, InterruptedException {
        if (builder.inheritIO().start().waitFor() != 0) {
            throw new IOException("failed: " + builder.command());
        }
    }
}
