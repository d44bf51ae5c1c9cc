package org.whoheld.ui.evidence;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.whoheld.core.Actor;
import org.whoheld.ui.scene.Colours;

/// A small field in an actor's colour; in two colours, cut at a slant, where a second actor shares
/// the ground. Grey and hollow for nobody.
public final class ColourChip extends Region {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private Optional<Actor> first = Optional.empty();
    private Optional<Actor> second = Optional.empty();

    public ColourChip() {
        getStyleClass().add("colour-chip");
        pseudoClassStateChanged(EMPTY, true);
    }

    public void show(Optional<Actor> newFirst, Optional<Actor> newSecond) {
        if (first.equals(newFirst) && second.equals(newSecond)) {
            return;
        }
        first = newFirst;
        second = newSecond;
        pseudoClassStateChanged(EMPTY, first.isEmpty());
        setBackground(
                first.map(it -> paint(colour(it), second.map(ColourChip::colour)))
                        .map(Background::fill)
                        .orElse(null));
    }

    private static Color colour(Actor actor) {
        return Colours.of(actor.rgb());
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
