package org.whoheld.ui.timeline.slider;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.whoheld.ui.timeline.days.DayWords;

/// What shows a day on the track: a line and a knob, a plate with the date above, and beside it
/// some words where there is room.
public final class ThumbView extends Region {
    private static final double LINE_PX = 2;
    private static final double BESIDE_PX = 6;

    private final double knobPx;
    private final Region line = styled(new Region(), "thumb-line");
    private final Region knob = styled(new Region(), "thumb");
    private final Label plate = styled(new Label(), "thumb-date");
    private final Label beside = styled(new Label(), "thumb-beside");

    private List<String> besideWords = List.of();

    /// @param id of the knob; the plate's has `-date` behind it, the words' `-beside`
    public ThumbView(String id, double knobPx) {
        this.knobPx = knobPx;
        knob.setId(id);
        plate.setId(id + "-date");
        beside.setId(id + "-beside");
        for (Region part : new Region[] {line, knob, plate, beside}) {
            part.setManaged(false);
        }
        getChildren().addAll(beside, line, plate, knob);
    }

    private static <R extends Region> R styled(R region, String styleClass) {
        region.getStyleClass().add(styleClass);
        return region;
    }

    /// @param words to stand beside the date, the longest wording first; the first that has room is
    ///   shown
    public void setDay(LocalDate day, List<String> words) {
        plate.setText(DayWords.day(day));
        besideWords = words;
    }

    public double plateWidth() {
        return snapSizeX(plate.prefWidth(-1));
    }

    public boolean plateCovers(double x, double y) {
        return plate.getBoundsInParent().contains(x, y);
    }

    /// @param x where the day is
    /// @param plateX left edge of the plate
    /// @param from the words beside the plate stay between this
    /// @param to and this
    /// @param trackY the middle of the track
    public void place(double x, double plateX, double from, double to, double trackY) {
        double plateHeight = snapSizeY(plate.prefHeight(-1));
        plate.resizeRelocate(snapPositionX(plateX), 0, plateWidth(), plateHeight);
        line.resizeRelocate(
                snapPositionX(x - LINE_PX / 2), plateHeight, LINE_PX, trackY - plateHeight);
        knob.resizeRelocate(
                snapPositionX(x - knobPx / 2), snapPositionY(trackY - knobPx / 2), knobPx, knobPx);
        placeBeside(plateX, from, to, plateHeight);
    }

    private void placeBeside(double plateX, double from, double to, double height) {
        double right = plateX + plateWidth() + BESIDE_PX;
        for (String words : besideWords) {
            beside.setText(words);
            double width = snapSizeX(beside.prefWidth(-1));
            double left = plateX - BESIDE_PX - width;
            boolean roomRight = right + width <= to;
            if (roomRight || left >= from) {
                beside.setVisible(true);
                beside.resizeRelocate(snapPositionX(roomRight ? right : left), 0, width, height);
                return;
            }
        }
        beside.setVisible(false);
    }
}
