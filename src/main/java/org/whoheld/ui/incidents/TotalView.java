package org.whoheld.ui.incidents;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.whoheld.ui.incidents.IncidentModel.Total;
import org.whoheld.ui.words.IncidentWords;

/// One running figure after another; its user data is the id of the incident that is shown, because
/// a new id would have it styled anew.
final class TotalView extends HBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Label text = new Label();
    private final Label place = new Label();
    private final Tooltip details = IncidentStrip.tooltip();

    TotalView() {
        getStyleClass().add("total");
        text.getStyleClass().add("figure");
        text.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().add("place");
        place.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, place);
        Tooltip.install(this, details);
    }

    void show(Total total) {
        setUserData(total.incident().id());
        text.setText(total.text());
        place.setText(total.place());
        pseudoClassStateChanged(STALE, total.stale());
        setAccessibleText(total.text() + ", " + total.place());
        details.setText(IncidentWords.details(total.incident()));
    }
}
