package org.whoheld.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// Shapes that stay while a slider moves are not drawn anew at each step (docs/adr/0015).
class KeptImagesTest {
    @Test
    void barsAndTicksAreKeptAsImages() {
        assertThat(
                        Stream.of(new BarsView(), new ReportTicks())
                                .map(Region::getChildrenUnmodifiable))
                .allSatisfy(paths -> assertThat(paths).isNotEmpty().allMatch(Node::isCache));
    }
}
