package org.whoheld.ui.window;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.whoheld.core.DataPackage.About;

/// What the open package means by control, or that it does not say.
final class DefinitionDialog extends Dialog<Void> {
    private static final double WIDTH_PX = 460;

    private static final String NOT_SAID = "This package does not say what it means by control.";

    private static final String WHY =
            "Maps of the same days differ mostly in this: one counts a district as held once a force "
                    + "is reported in it, another only when all of it is. Two maps can be compared "
                    + "only if both say what they count.";

    DefinitionDialog(Window owner, About about) {
        initOwner(owner);
        setTitle("What is meant by control");
        Label title = text(about.title());
        title.getStyleClass().add("title-4");
        Label definition =
                text(about.controlDefinition().isBlank() ? NOT_SAID : about.controlDefinition());
        definition.setId("definition-text");
        Label why = text(WHY);
        why.getStyleClass().add("text-muted");
        VBox page = new VBox(12, title, definition, why);
        page.setId("definition");
        page.getStyleClass().add("about");
        page.setPrefWidth(WIDTH_PX);
        WindowStyle.apply(getDialogPane());
        getDialogPane().setContent(page);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
