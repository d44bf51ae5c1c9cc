package org.whoheld.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
