package org.whoheld.ui.lens;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.whoheld.core.Lens.Rule;

/// The lens as a menu, which also gives it its keys.
public final class LensMenu extends Menu {
    private final LensModel model;

    /// @param openSources drops down the list of sources
    /// @param openKinds drops down the kinds of sources
    public LensMenu(LensModel model, Runnable openSources, Runnable openKinds) {
        super("Lens");
        this.model = model;
        setId("menu-lens");
        getItems()
                .addAll(
                        rule(Rule.BEST_SUPPORTED, "Best supported", KeyCode.DIGIT1),
                        rule(Rule.CAUTIOUS, "Cautious", KeyCode.DIGIT2),
                        rule(Rule.LATEST, "Latest", KeyCode.DIGIT3),
                        oneSource(openSources),
                        new SeparatorMenuItem(),
                        kinds(openKinds),
                        hearAll());
    }

    private MenuItem rule(Rule rule, String label, KeyCode key) {
        RadioMenuItem item = new RadioMenuItem(label);
        item.setId("menu-lens-" + rule.key());
        item.setAccelerator(alt(key));
        model.ruleProperty()
                .subscribe(chosen -> item.setSelected(chosen.filter(rule::equals).isPresent()));
        item.setOnAction(_ -> {
            model.choose(rule);
            item.setSelected(true);
        });
        return item;
    }

    private MenuItem oneSource(Runnable open) {
        RadioMenuItem item = new RadioMenuItem();
        item.setId("menu-lens-one-source");
        item.setMnemonicParsing(false);
        item.setAccelerator(alt(KeyCode.DIGIT4));
        item.disableProperty().bind(model.isOpen().map(it -> !it));
        model.onlySource()
                .subscribe(source -> {
                    item.setSelected(source.isPresent());
                    item.setText(source.map(it -> "Only " + it + "…").orElse("One source…"));
                });
        item.setOnAction(_ -> {
            item.setSelected(model.onlySource().getValue().isPresent());
            open.run();
        });
        return item;
    }

    private MenuItem kinds(Runnable open) {
        MenuItem item = new MenuItem("Kinds of sources…");
        item.setId("menu-lens-kinds");
        item.setAccelerator(alt(KeyCode.DIGIT5));
        item.disableProperty().bind(model.hasKinds().map(it -> !it));
        item.setOnAction(_ -> open.run());
        return item;
    }

    private MenuItem hearAll() {
        MenuItem item = new MenuItem("Hear all kinds");
        item.setId("menu-lens-hear-all");
        item.disableProperty().bind(model.hasKinds().map(it -> !it));
        item.setOnAction(_ -> model.hearAll());
        return item;
    }

    private static KeyCombination alt(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    }
}
