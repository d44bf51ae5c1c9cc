package org.whoheld.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class ActionTest {
    private final AtomicInteger runs = new AtomicInteger();

    private Action command(String keys) {
        return Action.command(
                "id", Section.PLAY, "Label", Feather.PLAY, keys, runs::incrementAndGet);
    }

    @Test
    void readsKeysByTheNamesOfTheirCodes() {
        assertThat(command("OPEN_BRACKET").keys())
                .contains(new KeyCodeCombination(KeyCode.OPEN_BRACKET));
        assertThat(command("Shortcut+Shift+O").keys())
                .contains(
                        new KeyCodeCombination(
                                KeyCode.O,
                                KeyCombination.SHORTCUT_DOWN,
                                KeyCombination.SHIFT_DOWN));
        assertThat(command("Alt+LEFT").keys())
                .contains(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN));
        assertThat(command("").keys()).isEmpty();
        assertThatThrownBy(() -> command("Hyper+O")).hasMessageContaining("Hyper");
    }

    @Test
    void tellsPlainKeysFromAccelerators() {
        assertThat(command("SPACE").isPlainKey()).isTrue();
        assertThat(command("Shortcut+S").isPlainKey()).isFalse();
        assertThat(command("").isPlainKey()).isFalse();
    }

    @Test
    void runsOnlyWhileItIsPossible() {
        SimpleBooleanProperty open = new SimpleBooleanProperty(false);
        Action action = command("").when(open);
        action.fire();
        assertThat(runs).hasValue(0);
        open.set(true);
        action.fire();
        assertThat(runs).hasValue(1);
    }
}
