package org.whoheld.ui.timeline.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// The bars above the track: changes of hands at the bottom in full strength, other changes lighter
/// above them.
public final class BarsView extends Region {
    private final Path hands = new Path();
    private final Path otherwise = new Path();
    private final Path firstKnown = new Path();

    private List<ChangeBar> bars = List.of();
    private double shownHeightPx;

    BarsView() {
        hands.getStyleClass().addAll("bars", "hands");
        otherwise.getStyleClass().addAll("bars", "otherwise");
        firstKnown.getStyleClass().addAll("bars", "first-known");
        for (Path path : List.of(hands, otherwise, firstKnown)) {
            path.setManaged(false);
            path.setCache(true);
            getChildren().add(path);
        }
    }

    /// @param heightPx of the highest bar
    void show(List<ChangeBar> newBars, double heightPx) {
        if (newBars.equals(bars) && heightPx == shownHeightPx) {
            return;
        }
        bars = newBars;
        shownHeightPx = heightPx;
        List.of(hands, otherwise, firstKnown).forEach(path -> path.getElements().clear());
        for (ChangeBar bar : bars) {
            double top = Math.max(2, bar.height() * heightPx);
            double split = bar.handsHeight() * heightPx;
            add(bar.firstKnown() > 0 ? firstKnown : otherwise, bar, heightPx - top, top - split);
            add(hands, bar, heightPx - split, split);
        }
    }

    public List<ChangeBar> bars() {
        return bars;
    }

    Optional<ChangeBar> barOf(LocalDate day) {
        return bars.stream().filter(bar -> bar.days().contains(day)).findFirst();
    }

    private void add(Path path, ChangeBar bar, double y, double height) {
        double left = snapPositionX(bar.x());
        double right = snapPositionX(bar.x() + bar.widthPx());
        double top = snapPositionY(y);
        double bottom = snapPositionY(y + height);
        if (bottom > top) {
            path.getElements()
                    .addAll(
                            new MoveTo(left, bottom),
                            new VLineTo(top),
                            new HLineTo(right),
                            new VLineTo(bottom),
                            new ClosePath());
        }
    }
}
