package org.whoheld.ui.problems;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.ui.problems.ProblemsModel.Shown;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.text.Wrapping;

/// The import problems as a table, with their number; they can be copied.
public final class ProblemsPane extends VBox {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    /// Room for the vertical scroll bar, so that none is needed below.
    private static final double SCROLL_BAR_PX = 20;

    private final ProblemsModel model;
    private final Label count = new Label();
    private final Label kept = new Label();
    private final Button copy = new Button("Copy", new FontIcon(Feather.COPY));
    private final Button close = new Button(null, new FontIcon(Feather.X));
    private final TableView<ImportProblem> table = new TableView<>();

    /// @param onClose folds the panel away
    public ProblemsPane(ProblemsModel model, Runnable onClose) {
        this.model = model;
        setId("problems");
        getStyleClass().add("problems");
        getStylesheets().add(ProblemsPane.class.getResource("problems.css").toExternalForm());

        count.setId("problems-count");
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        kept.setId("problems-kept");
        kept.getStyleClass().add("kept");
        kept.setMinHeight(USE_PREF_SIZE);
        kept.setMaxWidth(Double.MAX_VALUE);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        copy.setId("problems-copy");
        copy.getStyleClass().add("flat");
        copy.setMinWidth(USE_PREF_SIZE);
        Hint.give(copy, "Copy all problems as a table (Ctrl+C)");
        copy.setAccessibleText("Copy all problems to the clipboard as a table");
        copy.setOnAction(_ -> copyAll());
        close.setId("problems-close");
        close.getStyleClass().addAll("flat", "button-icon");
        Hint.give(close, "Close (Esc)");
        close.setAccessibleText("Close the list of problems");
        close.setOnAction(_ -> onClose.run());
        HBox top = new HBox(count, copy, close);
        top.getStyleClass().add("top");

        table.setId("problems-table");
        table.getStyleClass().addAll("dense", "striped");
        table.setAccessibleText("Problems of the package");
        table.setPlaceholder(new Label("Every row of the package was read without a problem."));
        table.getColumns().add(column("File", 0.18, ImportProblem::file));
        TableColumn<ImportProblem, String> row = column("Row", 0.06, ProblemsModel::row);
        row.getStyleClass().add("number");
        row.setComparator(Comparator.comparingLong(ProblemsPane::number));
        table.getColumns().add(row);
        table.getColumns().add(column("Column", 0.12, ImportProblem::column));
        table.getColumns().add(column("Value", 0.18, ImportProblem::value));
        TableColumn<ImportProblem, String> reason = column("Reason", 0.46, ImportProblem::reason);
        reason.setCellFactory(_ -> new ReasonCell());
        table.getColumns().add(reason);
        table.setRowFactory(_ -> new Row());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(top, kept, table);

        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COPY.match(event)) {
                        copyAll();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        onClose.run();
                        event.consume();
                    }
                });
        model.shownProperty().subscribe(this::show);
    }

    private void show(Shown shown) {
        count.setText(shown.count());
        Wrapping.set(kept, shown.kept());
        kept.setManaged(!shown.kept().isEmpty());
        copy.setDisable(shown.problems().isEmpty());
        table.getItems().setAll(shown.problems());
        table.scrollTo(0);
    }

    private void copyAll() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.asText()));
    }

    private static long number(String row) {
        return row.isEmpty() ? 0 : Long.parseLong(row);
    }

    /// @param share of the table's width
    private TableColumn<ImportProblem, String> column(
            String title, double share, Function<ImportProblem, String> value) {
        TableColumn<ImportProblem, String> column = new TableColumn<>(title);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(oneLine(value.apply(cell.getValue()))));
        table.widthProperty()
                .subscribe(width ->
                        column.setPrefWidth(share * (width.doubleValue() - SCROLL_BAR_PX)));
        return column;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static final class Row extends TableRow<ImportProblem> {
        private Tooltip words;

        @Override
        protected void updateItem(ImportProblem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setTooltip(null);
                return;
            }
            // JavaFX makes a window for each tooltip.
            words = words == null ? new Tooltip() : words;
            words.setText(problem.text());
            setTooltip(words);
        }
    }
}
