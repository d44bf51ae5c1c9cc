package org.whoheld.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Everything that lies on the picture and not on the ground. Pieces never overlap: where the
/// picture is too small for all of them, the less important give way, in the order date, legend,
/// scale, credits, title, north.
record Furniture(List<Piece> pieces) {
    private static final double MARGIN_PX = 14;
    private static final double AIR_PX = 6;
    private static final double LEAST_TITLE_PX = 180;
    private static final double LEAST_CREDITS_PX = 120;

    static Furniture of(MapFrame frame, Lettering letters, Supplier<LegendRows> rows) {
        Placing placing = new Placing(frame, letters);
        List<Legend> legends = frame.shows(Layer.LEGEND) ? placing.legends(rows.get()) : List.of();
        placing.captions(legends.stream().findFirst());
        legends.stream().filter(placing::place).findFirst();
        placing.lowerEdge();
        return new Furniture(List.copyOf(placing.placed));
    }

    List<Box> boxes() {
        return pieces.stream().map(piece -> piece.box().grown(AIR_PX)).toList();
    }

    /// Where the legend is; empty if it is not shown.
    Optional<Box> legend() {
        return pieces.stream().filter(Legend.class::isInstance).map(Piece::box).findFirst();
    }

    List<Object> stillKeys() {
        return pieces.stream().map(Piece::stillKey).toList();
    }

    /// Puts pieces where they meet none that came before.
    private static final class Placing {
        private final List<Piece> placed = new ArrayList<>();
        private final MapFrame frame;
        private final Lettering letters;
        private final double right;
        private final double bottom;

        Placing(MapFrame frame, Lettering letters) {
            this.frame = frame;
            this.letters = letters;
            right = frame.viewport().widthPx() - MARGIN_PX;
            bottom = frame.viewport().heightPx() - MARGIN_PX;
        }

        /// Whether there is room for a piece; then it is placed.
        boolean place(Piece piece) {
            Box picture = new Box(0, 0, frame.viewport().widthPx(), frame.viewport().heightPx());
            Box box = piece.box();
            boolean free =
                    picture.holds(box)
                            && placed.stream()
                                    .noneMatch(other -> other.box().grown(AIR_PX).meets(box));
            if (free) {
                placed.add(piece);
            }
            return free;
        }

        /// The longest first; shorter ones for where that has no room.
        List<Legend> legends(LegendRows rows) {
            return Stream.of(rows, rows.withoutIncidents(), rows.actorsAlone())
                    .distinct()
                    .map(it ->
                            new Legend(
                                    it,
                                    frame.style(),
                                    Wording.in(frame.language()),
                                    letters,
                                    right,
                                    MARGIN_PX))
                    .toList();
        }

        /// A title that would push the legend off is left out.
        void captions(Optional<Legend> legend) {
            double end = legend.map(it -> it.box().x() - AIR_PX).orElse(right);
            double titleWidth =
                    Math.max(LEAST_TITLE_PX, end - 2 * MARGIN_PX - 2 * Panel.PADDING_PX);
            CaptionBlock titled = captions(true, titleWidth);
            boolean fits =
                    titled.box().bottom() <= bottom
                            && legend.stream()
                                    .noneMatch(it -> titled.box().grown(AIR_PX).meets(it.box()));
            CaptionBlock block = fits ? titled : captions(false, titleWidth);
            if (!block.isEmpty()) {
                place(block);
            }
        }

        private CaptionBlock captions(boolean withTitle, double titleWidth) {
            return new CaptionBlock(frame, letters, withTitle, MARGIN_PX, MARGIN_PX, titleWidth);
        }

        /// Scale bar, credits beside it, north arrow over it.
        void lowerEdge() {
            double arrowBottom = bottom;
            double creditsLeft = MARGIN_PX;
            if (frame.shows(Layer.SCALE_BAR)) {
                ScaleBar bar = new ScaleBar(frame, letters, MARGIN_PX, bottom);
                if (place(bar)) {
                    arrowBottom = bar.box().y() - 2 * AIR_PX;
                    creditsLeft = bar.box().right() + MARGIN_PX;
                }
            }
            if (frame.shows(Layer.CREDITS)) {
                double widest =
                        Math.min(
                                frame.viewport().widthPx() * 0.55, right - creditsLeft - MARGIN_PX);
                CreditLines credits =
                        new CreditLines(
                                frame, letters, right, bottom, Math.max(LEAST_CREDITS_PX, widest));
                if (!credits.isEmpty()) {
                    place(credits);
                }
            }
            if (frame.shows(Layer.NORTH_ARROW)) {
                place(new NorthArrow(frame, MARGIN_PX, arrowBottom));
            }
        }
    }
}
