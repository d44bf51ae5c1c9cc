package org.whoheld.ui.evidence;

import java.util.Optional;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.whoheld.core.Actor;

/// A small field in an actor's colour; in two colours, cut at a slant, where a second actor shares
/// the ground. Grey and hollow for nobody.
final class ColourChip extends Region {
    private Optional<Actor> first = Optional.empty();
    private Optional<Actor> second = Optional.empty();

    ColourChip() {
        getStyleClass().addAll("colour-chip", "empty");
    }

    void show(Optional<Actor> newFirst, Optional<Actor> newSecond) {
        if (first.equals(newFirst) && second.equals(newSecond)) {
            return;
        }
        first = newFirst;
        second = newSecond;
        getStyleClass().setAll("colour-chip");
        if (first.isEmpty()) {
            getStyleClass().add("empty");
            setBackground(null);
        } else {
            setBackground(
                    Background.fill(paint(colour(first.get()), second.map(ColourChip::colour))));
        }
    }

    static Color colour(Actor actor) {
        int rgb = actor.rgb();
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static Paint paint(Color colour, Optional<Color> other) {
        return other.<Paint>map(it ->
                        new LinearGradient(
                                0,
                                0,
                                1,
                                1,
                                true,
                                CycleMethod.NO_CYCLE,
                                new Stop(0, colour),
                                new Stop(0.5, colour),
                                new Stop(0.5, it),
                                new Stop(1, it)))
                .orElse(colour);
    }
}
