package org.whoheld.ui.timeline.track;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The part of the track before the thumb. It is laid in pieces, so that a step changes none but
/// the one in which it ends: as one piece the window would be drawn anew from the first day on,
/// with all bars above.
final class ElapsedView extends Region {
    private static final double PIECE_PX = 64;

    private final double heightPx;

    ElapsedView(double heightPx) {
        this.heightPx = heightPx;
        getStyleClass().add("elapsed");
    }

    /// @param widthPx from the left edge on
    void show(double widthPx) {
        List<Node> pieces = getChildren();
        int count = (int) Math.ceil(widthPx / PIECE_PX);
        while (pieces.size() < count) {
            Region piece = new Region();
            piece.setManaged(false);
            piece.getStyleClass().add(pieces.isEmpty() ? "first" : "piece");
            pieces.add(piece);
        }
        for (int i = 0; i < pieces.size(); i++) {
            Region piece = (Region) pieces.get(i);
            piece.setVisible(i < count);
            if (i < count) {
                // on whole device pixels, or a seam would be seen
                double left = snapPositionX(i * PIECE_PX);
                double right = Math.min(snapPositionX((i + 1) * PIECE_PX), widthPx);
                piece.resizeRelocate(left, 0, right - left, heightPx);
            }
        }
    }
}
