package org.whoheld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `render --layer` on the bundled package.
class RenderLayersTest {
    @TempDir Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Path target, String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "render",
                                "--on",
                                "2016-11-26",
                                "--size",
                                "1000x700",
                                "--out",
                                target.toString()));
        all.addAll(List.of(more));
        return CommandLineProgram.run(
                all.toArray(String[]::new),
                new Installation(Optional.of(Path.of("data")), "1.2.3"),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private byte[] picture(String... more) throws IOException {
        Path target = folder.resolve("p.png");
        assertThat(run(target, more)).isZero();
        return Files.readAllBytes(target);
    }

    @Test
    void eachLayerChangesThePictureAndAllCanBeAskedForInAnyOrder() throws IOException {
        byte[] both = picture("--layer", "fronts", "--layer", "gaps");
        assertThat(
                        List.of(
                                picture(),
                                picture("--layer", "fronts"),
                                picture("--layer", "pockets"),
                                picture("--layer", "gaps"),
                                picture("--layer", "corridors"),
                                picture("--layer", "patterns"),
                                both))
                .doesNotHaveDuplicates();
        assertThat(picture("--layer", "gaps", "--layer", "fronts", "--layer", "gaps"))
                .isEqualTo(both);
    }

    @Test
    void theFileSaysWhichLayersItHas() throws IOException {
        assertThat(says("fronts, corridors", picture("--layer", "corridors", "--layer", "fronts")))
                .isTrue();
        assertThat(says("Layers", picture())).isFalse();
        assertThat(
                        says(
                                "Layers",
                                picture(
                                        "--layer",
                                        "fronts",
                                        "--colour-by",
                                        "days-of-disagreement")))
                .as("where they are not drawn")
                .isFalse();
    }

    private static boolean says(String text, byte[] picture) {
        return new String(picture, StandardCharsets.ISO_8859_1).contains(text);
    }

    @Test
    void anUnknownLayerIsRefusedAndTheOthersAreNamed() {
        Path target = folder.resolve("x.png");
        assertThat(run(target, "--layer", "trenches")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("trenches", "fronts, pockets, gaps, corridors, patterns");
        assertThat(target).doesNotExist();
    }
}
