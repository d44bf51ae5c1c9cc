package org.whoheld.ui.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.analysis.ChangeLedger.Entry;
import org.whoheld.core.Actor;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Language;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.session.SessionModel;

/// The entries of a ledger: one row for each district, sortable by every column. A click selects
/// the district; Enter or a double click also brings it to the middle of the map.
final class ChangeTable extends TableView<Entry> {
    /// Room for the vertical scroll bar, so that none is needed below.
    private static final double SCROLL_BAR_PX = 20;

    private final SessionModel session;

    /// In the order of the package, whatever the rows are sorted by.
    private List<Entry> entries = List.of();

    /// Whether the row is being chosen because of the map, and not by the reader.
    private boolean following;

    /// @param onGoTo told the district that is to be seen
    ChangeTable(SessionModel session, Consumer<String> onGoTo) {
        this.session = session;
        setId("ledger-table");
        getStyleClass().addAll("dense", "striped", "change-table");
        setAccessibleText("Districts that changed hands");
        setPlaceholder(new Label());
        setSortPolicy(_ -> {
            sortRows();
            return true;
        });

        TableColumn<Entry, String> district =
                column("District", "ledger-district", this::name, ChangeTable::showText);
        TableColumn<Entry, Optional<Actor>> from =
                column("From", "ledger-from", Entry::from, this::showActor);
        TableColumn<Entry, Optional<Actor>> to =
                column("To", "ledger-to", Entry::to, this::showActor);
        from.setComparator(Comparator.comparing(this::actorName));
        to.setComparator(Comparator.comparing(this::actorName));
        TableColumn<Entry, Optional<Period>> when =
                column("When", "ledger-when", ChangeTable::when, ChangeTable::showDays);
        when.setComparator(Comparator.comparing(it -> it.map(Period::first).orElse(LocalDate.MIN)));
        TableColumn<Entry, Double> area =
                column(
                        "km²",
                        "ledger-area",
                        Entry::areaSquareKilometres,
                        (cell, km) -> cell.setText(LedgerWords.squareKilometres(km)));
        TableColumn<Entry, Integer> sources =
                column(
                        "Src",
                        "ledger-sources",
                        Entry::sources,
                        (cell, count) -> cell.setText(Integer.toString(count)));
        TableColumn<Entry, Boolean> depends =
                column("", "ledger-depends", Entry::dependsOnLens, ChangeTable::showDepends);
        for (TableColumn<?, ?> number : List.of(when, area, sources)) {
            number.getStyleClass().add("number");
        }
        explain(district, "District", "The district that changed hands");
        explain(from, "From", "Who led on the earlier day");
        explain(to, "To", "Who leads on the later day");
        explain(when, "When", "Since when the new holder has led");
        explain(area, "km²", "Area in square kilometres");
        explain(sources, "Src", "How many sources give it to the new holder");
        explain(depends, "?", "Whether another lens tells it otherwise");
        getColumns().addAll(List.of(district, from, to, when, area, sources, depends));
        shareOut(Map.of(when, 74.0, area, 56.0, sources, 38.0, depends, 28.0), from, to, district);
        setRowFactory(_ -> row(onGoTo));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        selected().ifPresent(onGoTo);
                        event.consume();
                    }
                });
        getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, entry) -> {
                    if (entry != null && !following) {
                        session.selectedProperty().set(Optional.of(id(entry)));
                    }
                });
        session.selectedProperty().subscribe(_ -> followSelection());
        session.languageProperty().subscribe((_, _) -> refresh());
    }

    /// Figures get what they need, and the three columns of names share the rest.
    private void shareOut(
            Map<TableColumn<Entry, ?>, Double> figuresPx,
            TableColumn<Entry, ?> from,
            TableColumn<Entry, ?> to,
            TableColumn<Entry, ?> district) {
        double figures = figuresPx.values().stream().mapToDouble(Double::doubleValue).sum();
        figuresPx.forEach(TableColumn::setPrefWidth);
        widthProperty()
                .subscribe(width -> {
                    double rest = width.doubleValue() - SCROLL_BAR_PX - figures;
                    from.setPrefWidth(rest * 0.33);
                    to.setPrefWidth(rest * 0.33);
                    district.setPrefWidth(rest * 0.34);
                });
    }

    void show(List<Entry> newEntries) {
        if (!entries.equals(newEntries)) {
            entries = newEntries;
            sortRows();
        }
    }

    /// Puts the rows into the order that the columns ask for.
    private void sortRows() {
        List<Entry> rows = new ArrayList<>(entries);
        if (getComparator() != null) {
            rows.sort(getComparator());
        }
        following = true;
        getItems().setAll(rows);
        following = false;
        followSelection();
    }

    /// Marks the row of the district that is selected on the map.
    private void followSelection() {
        following = true;
        Optional<String> district = session.selectedProperty().get();
        Optional<Entry> row =
                getItems().stream()
                        .filter(it -> district.filter(id(it)::equals).isPresent())
                        .findFirst();
        if (row.isEmpty()) {
            getSelectionModel().clearSelection();
        } else if (!row.get().equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(row.get());
            scrollTo(row.get());
        }
        following = false;
    }

    private Optional<String> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(this::id);
    }

    private String id(Entry entry) {
        return session.open().orElseThrow().timeline().districts().get(entry.district());
    }

    private String name(Entry entry) {
        return session.open()
                .map(open -> open.content().districts())
                .filter(districts -> entry.district() < districts.size())
                .map(districts -> districts.get(entry.district()).names().in(language()))
                .orElse("");
    }

    private String actorName(Optional<Actor> actor) {
        return ActorTag.name(actor, language());
    }

    private Language language() {
        return session.languageProperty().get();
    }

    private TableRow<Entry> row(Consumer<String> onGoTo) {
        TableRow<Entry> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (row.getItem() != null
                    && event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2) {
                onGoTo.accept(id(row.getItem()));
            }
        });
        return row;
    }

    private <T> TableColumn<Entry, T> column(
            String title, String id, Function<Entry, T> value, BiConsumer<Cell<T>, T> show) {
        TableColumn<Entry, T> column = new TableColumn<>(title);
        column.setId(id);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(_ -> new Cell<>(show));
        return column;
    }

    private static void explain(TableColumn<?, ?> column, String title, String what) {
        Label header = new Label(title);
        Hint.give(header, what + "; click to sort");
        header.setMaxWidth(Double.MAX_VALUE);
        // Kept for screen readers; the style sheet shows the header alone.
        column.setText(title);
        column.setGraphic(header);
    }

    /// Shows one value after another with the nodes that it has: new ones would have to be styled,
    /// and while the date is dragged every value of the table changes some times a second.
    private static final class Cell<T> extends TableCell<Entry, T> {
        private final BiConsumer<Cell<T>, T> show;
        private final Map<Class<?>, Object> parts = new HashMap<>();

        Cell(BiConsumer<Cell<T>, T> show) {
            this.show = show;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
            } else {
                show.accept(this, item);
            }
        }

        void explain(String text) {
            Tooltip words = part(Tooltip.class, Tooltip::new);
            words.setText(text);
            setTooltip(words);
        }

        /// One of the kind, made when it is first asked for.
        <P> P part(Class<P> kind, Supplier<P> maker) {
            return kind.cast(parts.computeIfAbsent(kind, _ -> maker.get()));
        }
    }

    private static void showText(Cell<String> cell, String text) {
        cell.setText(text);
        cell.explain(text);
    }

    private void showActor(Cell<Optional<Actor>> cell, Optional<Actor> actor) {
        ActorTag tag = cell.part(ActorTag.class, ActorTag::new);
        tag.show(actor, language());
        cell.setGraphic(tag);
        // what a screen reader finds is the text of a cell, and here is none
        cell.setAccessibleText(ActorTag.name(actor, language()));
    }

    private static Optional<Period> when(Entry entry) {
        return entry.when().map(day -> new Period(day, entry.whenLatest().orElse(day)));
    }

    private static void showDays(Cell<Optional<Period>> cell, Optional<Period> days) {
        cell.setText(days.map(LedgerWords::days).orElse("?"));
        cell.explain(days.map(LedgerWords::since).orElse("Since when is not known"));
    }

    private static void showDepends(Cell<Boolean> cell, Boolean depends) {
        cell.setGraphic(
                depends
                        ? cell.part(FontIcon.class, () -> new FontIcon(Feather.HELP_CIRCLE))
                        : null);
        cell.setAccessibleText(depends ? "depends on the lens" : "the same by every lens");
        if (depends) {
            cell.explain("It depends on the lens: another one tells it otherwise");
        } else {
            cell.setTooltip(null);
        }
    }
}
