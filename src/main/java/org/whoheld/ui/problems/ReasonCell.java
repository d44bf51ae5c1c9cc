package org.whoheld.ui.problems;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

import org.whoheld.io.problem.ImportProblem;
import org.whoheld.ui.text.Wrapping;

/// A reason on as many lines as it needs. The table asks its cells for their height without telling
/// them their width, so this one goes by its column's.
final class ReasonCell extends TableCell<ImportProblem, String> {
    private final Label text = new Label();

    ReasonCell() {
        setGraphic(text);
    }

    @Override
    protected void updateItem(String reason, boolean empty) {
        super.updateItem(reason, empty);
        Wrapping.set(text, empty || reason == null ? "" : reason);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        text.setMinWidth(inside);
        text.setMaxWidth(inside);
        return snappedTopInset() + text.prefHeight(inside) + snappedBottomInset();
    }
}
