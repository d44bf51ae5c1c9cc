package org.whoheld.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Everything that lies on the picture and not on the ground. Pieces never overlap: where the
/// picture is too small for all of them, the less important give way, in the order date, legend,
/// scale, credits, title, north.
///
/// @param still what stays as it is from date to date
/// @param moving what changes with the date
record Furniture(List<Piece> still, List<Piece> moving) {
    private static final double MARGIN_PX = 14;
    private static final double AIR_PX = 6;
    private static final double LEAST_TITLE_PX = 180;

    static Furniture of(MapFrame frame, Lettering letters, Supplier<LegendRows> rows) {
        double width = frame.viewport().widthPx();
        double height = frame.viewport().heightPx();
        double right = width - MARGIN_PX;
        double bottom = height - MARGIN_PX;
        Placing placing = new Placing(new Box(0, 0, width, height));
        List<Piece> moving = new ArrayList<>();
        List<Piece> still = new ArrayList<>();

        List<Legend> legends = new ArrayList<>();
        if (frame.shows(Layer.LEGEND)) {
            Wording words = Wording.in(frame.language());
            LegendRows listed = rows.get();
            for (boolean withKinds : new boolean[] {true, false}) {
                legends.add(
                        new Legend(
                                listed,
                                withKinds,
                                frame.style(),
                                words,
                                letters,
                                right,
                                MARGIN_PX));
            }
        }
        double besideLegend =
                legends.isEmpty()
                        ? width - 2 * MARGIN_PX
                        : legends.getFirst().box().x() - MARGIN_PX;
        double titleWidth =
                Math.max(LEAST_TITLE_PX, besideLegend - MARGIN_PX - AIR_PX - 2 * Panel.PADDING_PX);
        List<Piece> captions = new ArrayList<>();
        for (boolean withTitle : new boolean[] {true, false}) {
            CaptionBlock block =
                    new CaptionBlock(frame, letters, withTitle, MARGIN_PX, MARGIN_PX, titleWidth);
            if (!block.isEmpty()) {
                captions.add(block);
            }
        }
        // A title must not push the legend off: without it both may fit.
        boolean fits =
                !captions.isEmpty()
                        && !legends.isEmpty()
                        && captions.getFirst().box().grown(AIR_PX).meets(legends.getFirst().box());
        placing.first(fits ? captions.subList(1, captions.size()) : captions, moving);
        placing.first(legends, moving);

        if (frame.shows(Layer.SCALE_BAR)) {
            placing.first(List.of(new ScaleBar(frame, letters, MARGIN_PX, bottom)), still);
        }
        double arrowBottom = still.isEmpty() ? bottom : still.getLast().box().y() - 2 * AIR_PX;
        if (frame.shows(Layer.CREDITS)) {
            double free = still.isEmpty() ? right : right - still.getLast().box().right();
            double widest = Math.min(width * 0.55, free - 2 * MARGIN_PX);
            CreditLines credits =
                    new CreditLines(frame, letters, right, bottom, Math.max(120, widest));
            placing.first(credits.isEmpty() ? List.of() : List.of(credits), still);
        }
        if (frame.shows(Layer.NORTH_ARROW)) {
            placing.first(List.of(new NorthArrow(frame, MARGIN_PX, arrowBottom)), still);
        }
        return new Furniture(List.copyOf(still), List.copyOf(moving));
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        still.forEach(piece -> boxes.add(piece.box().grown(AIR_PX)));
        moving.forEach(piece -> boxes.add(piece.box().grown(AIR_PX)));
        return boxes;
    }

    /// Puts pieces where they meet none that came before.
    private static final class Placing {
        private final Box picture;
        private final List<Box> taken = new ArrayList<>();

        Placing(Box picture) {
            this.picture = picture;
        }

        /// Places the first of several forms of a piece that fits, or none.
        void first(List<? extends Piece> forms, List<Piece> placed) {
            forms.stream()
                    .filter(piece -> picture.holds(piece.box()))
                    .filter(piece -> taken.stream().noneMatch(piece.box()::meets))
                    .findFirst()
                    .ifPresent(piece -> {
                        taken.add(piece.box().grown(AIR_PX));
                        placed.add(piece);
                    });
        }
    }
}
