package org.whoheld.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Archives that are damaged or made to do harm.
class ArchiveTest {
    private static final ArchiveLimits SMALL = new ArchiveLimits(12, 1_000_000, 20, 30_000);

    @TempDir Path folder;

    @Test
    void aFileThatIsNoArchiveIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.zip"), "no zip at all");

        LoadedPackage loaded = DataPackageReader.read(file);

        assertThat(lines(loaded))
                .containsExactly(
                        "BROKEN_ARCHIVE notes.zip: this is neither a folder nor a .zip that can be"
                                + " read.");
        assertThat(loaded.dataPackage()).isEmpty();
    }

    @Test
    void aDamagedFileIsNamedAndTheOthersLoad() throws IOException {
        Path zip = new SamplePackage().zipTo(folder.resolve("p.zip"), "");
        byte[] bytes = Files.readAllBytes(zip);
        int at =
                new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .indexOf("claims.csv");
        for (int i = at + 15; i < at + 60; i++) {
            bytes[i] ^= 0x5A;
        }
        Files.write(zip, bytes);

        LoadedPackage loaded = DataPackageReader.read(zip);

        assertThat(lines(loaded))
                .contains(
                        "BROKEN_ARCHIVE claims.csv: the file is damaged within the archive; it is"
                                + " left out.");
        assertThat(loaded.dataPackage().orElseThrow().districts()).hasSize(2);
        assertThat(loaded.dataPackage().orElseThrow().claims()).isEmpty();
    }

    @Test
    void aFileThatUnfoldsIntoFarMoreThanItIsPackedIsLeftOut() throws IOException {
        Path zip =
                new SamplePackage()
                        .plus("not_placed.csv", "S4,Elsewhere," + "0".repeat(100_000))
                        .zipTo(folder.resolve("bomb.zip"), "");

        LoadedPackage loaded = DataPackageReader.read(zip, SMALL);

        assertThat(lines(loaded))
                .containsExactly(
                        "TOO_LARGE not_placed.csv: the file unfolds into far more than it is"
                                + " packed; it is left out.");
        assertThat(loaded.dataPackage().orElseThrow().claims()).hasSize(4);
    }

    @Test
    void aDescriptorThatIsABombIsNamed() throws IOException {
        Path zip =
                new SamplePackage()
                        .plus("datapackage.json", " ".repeat(100_000))
                        .zipTo(folder.resolve("bomb.zip"), "");

        assertThat(lines(DataPackageReader.read(zip, SMALL)))
                .containsExactly(
                        "TOO_LARGE datapackage.json: the file unfolds into far more than it is"
                                + " packed; nothing of the package is used.");
    }

    @Test
    void aDamagedDescriptorIsNamed() throws IOException {
        Path zip = new SamplePackage().zipTo(folder.resolve("p.zip"), "");
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 50; i < 90; i++) {
            bytes[i] ^= 0x5A;
        }
        Files.write(zip, bytes);

        assertThat(lines(DataPackageReader.read(zip)))
                .containsExactly(
                        "BROKEN_ARCHIVE datapackage.json: the file is damaged within the archive;"
                                + " nothing of the package is used.");
    }

    @Test
    void theLimitsOfEveryDayCatchABombButNoHonestTable() throws IOException {
        Path bomb =
                new SamplePackage()
                        .with("not_placed.csv", new byte[20 << 20])
                        .zipTo(folder.resolve("bomb.zip"), "");
        Path honest =
                new SamplePackage()
                        .plus("not_placed.csv", "S4,Elsewhere,Too far away\n".repeat(100_000))
                        .zipTo(folder.resolve("honest.zip"), "");

        assertThat(lines(DataPackageReader.read(bomb)))
                .singleElement()
                .asString()
                .startsWith("TOO_LARGE not_placed.csv");
        assertThat(lines(DataPackageReader.read(honest))).isEmpty();
    }

    @Test
    void anArchiveWithTooMuchInItIsRefused() throws IOException {
        SamplePackage many = new SamplePackage();
        for (int i = 0; i < 9; i++) {
            many.with("more/" + i, "");
        }
        Path huge =
                new SamplePackage()
                        .with("one.bin", new byte[600_000])
                        .with("two.bin", new byte[600_000])
                        .zipTo(folder.resolve("huge.zip"), "");

        assertThat(lines(DataPackageReader.read(many.zipTo(folder.resolve("many.zip"), ""), SMALL)))
                .containsExactly(
                        "TOO_LARGE many.zip: the archive has more than 12 entries; nothing of it is"
                                + " used.");
        assertThat(lines(DataPackageReader.read(huge, SMALL)))
                .containsExactly(
                        "TOO_LARGE huge.zip: the archive has more than 1000000 bytes unfolded;"
                                + " nothing of it is used.");
    }

    @Test
    void entriesThatWouldLeaveTheFolderAreNamedAndIgnored() throws IOException {
        Path zip =
                new SamplePackage()
                        .with("../evil.csv", "x")
                        .with("a\\b.csv", "x")
                        .zipTo(folder.resolve("slip.zip"), "");

        assertThat(lines(DataPackageReader.read(zip)))
                .containsExactly(
                        "PATH_LEAVES_PACKAGE slip.zip, '../evil.csv': a path must stay inside the"
                                + " package: relative, with / between, without .. and \\.",
                        "PATH_LEAVES_PACKAGE slip.zip, 'a\\b.csv': a path must stay inside the"
                                + " package: relative, with / between, without .. and \\.");
    }

    private static List<String> lines(LoadedPackage loaded) {
        return loaded.report().problems().stream().map(SamplePackage::line).toList();
    }
}
