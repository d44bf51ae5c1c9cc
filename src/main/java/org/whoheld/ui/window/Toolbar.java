package org.whoheld.ui.window;

import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.whoheld.render.Layer;
import org.whoheld.ui.actions.ActionMenus;
import org.whoheld.ui.compare.ModeButtons;
import org.whoheld.ui.measure.Quantity;
import org.whoheld.ui.session.Comparison.Mode;

/// The row below the menu: open, save, find, lens, compare, colours, what the map as a graph tells,
/// measure, panels, and last what one sets once. What is left has room longest in a narrow window.
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
                        findings(menus),
                        measure(menus, Quantity.DISTANCE),
                        measure(menus, Quantity.AREA),
                        space,
                        menus.button("analysis"),
                        menus.button("evidence"),
                        menus.button("arabic"),
                        menus.button("dark"));
    }

    private static Node measure(ActionMenus menus, Quantity quantity) {
        ButtonBase button = menus.button(MeasureActions.id(quantity));
        button.getTooltip()
                .setText(
                        button.getTooltip().getText()
                                + "\nOn the screen alone: not in saved pictures.");
        return button;
    }

    private static Node findings(ActionMenus menus) {
        return menus.menuButton(
                "findings",
                "Fronts (F), parts (P), gaps (G) and corridors (C) on the map",
                Feather.SHARE_2,
                Layer.FINDINGS.stream().map(LayerActions::id).toList());
    }

    private static Node compare(ActionMenus menus) {
        return new ModeButtons(
                Stream.of(Mode.values()).map(CompareActions::id).map(menus::button).toList());
    }
}
