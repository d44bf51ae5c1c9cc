package org.whoheld.ui.evidence;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.whoheld.core.District;

/// The names of a district in both languages, its other spellings and its size.
final class DistrictHeading extends VBox {
    private final Label english = new Label();
    private final Label arabic = new Label();
    private final Label spellings = new Label();
    private final Label area = new Label();

    private String shown = "";

    DistrictHeading() {
        getStyleClass().add("heading");
        english.setId("evidence-name");
        english.getStyleClass().add("name");
        english.setWrapText(true);
        english.setMinHeight(USE_PREF_SIZE);
        english.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(english, Priority.ALWAYS);
        arabic.setId("evidence-name-arabic");
        arabic.getStyleClass().add("name");
        arabic.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        arabic.setWrapText(true);
        arabic.setMinHeight(USE_PREF_SIZE);
        arabic.setMaxWidth(170);
        HBox names = new HBox(english, arabic);
        names.getStyleClass().add("names");
        spellings.setId("evidence-spellings");
        spellings.getStyleClass().add("quiet");
        spellings.setWrapText(true);
        spellings.setMinHeight(USE_PREF_SIZE);
        area.setId("evidence-area");
        area.getStyleClass().add("quiet");
        getChildren().addAll(names, spellings, area);
    }

    void show(District district, OptionalDouble squareKilometres) {
        if (shown.equals(district.id())) {
            return;
        }
        shown = district.id();
        english.setText(district.names().english());
        arabic.setText(district.names().arabic());
        spellings.setText("Also " + String.join(", ", district.alternativeNames()));
        spellings.setVisible(!district.alternativeNames().isEmpty());
        spellings.setManaged(spellings.isVisible());
        area.setVisible(squareKilometres.isPresent());
        area.setManaged(area.isVisible());
        squareKilometres.ifPresent(it -> area.setText(String.format(Locale.ROOT, "%.2f km²", it)));
    }
}
