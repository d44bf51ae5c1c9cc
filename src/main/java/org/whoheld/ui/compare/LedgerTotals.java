package org.whoheld.ui.compare;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.whoheld.analysis.ChangeLedger.Total;
import org.whoheld.analysis.Holdings.Share;
import org.whoheld.core.Language;

/// What every party gained and lost, in districts and area, and what is left of it.
final class LedgerTotals extends GridPane {
    LedgerTotals() {
        setId("ledger-totals");
        getStyleClass().add("ledger-totals");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(names);
        for (int i = 0; i < 6; i++) {
            ColumnConstraints figures = new ColumnConstraints();
            figures.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(figures);
        }
    }

    void show(List<Total> totals, Language language) {
        getChildren().clear();
        if (totals.isEmpty()) {
            return;
        }
        head(1, "gained", "km²");
        head(3, "lost", "km²");
        head(5, "net", "km²");
        int row = 1;
        for (Total total : totals) {
            add(new ActorTag(total.actor(), language), 0, row);
            share(1, row, total.gained());
            share(3, row, total.lost());
            figure(5, row, LedgerWords.signed(total.netDistricts()), "net");
            figure(6, row, LedgerWords.signed(total.netSquareKilometres()), "net");
            row++;
        }
    }

    private void head(int column, String... titles) {
        for (String title : titles) {
            Label label = new Label(title);
            label.getStyleClass().add("quiet");
            add(label, column++, 0);
        }
    }

    private void share(int column, int row, Share share) {
        figure(column, row, Integer.toString(share.districts()), "districts");
        figure(column + 1, row, LedgerWords.squareKilometres(share.areaSquareKilometres()), "area");
    }

    private void figure(int column, int row, String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        add(label, column, row);
    }
}
