package org.whoheld.ui.lens;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.whoheld.core.Source.Kind;
import org.whoheld.ui.lens.LensModel.HeardKind;

/// Drops down a switch for each kind of source that the package has.
final class KindsPopup extends Popup {
    private static final double WIDTH_PX = 400;

    private final LensModel model;
    private final VBox switches = new VBox();
    private final Button all = new Button("Hear all");
    private List<Kind> shown = List.of();

    KindsPopup(LensModel model) {
        this.model = model;
        Label heading = new Label("Kinds of sources that are heard");
        heading.getStyleClass().add("heading");
        switches.setId("lens-kinds");
        switches.getStyleClass().add("switches");
        all.setId("lens-hear-all");
        all.setOnAction(_ -> model.hearAll());
        Label note =
                new Label(
                        "What is switched off does not count on the map. "
                                + "The starting situation is always heard.");
        note.setWrapText(true);
        note.getStyleClass().add("note");
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox foot = new HBox(note, all);
        foot.getStyleClass().add("foot");
        all.setMinWidth(Button.USE_PREF_SIZE);
        VBox content = new VBox(heading, switches, foot);
        content.getStyleClass().addAll("lens-drop-down", "kinds");
        content.getStylesheets().add(KindsPopup.class.getResource("lens.css").toExternalForm());
        content.setPrefWidth(WIDTH_PX);
        content.setMaxWidth(WIDTH_PX);
        getContent().add(content);
        setAutoHide(true);
        model.kindsProperty().subscribe(this::list);
    }

    void openBelow(Node node) {
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        if (place != null && !isShowing()) {
            show(node, place.getMinX(), place.getMaxY() + 2);
            if (!switches.getChildren().isEmpty()) {
                box(0).requestFocus();
            }
        }
    }

    private void list(List<HeardKind> kinds) {
        List<Kind> now = kinds.stream().map(HeardKind::kind).toList();
        if (!now.equals(shown)) {
            shown = now;
            switches.getChildren().setAll(kinds.stream().map(this::line).toList());
        }
        for (int i = 0; i < kinds.size(); i++) {
            HeardKind kind = kinds.get(i);
            box(i).setSelected(kind.heard());
            figures(i).setText(figures(kind));
            box(i).setAccessibleText(kind.kind().label() + ", " + figures(kind));
        }
        all.setDisable(kinds.stream().allMatch(HeardKind::heard));
    }

    private HBox line(HeardKind kind) {
        CheckBox box = new CheckBox(kind.kind().label());
        box.setId("lens-kind-" + kind.kind().key());
        box.setOnAction(_ -> model.hear(kind.kind(), box.isSelected()));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        Label figures = new Label();
        figures.getStyleClass().add("claims");
        figures.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(box, figures);
        line.getStyleClass().add("line");
        return line;
    }

    private CheckBox box(int index) {
        return (CheckBox) ((HBox) switches.getChildren().get(index)).getChildren().getFirst();
    }

    private Label figures(int index) {
        return (Label) ((HBox) switches.getChildren().get(index)).getChildren().getLast();
    }

    private static String figures(HeardKind kind) {
        return (kind.sources() == 1 ? "1 source, " : kind.sources() + " sources, ")
                + SourceCell.count(kind.claims());
    }
}
