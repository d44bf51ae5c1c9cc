package org.whoheld.ui.map;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.core.Language;
import org.whoheld.render.Box;
import org.whoheld.ui.session.SessionModel;

/// A small ⓘ in the legend's head, beside the headings of its columns, that asks what the colours
/// mean by control. It goes where the painted legend is, and with it.
public final class DefinitionButton extends Button {
    private static final double INSET_PX = 5;
    private static final double SIZE_PX = 24;

    private final SessionModel session;

    public DefinitionButton(SessionModel session, MapModel model, Runnable tell) {
        super(null, new FontIcon(Feather.INFO));
        this.session = session;
        setId("legend-definition");
        getStyleClass().addAll("button-icon", "legend-definition");
        setTooltip(new Tooltip("What is meant by control (Shift+F1)"));
        setAccessibleText("What is meant by control");
        setOnAction(_ -> tell.run());
        setManaged(false);
        resize(SIZE_PX, SIZE_PX);
        model.legendProperty().subscribe(this::place);
    }

    /// The headings of the columns stand at the line's end, which in Arabic is left.
    private void place(Optional<Box> legend) {
        setVisible(legend.isPresent());
        legend.ifPresent(box ->
                relocate(
                        session.languageProperty().get() == Language.ARABIC
                                ? box.x() + box.width() - SIZE_PX - INSET_PX
                                : box.x() + INSET_PX,
                        box.y() + INSET_PX));
    }
}
