package org.whoheld.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.whoheld.ui.evidence.ColourChip;
import org.whoheld.ui.whatif.WhatIfModel.Choice;
import org.whoheld.ui.whatif.WhatIfModel.Standing;

/// In whose hands a district can be supposed, as a menu at the district and within the menu bar.
public final class WhatIfMenu {
    /// Of the action that ends a hypothesis, as tooltips and menus name it.
    public static final String END_KEYS = "Ctrl+Shift+H";

    private static final double CHIP_PX = 12;
    private static final double GRAPHIC_GAP_PX = 6;
    private static final Insets HEADING_PADDING = new Insets(6, 12, 6, 12);

    /// Below the names of the others, which have a mark before them.
    private static final Insets LEADER_PADDING = new Insets(4, 12, 4, 35);

    private final WhatIfModel model;
    private Optional<ContextMenu> open = Optional.empty();

    public WhatIfMenu(WhatIfModel model) {
        this.model = model;
    }

    /// Opens it over a map.
    ///
    /// @param district id; empty for ground that no district has
    public void show(Node map, Optional<String> district, double screenX, double screenY) {
        open.ifPresent(ContextMenu::hide);
        // one that was open before would not begin at its first item again
        ContextMenu menu = new ContextMenu();
        menu.setId("what-if");
        menu.getItems().setAll(items("what-if", district));
        menu.show(map, screenX, screenY);
        open = Optional.of(menu);
    }

    /// For the selected district. Its items are made anew whenever it opens.
    public Menu submenu() {
        Menu menu = new Menu("What if");
        menu.setId("menu-what-if");
        menu.getItems().setAll(items("menu-what-if", Optional.empty()));
        menu.setOnShowing(_ -> menu.getItems().setAll(items("menu-what-if", model.selected())));
        return menu;
    }

    /// @param id that those of the items begin with
    private List<MenuItem> items(String id, Optional<String> district) {
        List<MenuItem> items = new ArrayList<>();
        district.ifPresentOrElse(
                it -> addChoices(id, it, items),
                () -> items.add(heading(id, "Select a district to suppose it in other hands")));
        if (model.isOn()) {
            items.add(new SeparatorMenuItem());
            MenuItem end = new MenuItem("End the hypothesis (" + END_KEYS + ")");
            end.setId(id + "-end");
            end.setOnAction(_ -> model.end());
            items.add(end);
        }
        return items;
    }

    private void addChoices(String id, String district, List<MenuItem> items) {
        items.add(heading(id, "What if … takes " + model.name(district) + "?"));
        ToggleGroup group = new ToggleGroup();
        List<Choice> choices = model.choices(district);
        for (Choice choice : choices) {
            String itemId = id + "-" + choice.actor().id();
            if (choice.standing() == Standing.LEADS) {
                Label leads = new Label(choice.name() + " (leads by the sources)", chip(choice));
                leads.setId(itemId);
                leads.setPadding(LEADER_PADDING);
                leads.setGraphicTextGap(GRAPHIC_GAP_PX);
                items.add(passedOver(leads));
                continue;
            }
            RadioMenuItem item = new RadioMenuItem(choice.name(), chip(choice));
            item.setMnemonicParsing(false);
            item.setId(itemId);
            item.setToggleGroup(group);
            item.setSelected(choice.standing() == Standing.SUPPOSED);
            item.setOnAction(_ -> model.suppose(district, choice.actor()));
            items.add(item);
        }
        RadioMenuItem said =
                new RadioMenuItem(
                        choices.stream()
                                .filter(it -> it.standing() == Standing.LEADS)
                                .map(it -> "As the sources say: " + it.name())
                                .findFirst()
                                .orElse("As the sources say"));
        said.setMnemonicParsing(false);
        said.setId(id + "-as-said");
        said.setToggleGroup(group);
        said.setSelected(model.supposed(district).isEmpty());
        said.setOnAction(_ -> model.showAsSaid(district));
        items.add(new SeparatorMenuItem());
        items.add(said);
    }

    private static Node chip(Choice choice) {
        ColourChip chip = new ColourChip();
        chip.show(Optional.of(choice.actor()), Optional.empty());
        chip.setMinSize(CHIP_PX, CHIP_PX);
        chip.setMaxSize(CHIP_PX, CHIP_PX);
        return chip;
    }

    private static MenuItem heading(String id, String text) {
        Label words = new Label(text);
        words.setId(id + "-heading");
        words.setPadding(HEADING_PADDING);
        return passedOver(words);
    }

    /// A separator with words: the arrow keys stop at an item that is off, and pass over this.
    private static MenuItem passedOver(Label words) {
        SeparatorMenuItem item = new SeparatorMenuItem();
        item.setContent(words);
        return item;
    }
}
