package org.whoheld.ui.timeline.axis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures texts in the font that the style sheets give to a style class. The probe must be in the
/// scene, unseen, to have that font.
final class TextWidths implements ToDoubleFunction<String> {
    private final Text probe = new Text();
    private final Map<String, Double> known = new HashMap<>();

    TextWidths(String styleClass) {
        probe.getStyleClass().add(styleClass);
        probe.setVisible(false);
        probe.setManaged(false);
        probe.fontProperty().subscribe(known::clear);
    }

    Text probe() {
        return probe;
    }

    ObservableValue<Font> fontProperty() {
        return probe.fontProperty();
    }

    @Override
    public double applyAsDouble(String text) {
        return known.computeIfAbsent(
                text,
                it -> {
                    probe.setText(it);
                    return probe.getLayoutBounds().getWidth();
                });
    }
}
