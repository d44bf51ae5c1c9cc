package org.whoheld.render.frame;

import java.util.List;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Captions;

/// Two maps of one viewport, one left and one right of a divider. What is left of it is, pixel for
/// pixel, the frame `before`, what is right of it the frame `after`; over the border between them
/// lies the divider's line, with a handle at half the height.
///
/// @param before arranged for the left side, whatever its arrangement was
/// @param after likewise for the right side
/// @param divider share of the width that is left of the divider, 0..1
public record SwipePicture(MapFrame before, MapFrame after, double divider) implements Picture {
    /// Half the width of the divider's handle, logical pixels.
    public static final double HANDLE_RADIUS_PX = 13;

    /// @throws IllegalArgumentException if the viewports differ, or the divider is outside the
    ///   picture
    public SwipePicture {
        if (!before.viewport().equals(after.viewport())) {
            throw new IllegalArgumentException("the two maps show different places");
        }
        if (!(divider >= 0 && divider <= 1)) {
            throw new IllegalArgumentException("the divider is outside the picture: " + divider);
        }
        Captions left = before.captions();
        before = before.withArrangement(new Arrangement.LeftOfDivider(after.captions()));
        after = after.withArrangement(new Arrangement.RightOfDivider(left));
    }

    @Override
    public SwipePicture withViewport(Viewport newViewport) {
        return new SwipePicture(
                before.withViewport(newViewport), after.withViewport(newViewport), divider);
    }

    /// The first column of pixels that is the right frame's.
    public int dividerColumn() {
        return (int) Math.round(divider * deviceWidth());
    }

    @Override
    public List<MapFrame> frames() {
        return List.of(before, after);
    }

    @Override
    public int deviceWidth() {
        return before.deviceWidth();
    }

    @Override
    public int deviceHeight() {
        return before.deviceHeight();
    }
}
