package org.whoheld.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.Lens;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.io.datapackage.LoadedPackage;

/// What the benches measure is a package like any other.
class GeneratedPackageTest {
    @TempDir Path folder;

    @Test
    void theFolderIsTheSamePackageWithoutAProblem() throws IOException {
        DataPackage made = PackageSize.S.generate();
        PackageFolderWriter.write(made, folder);

        LoadedPackage read = DataPackageReader.validate(folder);

        assertThat(read.report().problems()).isEmpty();
        DataPackage found = read.dataPackage().orElseThrow();
        assertThat(found.sources()).isEqualTo(made.sources());
        assertThat(found.actors()).isEqualTo(made.actors());
        assertThat(found.claims()).isEqualTo(made.claims());
        assertThat(found.period()).isEqualTo(made.period());
        assertThat(found.rules()).isEqualTo(made.rules());
        assertThat(outlines(found)).isEqualTo(outlines(made));
    }

    @Test
    void everyDistrictIsHeldFromTheFirstDay() {
        DataPackage pack = PackageSize.M.generate();
        ControlMap first =
                pack.timeline().asOf(AsOf.on(GeneratedPackage.FIRST), Lens.BEST_SUPPORTED);
        assertThat(pack.districts()).hasSize(2_000);
        assertThat(pack.claims()).hasSize(100_000);
        for (int d = 0; d < first.size(); d++) {
            assertThat(first.state(d).leader()).isPresent();
        }
    }

    @Test
    void mostClaimsChangeTheMap() {
        DataPackage pack = PackageSize.M.generate();
        int hands =
                pack.timeline().changes(Lens.BEST_SUPPORTED, LocalDate.MAX).values().stream()
                        .mapToInt(change -> change.hands())
                        .sum();
        assertThat(hands).isBetween(pack.claims().size() / 2, pack.claims().size());
    }

    private static List<Geometry> outlines(DataPackage pack) {
        return pack.districts().stream().map(District::geometry).toList();
    }
}
