package org.whoheld.ui.map;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.core.Keyword;
import org.whoheld.render.style.Colouring;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.SessionModel;

/// What the colours of the map tell, to be chosen in the menu and in the toolbar. A difference of
/// two days has its own colours, so there is nothing to choose while one is shown.
public final class ColouringChoice {
    private static final KeyCombination KEYS =
            new KeyCodeCombination(
                    KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private ColouringChoice() {}

    /// The menu `Colour by`. Its key goes to the disagreement of the day, and from there back.
    public static Menu menu(SessionModel session, MapModel map) {
        Menu menu = new Menu("Colour by");
        menu.setId("menu-colouring");
        menu.getItems().setAll(items("menu-colour-", session, map));
        menu.getItems().get(Colouring.DISAGREEMENT.ordinal()).setAccelerator(KEYS);
        menu.disableProperty().bind(isDifference(session));
        return menu;
    }

    /// A button that says what the colours tell now.
    public static MenuButton button(SessionModel session, MapModel map) {
        MenuButton button = new MenuButton(null, new FontIcon(Feather.DROPLET));
        button.setId("colouring");
        Hint.give(
                button,
                "What the colours tell: who holds a district, or how much its sources"
                        + " differ (Ctrl+Shift+D)");
        button.setAccessibleText("Colour the map by");
        button.getItems().setAll(items("colour-", session, map));
        button.textProperty().bind(map.colouringProperty().map(ColouringChoice::brief));
        button.disableProperty().bind(isDifference(session));
        return button;
    }

    private static ObservableValue<Boolean> isDifference(SessionModel session) {
        return session.comparisonProperty()
                .map(it ->
                        it.map(Comparison::mode).equals(Optional.of(Comparison.Mode.DIFFERENCE)));
    }

    private static List<MenuItem> items(String idPrefix, SessionModel session, MapModel map) {
        ToggleGroup group = new ToggleGroup();
        return Arrays.stream(Colouring.values())
                .<MenuItem>map(colouring -> {
                    RadioMenuItem item = new RadioMenuItem(label(colouring));
                    item.setId(idPrefix + Keyword.of(colouring));
                    item.setToggleGroup(group);
                    // its key works while the menu is shut
                    item.disableProperty().bind(isDifference(session));
                    item.setOnAction(_ -> choose(colouring, map));
                    map.colouringProperty().subscribe(it -> item.setSelected(it == colouring));
                    return item;
                })
                .toList();
    }

    private static void choose(Colouring colouring, MapModel map) {
        boolean again = map.colouringProperty().get() == colouring;
        map.colouringProperty().set(again ? Colouring.CONTROL : colouring);
    }

    private static String label(Colouring colouring) {
        return switch (colouring) {
            case CONTROL -> "Who holds it";
            case DISAGREEMENT -> "How much the sources differ on the day";
            case DAYS_OF_DISAGREEMENT -> "On how many days the sources differed";
        };
    }

    private static String brief(Colouring colouring) {
        return switch (colouring) {
            case CONTROL -> "Control";
            case DISAGREEMENT -> "Disagreement";
            case DAYS_OF_DISAGREEMENT -> "Disputed days";
        };
    }
}
