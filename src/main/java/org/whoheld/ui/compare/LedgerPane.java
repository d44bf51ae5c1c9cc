package org.whoheld.ui.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.core.Actor;
import org.whoheld.ui.async.FrameTicker;
import org.whoheld.ui.async.Pace;
import org.whoheld.ui.compare.LedgerModel.Side;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.text.Wrapping;

/// What changed hands between the two days: what each party gained and lost, then district by
/// district.
public final class LedgerPane extends VBox {
    /// Below this height the totals leave their room to rows: they can be had by closing a panel.
    private static final double LEAST_WITH_TOTALS_PX = 270;

    private static final Duration APART = Duration.ofMillis(190);

    private final SessionModel session;
    private final LedgerModel model;
    private final Label title = new Label("Ledger of changes");
    private final Label note = new Label();
    private final Button export = new Button("CSV…", new FontIcon(Feather.DOWNLOAD));
    private final LedgerTotals totals = new LedgerTotals();
    private final ComboBox<Optional<Actor>> actors = new ComboBox<>();
    private final ComboBox<Side> sides = new ComboBox<>();
    private final ChangeTable table;

    /// @param onGoTo told the district that is to be brought to the middle of the map
    /// @param onExport asks for the ledger as a file
    /// @param onClose folds the panel away
    public LedgerPane(
            SessionModel session,
            LedgerModel model,
            Consumer<String> onGoTo,
            Runnable onExport,
            Runnable onClose) {
        this.session = session;
        this.model = model;
        this.table = new ChangeTable(session, onGoTo);
        setId("ledger");
        getStyleClass().add("ledger");
        getStylesheets().add(LedgerPane.class.getResource("compare.css").toExternalForm());
        note.setId("ledger-note");
        note.getStyleClass().add("note");
        note.setMinHeight(USE_PREF_SIZE);
        note.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(top(onExport, onClose), totals, filter(), note, table);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        onClose.run();
                        event.consume();
                    }
                });
        Pace pace = new Pace(new FrameTicker(), APART);
        model.listingProperty()
                .subscribe((before, now) -> {
                    if (now.ledger().equals(before.ledger())) {
                        pace.runNow(this::show); // another filter
                    } else {
                        pace.run(this::show);
                    }
                });
        totals.visibleProperty().bind(heightProperty().greaterThanOrEqualTo(LEAST_WITH_TOTALS_PX));
        totals.visibleProperty().subscribe(_ -> showTotals());
        show();
        session.languageProperty()
                .subscribe((_, _) -> {
                    listActors();
                    show();
                });
        session.openProperty().subscribe(_ -> listActors());
    }

    private HBox top(Runnable onExport, Runnable onClose) {
        title.setId("ledger-title");
        title.getStyleClass().add("title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        export.setId("ledger-export");
        export.getStyleClass().addAll("flat", "small");
        export.setMinWidth(USE_PREF_SIZE);
        Hint.give(export, "Save the whole ledger as a CSV file");
        export.setAccessibleText("Export CSV: save the whole ledger as a file");
        export.setOnAction(_ -> onExport.run());
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("ledger-close");
        close.getStyleClass().addAll("flat", "button-icon", "small");
        Hint.give(close, "Fold the ledger away (F5, or Esc within it)");
        close.setAccessibleText("Fold the ledger away");
        close.setOnAction(_ -> onClose.run());
        HBox top = new HBox(title, export, close);
        top.getStyleClass().add("top");
        return top;
    }

    private HBox filter() {
        sides.setId("ledger-side");
        sides.getItems().setAll(Side.values());
        sides.setConverter(words(LedgerPane::side));
        Hint.give(sides, "Which changes of a party are listed");
        sides.setAccessibleText("Which changes of a party are listed");
        sides.setMinWidth(USE_PREF_SIZE);
        sides.valueProperty().bindBidirectional(model.sideProperty());
        actors.setId("ledger-actor");
        actors.setConverter(
                words(actor -> actor.isEmpty() ? "anyone" : ActorTag.name(actor, language())));
        Hint.give(actors, "Whose changes are listed");
        actors.setAccessibleText("Whose changes are listed");
        actors.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(actors, Priority.ALWAYS);
        actors.setOnAction(_ -> {
            if (actors.getValue() != null) {
                model.actorProperty().set(actors.getValue());
            }
        });
        model.actorProperty().subscribe(actors::setValue);
        HBox filter = new HBox(sides, actors);
        filter.getStyleClass().add("filter");
        return filter;
    }

    private org.whoheld.core.Language language() {
        return session.languageProperty().get();
    }

    private static String side(Side side) {
        return switch (side) {
            case EITHER -> "gained or lost by";
            case GAINED -> "gained by";
            case LOST -> "lost by";
        };
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the list is not editable");
            }
        };
    }

    private void listActors() {
        Optional<Actor> chosen = model.actorProperty().get();
        List<Optional<Actor>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        session.open()
                .ifPresent(open ->
                        open.content().actors().stream().map(Optional::of).forEach(choices::add));
        actors.getItems().setAll(choices);
        actors.setValue(chosen);
    }

    private void show() {
        title.setText(model.ledger().map(LedgerWords::title).orElse("Changes"));
        Wrapping.set(note, model.note());
        note.setManaged(!model.note().isEmpty());
        totals.show(model.totals(), language());
        showTotals();
        export.setDisable(model.ledger().isEmpty());
        table.setVisible(!model.entries().isEmpty());
        table.show(model.entries());
    }

    private void showTotals() {
        totals.setManaged(totals.isVisible() && !model.totals().isEmpty());
    }
}
