package org.whoheld.render.frame;

import java.util.List;
import org.whoheld.render.view.Viewport;

/// Two maps beside each other, each with its own furniture and pixel for pixel the picture of its
/// frame, with a thin rule between them.
///
/// @param left [#leftWidth] of the whole wide
/// @param right [#rightWidth] of the whole wide
public record SideBySidePicture(MapFrame left, MapFrame right) implements Picture {
    /// Logical width of the rule between the two.
    public static final int RULE_PX = 2;

    /// @throws IllegalArgumentException if the two differ in height or scale
    public SideBySidePicture {
        if (left.deviceHeight() != right.deviceHeight()
                || left.viewport().pixelScale() != right.viewport().pixelScale()) {
            throw new IllegalArgumentException("the two maps differ in height or scale");
        }
        left = left.withArrangement(Arrangement.WHOLE);
        right = right.withArrangement(Arrangement.WHOLE);
    }

    /// The logical width of the left map of a picture; see [#rightWidth].
    public static int leftWidth(int widthPx) {
        return Math.max(1, (widthPx - RULE_PX) / 2);
    }

    /// The logical width of the right map of a picture: what the left one and the rule leave, so
    /// one pixel more than the left one where the whole is odd.
    public static int rightWidth(int widthPx) {
        return Math.max(1, widthPx - RULE_PX - leftWidth(widthPx));
    }

    /// The right map shows the same place in its own window.
    @Override
    public SideBySidePicture withViewport(Viewport newViewport) {
        Viewport old = right.viewport();
        return new SideBySidePicture(
                left.withViewport(newViewport),
                right.withViewport(newViewport.resized(old.widthPx(), old.heightPx())));
    }

    @Override
    public List<MapFrame> frames() {
        return List.of(left, right);
    }

    @Override
    public int deviceWidth() {
        int whole = left.viewport().widthPx() + RULE_PX + right.viewport().widthPx();
        int maps = left.deviceWidth() + right.deviceWidth();
        return Math.max(maps + 1, (int) Math.round(whole * left.viewport().pixelScale()));
    }

    @Override
    public int deviceHeight() {
        return left.deviceHeight();
    }
}
