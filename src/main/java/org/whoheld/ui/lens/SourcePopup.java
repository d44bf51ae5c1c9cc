package org.whoheld.ui.lens;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.ui.lens.SourcesModel.Row;

/// Drops down the list of sources with a field to search it: Up and Down move, Enter chooses, Esc
/// closes.
final class SourcePopup extends Popup {
    private static final double WIDTH_PX = 400;
    private static final double ROW_PX = 28;
    private static final int MOST_ROWS = 14;

    private final SourcesModel model;
    private final LensModel lens;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Row> list = new ListView<>();
    private final Label empty = new Label();

    SourcePopup(SourcesModel model, LensModel lens) {
        this.model = model;
        this.lens = lens;
        field.setId("lens-source-search");
        field.setPromptText("Find a source");
        field.setAccessibleText("Find a source by its name or abbreviation");
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.textProperty().bindBidirectional(model.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setId("lens-sources");
        list.setAccessibleText("Sources, by kind");
        list.setFixedCellSize(ROW_PX);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> newCell());
        empty.setId("lens-source-empty");
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        VBox content = new VBox(field, new StackPane(list, empty));
        content.getStyleClass().add("lens-drop-down");
        content.getStylesheets().add(SourcePopup.class.getResource("lens.css").toExternalForm());
        content.setPrefWidth(WIDTH_PX);
        getContent().add(content);
        setAutoHide(true);
        setOnHidden(_ -> field.clear());
        model.rowsProperty().subscribe(this::showRows);
    }

    void openBelow(Node node) {
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        if (place != null && !isShowing()) {
            startAtTop();
            show(node, place.getMinX(), place.getMaxY() + 2);
            field.requestFocus();
        }
    }

    private SourceCell newCell() {
        SourceCell cell = new SourceCell();
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose(cell.getItem());
            }
        });
        return cell;
    }

    private void showRows(List<Row> rows) {
        list.getItems().setAll(rows);
        list.setPrefHeight(Math.clamp(rows.size(), 2, MOST_ROWS) * ROW_PX + 2);
        list.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        empty.setText(rows.isEmpty() ? model.emptyText() : "");
        startAtTop();
    }

    private void startAtTop() {
        list.getSelectionModel().clearSelection();
        move(1);
        list.scrollTo(0);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// To the next source in a direction, past the headings and around the ends.
    private void move(int by) {
        List<Row> rows = list.getItems();
        int from = list.getSelectionModel().getSelectedIndex();
        int next = from;
        for (int step = 0; step < rows.size(); step++) {
            next = Math.floorMod(next + by, rows.size());
            if (rows.get(next) instanceof Row.Of) {
                list.getSelectionModel().select(next);
                list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
                return;
            }
        }
    }

    private void choose(Row row) {
        if (row instanceof Row.Of(var source, _)) {
            hide();
            lens.choose(source);
        }
    }
}
