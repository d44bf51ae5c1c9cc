package org.whoheld.ui.window;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.whoheld.ui.focus.Focus;

/// Lays out the panes: the map has the room, the rest folds away and comes back where it was.
final class MainWindow extends BorderPane {
    private static final double EVIDENCE_SHARE = 0.28;
    private static final double LEDGER_PX = 490;

    private final SplitPane middle = new SplitPane();
    private final SidePanels side;
    private boolean wide;
    private double divider = 1 - EVIDENCE_SHARE;

    /// @param takeOver requests the focus for what gets it when a part that has it folds away
    MainWindow(
            MenuBar menuBar,
            Node toolbar,
            NoticeBar notices,
            Node map,
            Node ledger,
            BooleanProperty ledgerOpen,
            Node evidence,
            Node problems,
            Node incidents,
            Node lanes,
            Node timeline,
            WindowModel model,
            Runnable takeOver) {
        side = new SidePanels(takeOver);
        getStyleClass().add("main-window");
        WindowStyle.apply(this);
        side.add(ledger, ledgerOpen);
        side.add(evidence, model.evidenceOpenProperty());
        SplitPane.setResizableWithParent(side, false);
        middle.setId("middle");
        middle.getItems().add(map);
        setTop(new VBox(menuBar, toolbar, notices));
        setCenter(middle);
        setBottom(new VBox(problems, incidents, lanes, timeline));
        side.getItems().subscribe(() -> fold(ledger));
        fold(ledger);
        showWhile(problems, model.problemsOpenProperty(), takeOver);
        showWhile(incidents, model.incidentsOpenProperty(), takeOver);
        showWhile(lanes, model.lanesOpenProperty(), takeOver);
    }

    /// Shows the side while a panel is open in it, wider with the ledger: a table needs more room
    /// than text.
    private void fold(Node ledger) {
        boolean shown = middle.getItems().contains(side);
        if (shown && !wide) {
            divider = middle.getDividerPositions()[0];
        }
        boolean open = !side.getItems().isEmpty();
        wide = side.getItems().contains(ledger);
        if (open && !shown) {
            middle.getItems().add(side);
        } else if (!open && shown) {
            middle.getItems().remove(side);
        }
        if (open) {
            middle.setDividerPositions(
                    wide ? Math.min(divider, 1 - LEDGER_PX / middle.getWidth()) : divider);
        }
    }

    private static void showWhile(Node node, BooleanProperty open, Runnable takeOver) {
        node.visibleProperty().bind(open);
        node.managedProperty().bind(open);
        Focus.whenHidden(node, takeOver);
    }
}
