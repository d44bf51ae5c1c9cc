package org.whoheld.ui.lens;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.core.Lens.Rule;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.scene.Later;
import org.whoheld.ui.session.SessionModel;

/// The lens, always in sight: three rules and one source beside each other, one click away, and the
/// kinds of sources that are heard.
public final class LensPane extends HBox {
    private final LensModel model;
    private final Map<Rule, ToggleButton> rules = new EnumMap<>(Rule.class);
    private final ToggleButton one = new ToggleButton();
    private final Button kinds = new Button();
    private final StackPane kindsFrame = new StackPane(kinds);
    private final Later<SourcePopup> sourcePopup;
    private final Later<KindsPopup> kindsPopup;

    public LensPane(SessionModel session, LensModel model) {
        this.model = model;
        sourcePopup = new Later<>(() -> new SourcePopup(new SourcesModel(session), model));
        kindsPopup = new Later<>(() -> new KindsPopup(model));
        setId("lens");
        getStyleClass().add("lens");
        getStylesheets().add(LensPane.class.getResource("lens.css").toExternalForm());
        rule(
                Rule.BEST_SUPPORTED,
                "Best supported",
                Styles.LEFT_PILL,
                "the heaviest holder among the newest words leads",
                "Alt+1");
        rule(
                Rule.CAUTIOUS,
                "Cautious",
                Styles.CENTER_PILL,
                "a new holder needs two independent voices or a sure one",
                "Alt+2");
        rule(Rule.LATEST, "Latest", Styles.CENTER_PILL, "the newest statement wins", "Alt+3");
        oneSource();
        kinds();
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.getChildren().addAll(rules.values());
        segments.getChildren().add(one);
        getChildren().addAll(segments, kindsFrame);
        session.lensProperty().subscribe(_ -> showChosen());
        session.openProperty().subscribe(_ -> showChosen());
    }

    /// Drops down the list of sources.
    public void openSources() {
        if (!one.isDisabled()) {
            sourcePopup.get().openBelow(one);
        }
    }

    /// Drops down the kinds of sources.
    public void openKinds() {
        if (!kinds.isDisabled()) {
            kindsPopup.get().openBelow(kinds);
        }
    }

    private void rule(Rule rule, String label, String pill, String explained, String keys) {
        ToggleButton button = new ToggleButton(label);
        button.setId("lens-" + rule.key());
        button.getStyleClass().add(pill);
        Hint.give(
                button,
                "Lens: " + label.toLowerCase(Locale.ROOT) + " (" + keys + ")\n" + explained);
        button.setAccessibleText("Lens: " + label + ", " + explained);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            model.choose(rule);
            showChosen();
        });
        rules.put(rule, button);
    }

    private void oneSource() {
        one.setId("lens-one-source");
        one.getStyleClass().add(Styles.RIGHT_PILL);
        one.setMnemonicParsing(false);
        one.setMinWidth(USE_PREF_SIZE);
        dropsDown(one);
        one.disableProperty().bind(model.isOpen().map(it -> !it));
        one.setOnAction(_ -> {
            showChosen();
            openSources();
        });
    }

    private void kinds() {
        kinds.setId("lens-kinds-button");
        dropsDown(kinds);
        kinds.setMinWidth(USE_PREF_SIZE);
        kinds.textProperty().bind(model.kindsLabel());
        kinds.setOnAction(_ -> openKinds());
        Tooltip why = new Tooltip();
        // a button that is off shows no tooltip of its own
        Tooltip.install(kindsFrame, why);
        model.onlySource()
                .subscribe(source -> {
                    why.setText(
                            source.map(it ->
                                            it
                                                    + " is heard alone, so no kinds can be left out"
                                                    + " (Alt+1 hears all again)")
                                    .orElse("Kinds of sources that are heard (Alt+5)"));
                });
        kinds.accessibleTextProperty()
                .bind(Bindings.concat(model.kindsLabel(), ". ", why.textProperty()));
        kinds.disableProperty().bind(model.hasKinds().map(it -> !it));
        model.kindsLabel()
                .subscribe(label -> {
                    kinds.getStyleClass().remove(Styles.ACCENT);
                    if (!label.equals("Sources")) {
                        kinds.getStyleClass().add(Styles.ACCENT);
                    }
                });
    }

    private static void dropsDown(Labeled button) {
        Node arrow = new FontIcon(Feather.CHEVRON_DOWN);
        button.setGraphic(arrow);
        button.setContentDisplay(ContentDisplay.RIGHT);
    }

    private void showChosen() {
        rules.forEach((rule, button) ->
                button.setSelected(
                        model.ruleProperty().getValue().filter(rule::equals).isPresent()));
        Optional<String> source = model.onlySource().getValue();
        one.setSelected(source.isPresent());
        one.setText(source.orElse("One source"));
        String told =
                source.map(it -> "Lens: only " + it + " (Alt+4 for another source)")
                        .orElse("Lens: one source alone (Alt+4)");
        Hint.give(one, told);
        one.setAccessibleText(told);
    }
}
