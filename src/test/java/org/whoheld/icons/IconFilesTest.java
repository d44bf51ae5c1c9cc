package org.whoheld.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class IconFilesTest {
    @Test
    void holdsWhatTheProgramDraws() throws IOException {
        for (Map.Entry<String, byte[]> file : IconFiles.all().entrySet()) {
            Path path = IconFiles.FOLDER.resolve(file.getKey());
            if (file.getKey().endsWith(".svg")) {
                assertThat(path).hasBinaryContent(file.getValue());
            } else {
                int size = Integer.parseInt(file.getKey().replaceAll("\\D", ""));
                assertThat(ImageIO.read(path.toFile()).getWidth()).isEqualTo(size);
            }
        }
    }

    @Test
    void holdsNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(IconFiles.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(IconFiles.all().keySet());
        }
    }
}
