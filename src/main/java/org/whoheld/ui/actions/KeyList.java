package org.whoheld.ui.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of everything that stands in the menus, and what mouse and keyboard do where no menu
/// says so.
public final class KeyList {
    private static final List<Entry> ON_THE_MAP =
            List.of(
                    new Entry("Move", "drag, Shift and arrows"),
                    new Entry("Closer, away", "wheel, double-click, + and −"),
                    new Entry("Select a district", "click"),
                    new Entry("What if …", "right click, Shift+F10"),
                    new Entry("Clear the selection", "Esc"));

    private static final List<Entry> ON_A_SLIDER =
            List.of(
                    new Entry("A step on, a step back", "Right, Left"),
                    new Entry("Seven steps on, seven back", "Page Up, Page Down"),
                    new Entry("To the first, to the last", "Home, End"));

    private static final List<Entry> ON_THE_DIVIDER =
            List.of(
                    new Entry("Move", "drag, arrows, Page Up and Down"),
                    new Entry("One day alone", "Home, End"),
                    new Entry("To the middle", "double-click, Enter"),
                    new Entry("Clear selection, then comparison", "Esc"));

    private static final String FINE_STEP_RIGHT =
            new KeyCodeCombination(
                            KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)
                    .getDisplayText();

    private static final List<Entry> WHILE_MEASURING =
            List.of(
                    new Entry("Set a point", "click, Space"),
                    new Entry("Move the map a little", FINE_STEP_RIGHT + " ← ↑ ↓"),
                    new Entry("Finish", "double-click, Enter"),
                    new Entry("Take the last point back", "Backspace"),
                    new Entry("Away with the measure, then the tool", "Esc"));

    private KeyList() {}

    /// @param label what it does
    /// @param keys as the system writes them, such as `Ctrl+S`
    public record Entry(String label, String keys) {}

    /// By the names of the menus, in their order, and last what is in no menu. Submenus are part of
    /// the menu that they are in.
    public static SequencedMap<String, List<Entry>> of(MenuBar bar) {
        SequencedMap<String, List<Entry>> byMenu = new LinkedHashMap<>();
        for (Menu menu : bar.getMenus()) {
            List<Entry> entries = items(menu).flatMap(KeyList::entry).toList();
            if (!entries.isEmpty()) {
                byMenu.put(menu.getText(), entries);
            }
        }
        byMenu.put("On the map", ON_THE_MAP);
        byMenu.put("On any slider", ON_A_SLIDER);
        byMenu.put("On the divider of a swipe", ON_THE_DIVIDER);
        byMenu.put("While measuring", WHILE_MEASURING);
        return byMenu;
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(KeyList::items)
                : Stream.of(item);
    }

    /// Keys that could be typed are no accelerators, so these items have their action with them.
    private static Stream<Entry> entry(MenuItem item) {
        return item.getUserData() instanceof Action action
                ? action.keys().map(keys -> entry(action.label(), keys)).stream()
                : Stream.ofNullable(item.getAccelerator()).map(keys -> entry(item.getText(), keys));
    }

    private static Entry entry(String label, KeyCombination keys) {
        return new Entry(label, keys.getDisplayText());
    }
}
