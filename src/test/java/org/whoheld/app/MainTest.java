package org.whoheld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir Path folder;

    @Test
    void aPackageAloneIsOpenedInTheWindow() throws IOException {
        Path aleppo = Path.of("data", "aleppo-2016");
        assertThat(Main.packageAlone(aleppo.toString())).contains(aleppo.toAbsolutePath());
        assertThat(Main.packageAlone("data/./aleppo-2016/")).contains(aleppo.toAbsolutePath());
        Path zip = Files.createFile(folder.resolve("Battle.ZIP"));
        assertThat(Main.packageAlone(zip.toString())).contains(zip);
    }

    @Test
    void allElseIsForTheCommandLine() throws IOException {
        assertThat(Main.packageAlone()).isEmpty();
        assertThat(Main.packageAlone("state")).isEmpty();
        assertThat(Main.packageAlone("--help")).isEmpty();
        assertThat(Main.packageAlone(folder.toString())).isEmpty();
        assertThat(Main.packageAlone(folder.resolve("gone.zip").toString())).isEmpty();
        assertThat(Main.packageAlone("validate", "data/aleppo-2016")).isEmpty();
        Path table = Files.createFile(folder.resolve("claims.csv"));
        assertThat(Main.packageAlone(table.toString())).isEmpty();
    }
}
