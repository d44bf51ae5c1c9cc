package org.whoheld.ui.export;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.whoheld.export.PictureLimit;
import org.whoheld.render.view.Viewport;

/// Asks for the size and the title of a picture. The result is `true` if the picture is wanted;
/// what was chosen is in the model.
public final class SavePictureDialog extends Dialog<Boolean> {
    private static final int MIN_SIDE_PX = 200;

    /// What is said of the file takes a line or two, and the dialog does not grow for the second.
    private static final double TWO_LINES_PX = 44;

    private final ButtonType save = new ButtonType("Save…", ButtonBar.ButtonData.OK_DONE);
    private final PictureModel model;
    private final Label result = new Label();
    private final Spinner<Integer> width = side("picture-width", "Width in pixels", 3840);
    private final Spinner<Integer> height = side("picture-height", "Height in pixels", 2160);
    private final RadioButton exactly = new RadioButton("Exactly");

    public SavePictureDialog(Window owner, PictureModel model) {
        this.model = model;
        initOwner(owner);
        setTitle("Save picture");
        setHeaderText(null);
        GridPane grid = new GridPane(12, 12);
        grid.setPadding(new Insets(16));
        TextField title = new TextField();
        title.setId("picture-title");
        title.setPrefColumnCount(36);
        title.setPromptText("No title");
        title.textProperty().bindBidirectional(model.titleProperty());
        Label titleName = new Label("Title");
        titleName.setLabelFor(title);
        grid.addRow(0, titleName, title);
        grid.addRow(1, new Label("Size"), sizes());
        CheckBox charts =
                new CheckBox(
                        "With charts of ground and fronts below the map"
                                + (model.isHypothetical() ? ", of what the sources say" : ""));
        charts.setId("picture-charts");
        charts.selectedProperty().bindBidirectional(model.chartsProperty());
        charts.selectedProperty().subscribe((_, _) -> showResult());
        grid.add(charts, 1, 2);
        result.setId("picture-result");
        result.setWrapText(true);
        result.setMaxWidth(440);
        result.setMinHeight(TWO_LINES_PX);
        result.setAlignment(Pos.TOP_LEFT);
        grid.add(result, 1, 3);
        Label contents =
                new Label(
                        "The picture carries date, lens, legend, scale bar, north arrow and credits. "
                                + "It never contains OpenStreetMap tiles.");
        contents.setWrapText(true);
        contents.setMaxWidth(440);
        grid.add(contents, 1, 4);
        getDialogPane().setContent(grid);

        getDialogPane().getButtonTypes().addAll(save, ButtonType.CANCEL);
        getDialogPane().lookupButton(save).setId("picture-save");
        getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, this::saveOnEnter);
        setResultConverter(button -> button == save);
        showResult();
    }

    /// JavaFX has Enter press a box, and a spinner keep it for itself. Where it is meant for
    /// another button it goes there.
    private void saveOnEnter(KeyEvent event) {
        Node owner = getDialogPane().getScene().getFocusOwner();
        if (event.getCode() == KeyCode.ENTER && !(owner instanceof Button)) {
            width.commitValue();
            height.commitValue();
            ((Button) getDialogPane().lookupButton(save)).fire();
            event.consume();
        }
    }

    private Node sizes() {
        ToggleGroup group = new ToggleGroup();
        HBox factors = new HBox(16);
        for (int factor : new int[] {1, 2, 4}) {
            RadioButton choice = new RadioButton(factor + "× the map");
            choice.setId("picture-times-" + factor);
            choice.setToggleGroup(group);
            PictureSize size = new PictureSize.TimesScreen(factor);
            choice.setSelected(model.sizeProperty().get().equals(size));
            choice.setOnAction(_ -> choose(size));
            factors.getChildren().add(choice);
        }
        exactly.setId("picture-exactly");
        exactly.setToggleGroup(group);
        exactly.setOnAction(_ -> chooseExactly());
        if (model.sizeProperty().get() instanceof PictureSize.Exactly(int widthPx, int heightPx)) {
            exactly.setSelected(true);
            width.getValueFactory().setValue(widthPx);
            height.getValueFactory().setValue(heightPx);
        }
        width.valueProperty().subscribe((_, _) -> chooseExactly());
        height.valueProperty().subscribe((_, _) -> chooseExactly());
        HBox custom = new HBox(8, exactly, width, new Label("×"), height, new Label("pixels"));
        custom.setAlignment(Pos.CENTER_LEFT);
        return new VBox(10, factors, custom);
    }

    private static Spinner<Integer> side(String id, String name, int value) {
        var sides = new IntegerSpinnerValueFactory(MIN_SIDE_PX, PictureSize.MAX_SIDE_PX, value, 10);
        sides.setConverter(new WholeNumber(sides::getValue));
        Spinner<Integer> spinner = new Spinner<>(sides);
        spinner.setId(id);
        spinner.setAccessibleText(name);
        spinner.getEditor().setAccessibleText(name);
        spinner.setEditable(true);
        spinner.setPrefWidth(110);
        return spinner;
    }

    private void chooseExactly() {
        exactly.setSelected(true);
        choose(new PictureSize.Exactly(width.getValue(), height.getValue()));
    }

    private void choose(PictureSize size) {
        model.sizeProperty().set(size);
        showResult();
    }

    private void showResult() {
        Viewport viewport = model.viewport();
        Optional<String> objection =
                PictureLimit.objection(
                        viewport.widthPx(),
                        viewport.heightPx() + model.mostChartsPx(),
                        viewport.pixelScale());
        result.setText(
                objection.orElse(
                        (model.chartsProperty().get()
                                        ? "The map will be %,d × %,d pixels, and the charts below it"
                                                + " make the file higher."
                                        : "The file will be %,d × %,d pixels.")
                                .formatted(viewport.deviceWidth(), viewport.deviceHeight())));
        getDialogPane().lookupButton(save).setDisable(objection.isPresent());
    }
}
