package org.whoheld.ui.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.whoheld.render.frame.Layer;
import org.whoheld.ui.actions.ActionMenus;
import org.whoheld.ui.compare.ModeButtons;
import org.whoheld.ui.measure.Quantity;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.session.Comparison.Mode;

/// The row below the menu: open, save, find, lens, compare, colours, what the map as a graph tells,
/// measure, panels, and last what one sets once. What is left has room longest in a narrow window.
final class Toolbar extends ToolBar {
    /// @param takeOver requests the focus for what gets it when a button was clicked: the window's
    ///   keys are not to end in a button that the mouse has left
    Toolbar(ActionMenus menus, Node search, MenuButton colouring, Node lens, Runnable takeOver) {
        setId("toolbar");
        Region space = new Region();
        MenuButton findings = findings(menus);
        // the buttons keep the click to themselves
        addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getTarget() instanceof Node target && isInButton(target)) {
                        takeOver.run();
                    }
                });
        List.of(colouring, findings).forEach(it -> it.setOnHidden(_ -> takeOver.run()));
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
                        findings,
                        measure(menus, Quantity.DISTANCE),
                        measure(menus, Quantity.AREA),
                        space,
                        menus.button("analysis"),
                        menus.button("evidence"),
                        menus.button("arabic"),
                        menus.button("dark"));
    }

    private static boolean isInButton(Node node) {
        Node at = node;
        while (at != null && !(at instanceof ButtonBase)) {
            at = at.getParent();
        }
        // a menu closes when its button loses the keyboard
        return at != null && !(at instanceof MenuButton);
    }

    private static Node measure(ActionMenus menus, Quantity quantity) {
        ButtonBase button = menus.button(MeasureActions.id(quantity));
        Hint.give(
                button,
                button.getAccessibleHelp() + "\nOn the screen alone: not in saved pictures.");
        return button;
    }

    private static MenuButton findings(ActionMenus menus) {
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
