package org.whoheld.ui.timeline.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class ElapsedViewTest {
    private final ElapsedView elapsed = new ElapsedView(4);

    private List<Bounds> shown() {
        return elapsed.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .toList();
    }

    private static Bounds from(double left, double right) {
        return new BoundingBox(left, 0, right - left, 4);
    }

    @Test
    void reachesToTheThumbWithoutAGap() {
        elapsed.show(150);
        assertThat(shown()).containsExactly(from(0, 64), from(64, 128), from(128, 150));
        elapsed.show(10);
        assertThat(shown()).containsExactly(from(0, 10));
        elapsed.show(0);
        assertThat(shown()).isEmpty();
        elapsed.show(64);
        assertThat(shown()).containsExactly(from(0, 64));
    }

    @Test
    void aStepTouchesThePieceInWhichItEndsAlone() {
        elapsed.show(1_000);
        elapsed.show(150);
        List<Node> pieces = List.copyOf(elapsed.getChildrenUnmodifiable());
        List<Node> moved = new ArrayList<>();
        pieces.forEach(it -> it.boundsInParentProperty().subscribe((_, _) -> moved.add(it)));
        elapsed.show(154);
        assertThat(moved).containsExactly(pieces.get(2));
    }
}
