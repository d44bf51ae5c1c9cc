package org.whoheld.ui.citation;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.core.Keyword;
import org.whoheld.export.citation.CitationFormat;
import org.whoheld.ui.scene.Hint;

/// The three formats as a menu.
public final class CitationMenu {
    private CitationMenu() {}

    /// A small button that drops down the formats.
    ///
    /// @param id of the button; those of the items follow from it, like `ID-csl-json`
    /// @param of what is cited, as in "Copy citation of this claim"
    public static MenuButton button(String id, String of, Consumer<CitationFormat> copy) {
        MenuButton button = new MenuButton(null, new FontIcon(Feather.COPY));
        button.setId(id);
        button.getStyleClass()
                .addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, Tweaks.NO_ARROW);
        button.setAccessibleText("Copy citation of " + of);
        Hint.give(button, "Copy citation of " + of);
        button.getItems().setAll(items(id, "", copy));
        return button;
    }

    /// The formats as items of another menu.
    ///
    /// @param before what each item begins with
    public static List<MenuItem> items(String id, String before, Consumer<CitationFormat> copy) {
        return Stream.of(CitationFormat.values())
                .map(format -> {
                    MenuItem item = new MenuItem(before + format.label());
                    item.setId(id + "-" + Keyword.of(format));
                    item.setOnAction(_ -> copy.accept(format));
                    return item;
                })
                .toList();
    }

    /// Puts a text on the clipboard of the system.
    public static void toClipboard(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
