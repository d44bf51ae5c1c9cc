package org.whoheld.ui.lens;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.whoheld.ui.lens.SourcesModel.Row;

/// A line of the list of sources: a kind as heading, or a source with its number of claims.
final class SourceCell extends ListCell<Row> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    private final Label name = new Label();
    private final Label claims = new Label();
    private final HBox line = new HBox(name, claims);

    SourceCell() {
        getStyleClass().add("source-row");
        line.getStyleClass().add("line");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        claims.getStyleClass().add("claims");
        claims.setMinWidth(USE_PREF_SIZE);
        line.setMinWidth(0);
        line.setPrefWidth(1);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            setDisable(true);
            return;
        }
        switch (row) {
            case Row.Heading(var kind) -> {
                name.setText(kind.label());
                claims.setText("");
            }
            case Row.Of(var source, long count) -> {
                name.setText(source.name());
                claims.setText(count(count));
            }
        }
        setDisable(row instanceof Row.Heading);
        pseudoClassStateChanged(HEADING, row instanceof Row.Heading);
        pseudoClassStateChanged(SILENT, row instanceof Row.Of(_, long count) && count == 0);
        setAccessibleText(name.getText() + ", " + claims.getText());
        setGraphic(line);
    }

    static String count(long claims) {
        return claims == 0 ? "no claims" : claims == 1 ? "1 claim" : claims + " claims";
    }
}
