package org.whoheld.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.ui.actions.KeyList.Entry;
import org.whoheld.ui.robot.FxThreadLookups;

@ExtendWith(FxThreadLookups.class)
class KeyListTest {
    private static Action command(String label, Section section, String keys) {
        return Action.command(label, section, label, Feather.X, keys, () -> {});
    }

    private static SequencedMap<String, List<Entry>> list(MenuItem further, Action... actions) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () ->
                        KeyList.of(
                                new ActionMenus(List.of(actions))
                                        .menuBar(Map.of(Section.COLOURS, List.of(further)))));
    }

    @Test
    void hasPlainKeysAcceleratorsAndSubmenusOfEachMenu() {
        MenuItem disagreement = new MenuItem("Disagreement");
        disagreement.setAccelerator(new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN));

        SequencedMap<String, List<Entry>> keys =
                list(
                        new Menu("Colour by", null, disagreement),
                        command("Save", Section.SAVE, "Alt+S"),
                        command("Quit", Section.QUIT, ""),
                        command("Near", Section.PLACE, ""),
                        command("Swipe", Section.COMPARE, "F2"),
                        command("Play", Section.PLAY, "SPACE"),
                        command("About", Section.HELP, ""));

        assertThat(keys.sequencedKeySet())
                .containsExactly(
                        "File",
                        "View",
                        "Time",
                        "On the map",
                        "On any slider",
                        "On the divider of a swipe",
                        "While measuring");
        assertThat(keys.get("File")).containsExactly(new Entry("Save", "Alt+S"));
        assertThat(keys.get("View"))
                .containsExactly(new Entry("Swipe", "F2"), new Entry("Disagreement", "Shift+F3"));
        assertThat(keys.get("Time")).containsExactly(new Entry("Play", "Space"));
        assertThat(keys.get("While measuring"))
                .filteredOn(it -> it.label().equals("Move the map a little"))
                .extracting(Entry::keys)
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith("+Shift+→ ← ↑ ↓");
    }
}
