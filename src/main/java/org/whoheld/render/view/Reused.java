package org.whoheld.render.view;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Pixels to make something in. A new viewport comes with every step of the mouse, and pictures are
/// large: so what has to go lends its pixels, and, where the map was only moved, what stands in
/// them.
///
/// @param pixels row by row
/// @param bare the parts of the picture that are still to be made, where all is 0
public record Reused(int[] pixels, List<Rectangle> bare) {
    /// With nothing in it.
    public static Reused empty(Viewport viewport, Optional<int[]> lent) {
        int width = viewport.deviceWidth();
        int height = viewport.deviceHeight();
        Optional<int[]> fitting = lent.filter(it -> it.length == width * height);
        fitting.ifPresent(it -> Arrays.fill(it, 0));
        return new Reused(
                fitting.orElseGet(() -> new int[width * height]),
                List.of(new Rectangle(width, height)));
    }

    /// With what can be had by moving what stands in the pixels that are lent; those are changed.
    ///
    /// @param before where that belongs; empty if it serves for nothing
    public static Reused of(Viewport viewport, Optional<Viewport> before, Optional<int[]> lent) {
        Optional<Shift> shift = before.flatMap(it -> Shift.between(it, viewport));
        if (shift.isEmpty() || lent.isEmpty()) {
            return empty(viewport, lent);
        }
        shift.get().move(lent.get());
        return new Reused(lent.get(), shift.get().bared());
    }
}
