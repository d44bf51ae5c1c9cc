package org.whoheld.ui.map;

import java.util.Optional;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.render.view.Box;
import org.whoheld.ui.scene.Hint;

/// A small ⓘ beside the head of the legend that asks what is meant by control. It goes where the
/// painted legend is, and with it.
public final class DefinitionButton extends Button {
    private static final double BESIDE_PX = 4;
    private static final double SIZE_PX = 24;

    public DefinitionButton(MapModel model, Runnable tell) {
        super(null, new FontIcon(Feather.INFO));
        setId("legend-definition");
        getStyleClass().addAll("button-icon", "legend-definition");
        Hint.give(this, "What is meant by control (Shift+F1)");
        setAccessibleText("What is meant by control");
        setOnAction(_ -> tell.run());
        setManaged(false);
        resize(SIZE_PX, SIZE_PX);
        model.legendProperty().subscribe(this::place);
    }

    /// Left of the legend, whose head is full of headings; right of one at the left edge.
    private void place(Optional<Box> legend) {
        setVisible(legend.isPresent());
        legend.ifPresent(box -> {
            double left = box.x() - SIZE_PX - BESIDE_PX;
            relocate(left < 0 ? box.x() + box.width() + BESIDE_PX : left, box.y());
        });
    }
}
