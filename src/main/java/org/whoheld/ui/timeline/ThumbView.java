package org.whoheld.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What shows the present day on the track: a line and a knob, a plate with the date above, and
/// beside it the day of the offensive where there is room.
final class ThumbView extends Region {
    private static final double KNOB_PX = 14;
    private static final double LINE_PX = 2;
    private static final double BESIDE_PX = 6;

    private final Region line = styled(new Region(), "thumb-line");
    private final Region knob = styled(new Region(), "thumb");
    private final Label plate = styled(new Label(), "thumb-date");
    private final Label offensiveDay = styled(new Label(), "thumb-offensive-day");

    ThumbView() {
        plate.setId("timeline-thumb-date");
        offensiveDay.setId("timeline-offensive-day");
        knob.setId("timeline-thumb");
        for (Region part : new Region[] {line, knob, plate, offensiveDay}) {
            part.setManaged(false);
        }
        getChildren().addAll(offensiveDay, line, plate, knob);
    }

    private static <R extends Region> R styled(R region, String styleClass) {
        region.getStyleClass().add(styleClass);
        return region;
    }

    void setDay(LocalDate day, Optional<Long> dayOfOffensive) {
        plate.setText(DayWords.day(day));
        offensiveDay.setText(dayOfOffensive.map(count -> "day " + count).orElse(""));
    }

    /// @param x where the day is
    /// @param widthPx the plate stays between 0 and this
    /// @param trackY the middle of the track
    void place(double x, double widthPx, double trackY) {
        double plateWidth = snapSizeX(plate.prefWidth(-1));
        double plateHeight = snapSizeY(plate.prefHeight(-1));
        double plateX =
                snapPositionX(Math.clamp(x - plateWidth / 2, 0, Math.max(0, widthPx - plateWidth)));
        plate.resizeRelocate(plateX, 0, plateWidth, plateHeight);
        line.resizeRelocate(
                snapPositionX(x - LINE_PX / 2), plateHeight, LINE_PX, trackY - plateHeight);
        knob.resizeRelocate(
                snapPositionX(x - KNOB_PX / 2),
                snapPositionY(trackY - KNOB_PX / 2),
                KNOB_PX,
                KNOB_PX);
        placeOffensiveDay(plateX, plateWidth, plateHeight, widthPx);
    }

    private void placeOffensiveDay(
            double plateX, double plateWidth, double plateHeight, double widthPx) {
        double width = snapSizeX(offensiveDay.prefWidth(-1));
        double right = plateX + plateWidth + BESIDE_PX;
        double left = plateX - BESIDE_PX - width;
        boolean roomRight = right + width <= widthPx;
        offensiveDay.setVisible(!offensiveDay.getText().isEmpty() && (roomRight || left >= 0));
        offensiveDay.resizeRelocate(snapPositionX(roomRight ? right : left), 0, width, plateHeight);
    }
}
