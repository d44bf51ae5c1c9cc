package org.whoheld.ui.window;

import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.whoheld.ui.actions.ActionMenus;
import org.whoheld.ui.compare.ModeButtons;
import org.whoheld.ui.session.Comparison.Mode;

/// The row below the menu: open, save, find, lens, compare, colours, theme and panels. What is left
/// has room longest in a narrow window.
final class Toolbar extends ToolBar {
    Toolbar(ActionMenus menus, Node search, Node colouring, Node lens) {
        setId("toolbar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems()
                .addAll(
                        menus.button("open-folder"),
                        menus.button("save-picture"),
                        new Separator(Orientation.VERTICAL),
                        search,
                        lens,
                        new Separator(Orientation.VERTICAL),
                        compare(menus),
                        colouring,
                        space,
                        menus.button("arabic"),
                        menus.button("dark"),
                        menus.button("analysis"),
                        menus.button("evidence"));
    }

    private static Node compare(ActionMenus menus) {
        return new ModeButtons(
                Stream.of(Mode.values()).map(CompareActions::id).map(menus::button).toList());
    }
}
