package org.whoheld.render.frame;

import java.util.List;
import org.whoheld.render.view.Viewport;

/// A picture of one map or of two. [PicturePainter] draws it. Two equal pictures give the same
/// bytes.
public sealed interface Picture permits MapFrame, SwipePicture, SideBySidePicture {
    /// The maps of the picture, from left to right.
    List<MapFrame> frames();

    /// The same picture of another part of the world.
    ///
    /// @param newViewport of the first frame
    Picture withViewport(Viewport newViewport);

    /// In pixels of a file or screen.
    int deviceWidth();

    /// In pixels of a file or screen.
    int deviceHeight();
}
