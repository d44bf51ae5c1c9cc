package org.whoheld.ui.actions;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.kordamp.ikonli.feather.Feather;

/// One thing that the user can do.
///
/// @param id by which tests and style sheets find its menu item (`menu-ID`) and button (`tool-ID`)
/// @param section where in the menus it stands
/// @param label short, in the imperative
/// @param toggle for something that is on or off: the state; empty for a plain command
public record Action(
        String id,
        Section section,
        String label,
        Optional<Feather> icon,
        Optional<KeyCombination> keys,
        ObservableValue<Boolean> enabled,
        Optional<BooleanProperty> toggle,
        Runnable run) {
    /// A command that is always possible.
    ///
    /// @param keys like `Shortcut+O`; none if empty
    public static Action command(
            String id, Section section, String label, Feather icon, String keys, Runnable run) {
        return new Action(
                id,
                section,
                label,
                Optional.of(icon),
                combination(keys),
                new SimpleBooleanProperty(true),
                Optional.empty(),
                run);
    }

    /// Something that is on or off.
    public static Action toggle(
            String id,
            Section section,
            String label,
            Feather icon,
            String keys,
            BooleanProperty state) {
        return new Action(
                id,
                section,
                label,
                Optional.of(icon),
                combination(keys),
                new SimpleBooleanProperty(true),
                Optional.of(state),
                () -> state.set(!state.get()));
    }

    /// Reads `Shortcut+Shift+O` or `OPEN_BRACKET`: modifiers, then a [KeyCode].
    /// (`KeyCombination.valueOf` takes the name of a key code such as `OPEN_BRACKET` for a
    /// character, which then matches nothing.)
    private static Optional<KeyCombination> combination(String keys) {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = List.of(keys.split("\\+"));
        Modifier[] modifiers =
                parts.subList(0, parts.size() - 1).stream()
                        .map(it ->
                                switch (it) {
                                    case "Shortcut" -> KeyCombination.SHORTCUT_DOWN;
                                    case "Shift" -> KeyCombination.SHIFT_DOWN;
                                    case "Alt" -> KeyCombination.ALT_DOWN;
                                    default ->
                                            throw new IllegalArgumentException("no modifier " + it);
                                })
                        .toArray(Modifier[]::new);
        return Optional.of(new KeyCodeCombination(KeyCode.valueOf(parts.getLast()), modifiers));
    }

    /// The same action, possible only while the condition holds.
    public Action when(ObservableValue<Boolean> condition) {
        return new Action(id, section, label, icon, keys, condition, toggle, run);
    }

    /// Runs it if it is possible now.
    public void fire() {
        if (enabled.getValue()) {
            run.run();
        }
    }

    /// Whether its keys would also be typed into a text field, and so must not be an accelerator
    /// there.
    boolean isPlainKey() {
        return keys.filter(it ->
                        it.getControl() == KeyCombination.ModifierValue.UP
                                && it.getAlt() == KeyCombination.ModifierValue.UP
                                && it.getMeta() == KeyCombination.ModifierValue.UP
                                && it.getShortcut() == KeyCombination.ModifierValue.UP)
                .isPresent();
    }

    /// The label with its keys, as tooltips show it.
    String hint() {
        return keys.map(it -> label + " (" + it.getDisplayText() + ")").orElse(label);
    }
}
