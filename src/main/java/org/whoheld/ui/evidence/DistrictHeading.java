package org.whoheld.ui.evidence;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import org.whoheld.core.District;
import org.whoheld.ui.text.ArabicLabel;
import org.whoheld.ui.text.MeasuredBox;
import org.whoheld.ui.text.Wrapping;

/// The names of a district in both languages, its other spellings and its size.
final class DistrictHeading extends MeasuredBox {
    private final Label english = new Label();
    private final Label arabic = new ArabicLabel();
    private final Label spellings = new Label();
    private final Label area = new Label();

    private Optional<District> shown = Optional.empty();

    DistrictHeading() {
        getStyleClass().add("heading");
        english.setId("evidence-name");
        english.getStyleClass().add("name");
        english.setMinHeight(USE_PREF_SIZE);
        english.setMaxWidth(Double.MAX_VALUE);
        arabic.setId("evidence-name-arabic");
        arabic.getStyleClass().add("name");
        arabic.setMinHeight(USE_PREF_SIZE);
        arabic.setMaxWidth(Double.MAX_VALUE);
        // Under the English name's start: with this orientation right is left.
        arabic.setAlignment(Pos.CENTER_RIGHT);
        spellings.setId("evidence-spellings");
        spellings.getStyleClass().add("quiet");
        spellings.setMinHeight(USE_PREF_SIZE);
        area.setId("evidence-area");
        area.getStyleClass().add("quiet");
        getChildren().addAll(english, arabic, spellings, area);
    }

    void show(District district, double squareKilometres) {
        if (shown.orElse(null) == district) {
            return;
        }
        shown = Optional.of(district);
        Wrapping.set(english, district.names().english());
        Wrapping.set(arabic, district.names().arabic());
        Wrapping.set(spellings, "Also " + String.join(", ", district.alternativeNames()));
        spellings.setVisible(!district.alternativeNames().isEmpty());
        spellings.setManaged(spellings.isVisible());
        area.setText(String.format(Locale.ROOT, "%.2f km²", squareKilometres));
    }
}
