package org.whoheld.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.HBox;
import org.whoheld.ui.session.Comparison.Mode;

/// The three ways to compare two days, as one row of joined buttons; the one that is on stops the
/// comparison when pressed again.
public final class ModeButtons extends HBox {
    /// @param buttons of the modes, in the order of [Mode]
    public ModeButtons(List<? extends ButtonBase> buttons) {
        setId("compare-modes");
        getStyleClass().add("compare-modes");
        getStylesheets().add(ModeButtons.class.getResource("compare.css").toExternalForm());
        for (Mode mode : Mode.values()) {
            ButtonBase button = buttons.get(mode.ordinal());
            button.setGraphic(new ModeIcon(mode));
            button.getStyleClass()
                    .add(
                            mode.ordinal() == 0
                                    ? Styles.LEFT_PILL
                                    : mode.ordinal() == buttons.size() - 1
                                            ? Styles.RIGHT_PILL
                                            : Styles.CENTER_PILL);
        }
        getChildren().addAll(buttons);
    }
}
