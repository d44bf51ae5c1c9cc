package org.whoheld.ui.timeline.axis;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// The labels and ticks below the track.
public final class AxisView extends Region {
    private static final double FINE_TICK_PX = 4;
    private static final double ROW_PX = 14;
    private static final double LABELS_TOP_PX = 4;

    /// Both rows.
    public static final double HEIGHT_PX = LABELS_TOP_PX + 2 * ROW_PX;

    /// From a unit's tick to its name.
    private static final double INDENT_PX = 4;

    private final TextWidths widths = new TextWidths("axis-label");
    private final Path fineTicks = new Path();
    private final Path coarseTicks = new Path();
    private final Group texts = new Group();

    private List<AxisLabel> labels = List.of();

    public AxisView(Runnable onNewFont) {
        getStyleClass().add("axis");
        fineTicks.getStyleClass().add("fine-ticks");
        coarseTicks.getStyleClass().add("coarse-ticks");
        for (var part : List.of(fineTicks, coarseTicks, texts)) {
            part.setManaged(false);
        }
        getChildren().addAll(fineTicks, coarseTicks, texts, widths.probe());
        widths.fontProperty().subscribe((_, _) -> onNewFont.run());
    }

    public void show(DayScale scale) {
        labels = AxisLayout.of(scale, text -> widths.applyAsDouble(text) + INDENT_PX);
        texts.getChildren().setAll(labels.stream().map(this::text).toList());
        fineTicks.getElements().clear();
        coarseTicks.getElements().clear();
        for (AxisLabel label : labels) {
            if (label.fine()) {
                tick(fineTicks, label.tickX(), FINE_TICK_PX);
            } else if (label.tickX() > 0) {
                tick(coarseTicks, label.tickX(), HEIGHT_PX);
            }
        }
    }

    public List<AxisLabel> labels() {
        return labels;
    }

    private Text text(AxisLabel label) {
        Text text = new Text(label.text());
        text.getStyleClass().add("axis-label");
        text.getStyleClass().add(label.fine() ? "fine" : "coarse");
        text.setTextOrigin(VPos.TOP);
        boolean centred = label.tickX() > label.x();
        text.setX(snapPositionX(label.x() + (centred ? INDENT_PX / 2 : INDENT_PX)));
        text.setY(LABELS_TOP_PX + (label.fine() ? 0 : ROW_PX));
        return text;
    }

    private void tick(Path path, double x, double length) {
        double middleOfPixel = snapPositionX(x) + 0.5;
        path.getElements().addAll(new MoveTo(middleOfPixel, 0), new LineTo(middleOfPixel, length));
    }
}
