package org.whoheld.render.frame;

import org.whoheld.render.words.Captions;

/// Where the furniture of a frame stands, and which room is left free for that of another frame
/// that shares the picture: names stand where neither has furniture, so that a name that a divider
/// crosses stands in the same place on both sides.
public sealed interface Arrangement {
    Arrangement WHOLE = new Whole();

    /// The frame is a picture of its own: captions left top, legend right top, scale left bottom,
    /// credits right bottom.
    record Whole() implements Arrangement {}

    /// Captions left top, legend below them, scale left bottom.
    ///
    /// @param right captions of the frame right of the divider
    record LeftOfDivider(Captions right) implements Arrangement {}

    /// Captions right top, legend below them, credits right bottom.
    ///
    /// @param left captions of the frame left of the divider
    record RightOfDivider(Captions left) implements Arrangement {}
}
