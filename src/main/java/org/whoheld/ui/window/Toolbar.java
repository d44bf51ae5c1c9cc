package org.whoheld.ui.window;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.whoheld.ui.actions.ActionMenus;

/// The row below the menu: open, save, find, lens, panels and theme.
final class Toolbar extends ToolBar {
    Toolbar(ActionMenus menus, Node search, Node lens) {
        setId("toolbar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems()
                .addAll(
                        menus.button("open-folder"),
                        menus.button("save-picture"),
                        new Separator(Orientation.VERTICAL),
                        search,
                        space,
                        lens,
                        new Separator(Orientation.VERTICAL),
                        menus.button("arabic"),
                        menus.button("dark"),
                        menus.button("evidence"));
    }
}
