package org.whoheld.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatCannotBeMadeIsToldByTheNameThatItWasGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "");
        assertThatThrownBy(() -> AtomicFile.write(file.resolve("b.png"), _ -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage(file.toAbsolutePath() + " is a file and no folder");
    }

    /// Nobody can make files there, not even who administers the machine.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFilesIsNamed() {
        assertThatThrownBy(() -> AtomicFile.write(Path.of("/proc/b.png"), _ -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/proc")
                .hasMessageNotContaining(".part");
    }

    @Test
    void twoThatAreWrittenToOnePlaceDoNotMixTheirBytes() throws IOException {
        Path target = folder.resolve("it.txt");

        AtomicFile.write(
                target,
                first -> {
                    first.write(bytes("the first, "));
                    AtomicFile.write(target, second -> second.write(bytes("the second")));
                    assertThat(target).hasContent("the second");
                    first.write(bytes("which ended last"));
                });

        assertThat(target).hasContent("the first, which ended last");
        assertThat(folder).isDirectoryContaining(target::equals);
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing beside it").containsExactly(target);
        }
    }
}
