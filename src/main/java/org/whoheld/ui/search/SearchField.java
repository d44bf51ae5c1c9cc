package org.whoheld.ui.search;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.search.SearchModel.Found;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.text.Wrapping;

/// Where the name of a district is typed. The matches drop down below: Up and Down move among them,
/// Enter chooses, Esc closes them and, pressed again, empties the field.
public final class SearchField extends StackPane {
    private static final double ROW_PX = 48;
    private static final double LIST_WIDTH_PX = 590;
    private static final int ROWS = 8;

    private final SearchModel model;
    private final Consumer<String> onChosen;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Match> list = new ListView<>();
    private final Label empty = new Label();
    private final StackPane dropDown = new StackPane(list, empty);
    private final Popup popup = new Popup();

    /// Enter was pressed before the answer came.
    private boolean chooseWhenFound;

    /// @param onChosen told the id of the district that was chosen, after it has been selected and
    ///   the field has given up the focus, so that it may give the focus to something else
    public SearchField(SessionModel session, TaskExecutor executor, Consumer<String> onChosen) {
        this.onChosen = onChosen;
        model = new SearchModel(session, executor);
        String css = SearchField.class.getResource("search.css").toExternalForm();
        getStylesheets().add(css);
        getStyleClass().add("search");

        field.setId("search-field");
        field.setPromptText("Find a district");
        field.setAccessibleText("Find a district by its name in English or Arabic");
        Hint.give(field, "Find a district by any spelling, English or Arabic (Ctrl+F)");
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.textProperty().bindBidirectional(model.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        popup.hide();
                    }
                });
        getChildren().add(field);

        list.setId("search-matches");
        list.setFixedCellSize(ROW_PX);
        list.setCellFactory(_ -> newCell());
        list.setFocusTraversable(false);
        list.setAccessibleText("Districts that match");
        empty.setId("search-empty");
        empty.getStyleClass().add("empty");
        empty.setMaxWidth(LIST_WIDTH_PX);
        dropDown.getStylesheets().add(css);
        dropDown.getStyleClass().add("search-drop-down");
        dropDown.setPrefWidth(LIST_WIDTH_PX);
        popup.getContent().add(dropDown);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);

        model.typedProperty().subscribe(_ -> chooseWhenFound = false);
        model.foundProperty().subscribe(this::show);
    }

    /// Puts the cursor into the field, with what stands there selected.
    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private MatchCell newCell() {
        MatchCell cell = new MatchCell();
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
                choose(cell.getItem());
            }
        });
        return cell;
    }

    private void show(Found found) {
        List<Match> matches = found.matches();
        String nothing = found.emptyText();
        Wrapping.set(empty, nothing);
        empty.setVisible(!nothing.isEmpty());
        list.setVisible(nothing.isEmpty());
        dropDown.setPrefHeight(Math.clamp(matches.size(), 1, ROWS) * ROW_PX + 2);
        if (!matches.equals(list.getItems())) {
            list.getItems().setAll(matches);
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
        if (matches.isEmpty() && nothing.isEmpty()) {
            popup.hide();
        } else if (chooseWhenFound && model.isUpToDate()) {
            chooseSelected();
        } else {
            open();
        }
    }

    private void open() {
        if (!popup.isShowing()
                && field.getScene() != null
                && field.getScene().getWindow() != null) {
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            if (place != null) {
                popup.show(field, place.getMinX(), place.getMaxY() + 2);
            }
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> {
                if (model.isUpToDate()) {
                    chooseSelected();
                } else {
                    chooseWhenFound = true;
                }
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                } else if (field.getText().isEmpty()) {
                    return; // for whoever else listens to Esc
                } else {
                    field.clear();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            open();
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS + 1));
        }
    }

    /// The root has no keys of its own, so that the window's keys work from here on.
    private void giveUpFocus() {
        if (field.isFocused()) {
            field.getScene().getRoot().requestFocus();
        }
    }

    private void chooseSelected() {
        Match match = list.getSelectionModel().getSelectedItem();
        if (match != null) {
            choose(match);
        }
    }

    private void choose(Match match) {
        model.choose(match);
        popup.hide();
        giveUpFocus();
        onChosen.accept(match.district());
    }
}
