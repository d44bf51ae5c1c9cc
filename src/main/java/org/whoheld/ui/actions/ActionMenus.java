package org.whoheld.ui.actions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.ui.scene.Hint;

/// Makes menus, buttons and keys from the list of actions.
public final class ActionMenus {
    private final List<Action> actions;

    public ActionMenus(List<Action> actions) {
        this.actions = List.copyOf(actions);
    }

    /// A menu bar with a menu for each [Section.Menu] that has actions.
    ///
    /// @param further items that are no actions, at the end of their sections
    public MenuBar menuBar(Map<Section, List<MenuItem>> further) {
        Map<Section.Menu, Menu> menus = new EnumMap<>(Section.Menu.class);
        for (Section section : Section.values()) {
            List<MenuItem> items = new ArrayList<>();
            if (section == Section.COLOURS) {
                Optional.ofNullable(menus.remove(Section.Menu.COMPARE)).ifPresent(items::add);
            }
            actions.stream()
                    .filter(it -> it.section() == section)
                    .map(it -> item(it, "menu-"))
                    .forEach(items::add);
            items.addAll(further.getOrDefault(section, List.of()));
            if (!items.isEmpty()) {
                var menu = menus.computeIfAbsent(section.menu(), ActionMenus::menu).getItems();
                if (!menu.isEmpty()) {
                    menu.add(new SeparatorMenuItem());
                }
                menu.addAll(items);
            }
        }
        MenuBar bar = new MenuBar();
        bar.setId("menu-bar");
        bar.getMenus().addAll(menus.values());
        return bar;
    }

    private static Menu menu(Section.Menu which) {
        Menu menu = new Menu(which.label());
        menu.setId("menu-" + which.label().toLowerCase(Locale.ROOT));
        return menu;
    }

    private static MenuItem item(Action action, String idPrefix) {
        MenuItem item =
                action.toggle()
                        .<MenuItem>map(state -> {
                            CheckMenuItem check = new CheckMenuItem();
                            check.selectedProperty().bindBidirectional(state);
                            return check;
                        })
                        .orElseGet(() -> {
                            MenuItem plain = new MenuItem();
                            plain.setOnAction(_ -> action.fire());
                            return plain;
                        });
        item.setId(idPrefix + action.id());
        item.setUserData(action);
        action.icon()
                .filter(_ -> action.toggle().isEmpty())
                .ifPresent(it -> item.setGraphic(new FontIcon(it)));
        if (action.isPlainKey()) {
            // an accelerator would act while the user types; installKeys looks after these
            item.setText(action.hint());
        } else {
            item.setText(action.label());
            action.keys().ifPresent(item::setAccelerator);
        }
        item.disableProperty().bind(action.enabled().map(it -> !it));
        return item;
    }

    /// A toolbar button for an action.
    ///
    /// @throws IllegalArgumentException if no action has the id
    public ButtonBase button(String id) {
        Action action = action(id);
        ButtonBase button =
                action.toggle().<ButtonBase>map(ActionMenus::toggle).orElseGet(Button::new);
        if (action.toggle().isEmpty()) {
            button.setOnAction(_ -> action.fire());
        }
        button.setId("tool-" + id);
        button.getStyleClass().add("button-icon");
        action.icon().ifPresent(it -> button.setGraphic(new FontIcon(it)));
        Hint.give(button, action.hint());
        button.setAccessibleText(action.label());
        button.disableProperty().bind(action.enabled().map(it -> !it));
        return button;
    }

    /// A toolbar button that opens a menu of actions.
    ///
    /// @param ids of the actions
    /// @throws IllegalArgumentException if no action has one of the ids
    public MenuButton menuButton(String id, String hint, Ikon icon, List<String> ids) {
        MenuButton button = new MenuButton();
        button.setId("tool-" + id);
        button.setGraphic(new FontIcon(icon));
        Hint.give(button, hint);
        button.setAccessibleText(hint);
        ids.forEach(it -> button.getItems().add(item(action(it), "tool-menu-")));
        return button;
    }

    private Action action(String id) {
        return actions.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action " + id));
    }

    private static ToggleButton toggle(BooleanProperty state) {
        ToggleButton button = new ToggleButton();
        button.selectedProperty().bindBidirectional(state);
        return button;
    }

    /// Makes the plain keys (space, arrows, brackets) work wherever the focus is and does not take
    /// them itself, but while a menu is open. Of a text field they are, but for the function keys.
    public void installKeys(Scene scene) {
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean isTyped =
                            scene.getFocusOwner() instanceof TextInputControl
                                    && !event.getCode().isFunctionKey();
                    if (isTyped || isMenuOpen()) {
                        return;
                    }
                    actions.stream()
                            .filter(Action::isPlainKey)
                            .filter(action -> action.keys().orElseThrow().match(event))
                            .findFirst()
                            .ifPresent(action -> {
                                action.fire();
                                event.consume();
                            });
                });
    }

    private static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }
}
