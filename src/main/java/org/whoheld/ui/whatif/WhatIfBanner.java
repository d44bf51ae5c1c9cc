package org.whoheld.ui.whatif;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.text.Wrapping;

/// Says above the map, as long as something is supposed on it, what that is and what would follow,
/// with a button that ends it.
public final class WhatIfBanner extends HBox {
    private final WhatIfModel model;
    private final ObservableValue<List<String>> consequences;
    private final Label sentence = new Label();
    private final Label more = new Label();

    /// @param consequences sentences that tell what would follow; none if nothing is supposed
    public WhatIfBanner(
            SessionModel session, WhatIfModel model, ObservableValue<List<String>> consequences) {
        this.model = model;
        this.consequences = consequences;
        setId("what-if-banner");
        getStyleClass().add("what-if-banner");
        getStylesheets().add(WhatIfBanner.class.getResource("whatif.css").toExternalForm());
        sentence.setId("what-if-sentence");
        sentence.getStyleClass().add("sentence");
        more.setId("what-if-consequences");
        // Also while it is empty it takes its line, so that the map does not move when what would
        // follow is known.
        for (Label label : List.of(sentence, more)) {
            label.setMinHeight(USE_PREF_SIZE);
            label.setMaxWidth(Double.MAX_VALUE);
        }
        VBox words = new VBox(sentence, more);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(Feather.GIT_BRANCH), words, end());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        model.end();
                        event.consume();
                    }
                });
        managedProperty().bind(visibleProperty());
        session.hypothesisProperty().subscribe((_, _) -> show());
        session.shownProperty().subscribe((_, _) -> show());
        consequences.subscribe((_, _) -> show());
        show();
    }

    private Button end() {
        Button button = new Button("End the hypothesis", new FontIcon(Feather.X));
        button.setId("what-if-banner-end");
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        Hint.give(
                button,
                "Show what the sources say (" + WhatIfMenu.END_KEYS + ", or Esc on the map)");
        button.setOnAction(_ -> model.end());
        return button;
    }

    private void show() {
        if (model.isOn()) {
            Wrapping.set(sentence, model.sentence());
            String text =
                    Stream.concat(Stream.of(model.alreadySo()), consequences.getValue().stream())
                            .filter(it -> !it.isEmpty())
                            .collect(Collectors.joining(" "));
            Wrapping.set(more, text);
            more.setVisible(!text.isEmpty());
        }
        setVisible(model.isOn());
    }
}
