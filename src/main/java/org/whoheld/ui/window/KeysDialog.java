package org.whoheld.ui.window;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.whoheld.ui.actions.KeyList.Entry;

/// The keys of all menus, and what mouse and keyboard do beside them, on one page.
final class KeysDialog extends Dialog<Void> {
    private static final int COLUMNS = 3;

    /// For the edge of the window, and a bar.
    private static final double BESIDE_THE_PAGE_PX = 40;

    /// For the button, and the window's title.
    private static final double BELOW_THE_PAGE_PX = 130;

    /// @param groups what stands together, by name
    KeysDialog(Window owner, SequencedMap<String, List<Entry>> groups) {
        initOwner(owner);
        setTitle("Keys");
        HBox page = new HBox(36);
        page.setId("keys");
        page.getStyleClass().add("keys");
        for (List<Map.Entry<String, List<Entry>>> column : columns(groups)) {
            VBox groupsBelow = new VBox(14);
            column.forEach(it -> groupsBelow.getChildren().add(group(it.getKey(), it.getValue())));
            page.getChildren().add(groupsBelow);
        }
        ScrollPane scroll = new ScrollPane(page);
        WindowStyle.apply(getDialogPane());
        getDialogPane().getStyleClass().add("wide");
        getDialogPane().setContent(scroll);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        setResizable(true);
        getDialogPane().applyCss();
        Rectangle2D screen = screenOf(owner).getVisualBounds();
        scroll.setPrefViewportWidth(
                Math.min(page.prefWidth(-1), screen.getWidth() - BESIDE_THE_PAGE_PX));
        scroll.setPrefViewportHeight(
                Math.min(page.prefHeight(-1), screen.getHeight() - BELOW_THE_PAGE_PX));
    }

    private static Screen screenOf(Window window) {
        return Screen.getScreensForRectangle(
                        window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .findFirst()
                .orElseGet(Screen::getPrimary);
    }

    /// Each in the column that is the shortest so far, so that all become about as high.
    private static List<List<Map.Entry<String, List<Entry>>>> columns(
            SequencedMap<String, List<Entry>> groups) {
        List<List<Map.Entry<String, List<Entry>>>> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            columns.add(new ArrayList<>());
        }
        for (Map.Entry<String, List<Entry>> group : groups.entrySet()) {
            Collections.min(columns, Comparator.comparingInt(KeysDialog::lines)).add(group);
        }
        return columns;
    }

    /// A heading and the gap above it take the room of two.
    private static int lines(List<Map.Entry<String, List<Entry>>> column) {
        return column.stream().mapToInt(group -> group.getValue().size() + 2).sum();
    }

    private static Node group(String name, List<Entry> entries) {
        GridPane lines = new GridPane(16, 1);
        Label heading = new Label(name);
        heading.getStyleClass().add("heading");
        lines.add(heading, 0, 0, 2, 1);
        for (int i = 0; i < entries.size(); i++) {
            Label keys = new Label(entries.get(i).keys());
            keys.getStyleClass().add("keys-of");
            keys.setMinWidth(Label.USE_PREF_SIZE);
            Label does = new Label(entries.get(i).label());
            does.setMinWidth(Label.USE_PREF_SIZE);
            lines.addRow(i + 1, keys, does);
        }
        return lines;
    }
}
