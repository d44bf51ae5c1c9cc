package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageDropTest {
    private final List<Path> opened = new ArrayList<>();

    @Test
    void opensTheFirstOfWhatIsDropped() {
        assertThat(PackageDrop.drop(List.of(new File("a"), new File("b.zip")), opened::add))
                .isTrue();
        assertThat(opened).containsExactly(Path.of("a"));
    }

    @Test
    void refusesADropWithoutFiles() {
        assertThat(PackageDrop.drop(List.of(), opened::add)).isFalse();
        assertThat(opened).isEmpty();
    }
}
