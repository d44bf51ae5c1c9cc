package org.whoheld.ui.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.whoheld.core.Claim;
import org.whoheld.export.citation.CitationFormat;
import org.whoheld.ui.citation.CitationMenu;
import org.whoheld.ui.evidence.Evidence.Entry;
import org.whoheld.ui.evidence.Evidence.Mark;
import org.whoheld.ui.words.ControlWords;
import org.whoheld.ui.words.DateWords;
import org.whoheld.ui.words.SourceWords;

/// Every claim on the district, one a line. A click or Enter goes to the claim's first day; the
/// context menu copies its citation.
final class HistoryList extends ListView<Entry> {
    private static final double ROW_PX = 30;

    /// So many stand in the panel without a scroll bar of their own.
    private static final int MOST_ROWS = 60;

    private static final Map<Mark, PseudoClass> PSEUDO_CLASSES =
            Stream.of(Mark.values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Function.identity(),
                                    it ->
                                            PseudoClass.getPseudoClass(
                                                    it.name().toLowerCase(Locale.ROOT))));

    private static final Set<KeyCode> WINDOW_KEYS =
            EnumSet.of(
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.OPEN_BRACKET,
                    KeyCode.CLOSE_BRACKET,
                    KeyCode.SPACE);

    private final Consumer<Entry> goTo;

    HistoryList(Consumer<Entry> goTo, BiConsumer<Claim, CitationFormat> copy) {
        this.goTo = goTo;
        setId("evidence-history");
        getStyleClass().add("history");
        setFixedCellSize(ROW_PX);
        setAccessibleText("Every claim on the district, oldest first. Enter goes to its day.");
        setCellFactory(_ -> new Row());
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .setAll(
                        CitationMenu.items(
                                "evidence-history-cite",
                                "Copy citation: ",
                                format -> {
                                    Entry entry = getSelectionModel().getSelectedItem();
                                    if (entry != null) {
                                        copy.accept(entry.claim(), format);
                                    }
                                }));
        setContextMenu(menu);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveToWindow);
        setOnKeyPressed(event -> {
            Entry entry = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && entry != null) {
                goTo.accept(entry);
                event.consume();
            }
        });
    }

    /// The keys of the timeline go past list and scroll pane, which would take them, to the window.
    private void leaveToWindow(KeyEvent event) {
        if (WINDOW_KEYS.contains(event.getCode())) {
            event.consume();
            Event.fireEvent(getScene(), event.copyFor(getScene(), getScene()));
        }
    }

    /// Where a row stands, in the list's own coordinates.
    Bounds place(int index) {
        return new BoundingBox(0, index * ROW_PX, getWidth(), ROW_PX);
    }

    /// Puts new entries in place of the old; where only their standing has changed, the rows stay
    /// where they are, with selection and scroll. New rows are scrolled to those behind the state.
    void show(List<Entry> entries) {
        List<String> ids = entries.stream().map(it -> it.claim().id()).toList();
        if (ids.equals(getItems().stream().map(it -> it.claim().id()).toList())) {
            for (int i = 0; i < entries.size(); i++) {
                if (!getItems().get(i).equals(entries.get(i))) {
                    getItems().set(i, entries.get(i));
                }
            }
            return;
        }
        getItems().setAll(entries);
        double height = Math.clamp(entries.size(), 1, MOST_ROWS) * ROW_PX + 2;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        scrollTo(Math.max(0, firstBehind(entries) - 2));
    }

    /// Selects the row of a claim.
    ///
    /// @return where it stands, in the list's own coordinates; empty if the list does not have it
    Optional<Bounds> select(String claim) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).claim().id().equals(claim)) {
                getSelectionModel().select(i);
                if (getItems().size() > MOST_ROWS) {
                    scrollTo(Math.max(0, i - 2));
                }
                return Optional.of(place(i));
            }
        }
        return Optional.empty();
    }

    private static int firstBehind(List<Entry> entries) {
        return entries.stream()
                .filter(it -> it.marks().contains(Mark.BEHIND))
                .findFirst()
                .map(entries::indexOf)
                .orElse(0);
    }

    private final class Row extends ListCell<Entry> {
        private final Label day = new Label();
        private final ColourChip chip = new ColourChip();
        private final Label source = new Label();
        private final Label contested = new Label("contested");
        private final HBox line = new HBox(day, chip, source, contested);
        private final Tooltip tooltip = new Tooltip();

        Row() {
            getStyleClass().add("history-row");
            line.getStyleClass().add("line");
            day.getStyleClass().add("day");
            source.setMinWidth(0);
            source.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(source, Priority.ALWAYS);
            contested.getStyleClass().add("contested");
            contested.setMinWidth(USE_PREF_SIZE);
            contested.managedProperty().bind(contested.visibleProperty());
            line.setMinWidth(0);
            line.setPrefWidth(1);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    goTo.accept(getItem());
                }
            });
            // a right click alone does not choose the row
            setOnContextMenuRequested(_ -> HistoryList.this.getSelectionModel().select(getItem()));
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                mark(Set.of());
                return;
            }
            String when = DateWords.when(entry.claim().valid());
            day.setText(DateWords.compact(entry.claim().valid()));
            chip.show(Optional.of(entry.claim().holder()), entry.challenger());
            source.setText(SourceWords.brief(entry.claim().source()));
            contested.setVisible(entry.challenger().isPresent());
            String says =
                    entry.claim().source().name()
                            + "\n"
                            + ControlWords.says(entry.claim())
                            + "\n"
                            + when
                            + entry.marks().stream()
                                    .sorted()
                                    .map(it -> "\n" + it.words())
                                    .collect(Collectors.joining());
            tooltip.setText(says + "\nClick or Enter: go to this day. Right click: copy citation");
            setTooltip(tooltip);
            setAccessibleText(says);
            mark(entry.marks());
            setGraphic(line);
        }

        private void mark(Set<Mark> marks) {
            PSEUDO_CLASSES.forEach((mark, pseudoClass) ->
                    pseudoClassStateChanged(pseudoClass, marks.contains(mark)));
        }
    }
}
