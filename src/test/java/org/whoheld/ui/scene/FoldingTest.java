package org.whoheld.ui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private final List<Node> made = new ArrayList<>();
    private final BooleanProperty open = new SimpleBooleanProperty();

    private Node make() {
        made.add(new Region());
        return made.getLast();
    }

    @Test
    void aClosedPartIsNotMadeAndTakesNoRoom() {
        Folding place = new Folding(open, this::make);
        assertThat(made).isEmpty();
        assertThat(place.isVisible()).isFalse();
        assertThat(place.isManaged()).isFalse();
    }

    @Test
    void aPartIsMadeWhenItIsOpenedAndStays() {
        Folding place = new Folding(open, this::make);
        open.set(true);
        assertThat(place.getChildren()).containsExactlyElementsOf(made).hasSize(1);
        assertThat(place.isVisible()).isTrue();
        open.set(false);
        assertThat(place.isManaged()).isFalse();
        open.set(true);
        assertThat(made).hasSize(1);
    }

    @Test
    void aPartThatIsOpenIsMadeAtOnce() {
        open.set(true);
        assertThat(new Folding(open, this::make).getChildren()).hasSize(1);
    }
}
