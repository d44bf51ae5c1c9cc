package org.whoheld.ui.timeline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/// Shapes that stay while a slider moves are not drawn anew at each step (docs/adr/0015).
class ReportTicksTest {
    @Test
    void isKeptAsAnImage() {
        assertThat(new ReportTicks().getChildrenUnmodifiable())
                .isNotEmpty()
                .allMatch(Node::isCache);
    }
}
