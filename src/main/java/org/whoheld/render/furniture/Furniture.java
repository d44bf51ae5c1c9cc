package org.whoheld.render.furniture;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.whoheld.render.frame.Arrangement;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.view.Box;
import org.whoheld.render.words.Captions;

/// Everything that lies on the picture and not on the ground. Pieces never overlap: where the
/// picture is too small for all of them, the less important give way, in the order date, legend,
/// scale, credits, title, north; but a legend is shortened before credits give way.
///
/// @param kept boxes of another frame's furniture that shares the picture
public record Furniture(List<Piece> pieces, List<Box> kept) {
    private static final double AIR_PX = 6;

    /// Lines and halos at the edge of a piece reach out of its box.
    private static final double EDGE_PX = 3;

    private static final double ROOM_FOR_TWO_LEGENDS_PX = 1100;

    public static Furniture of(MapFrame frame, Lettering letters, Supplier<LegendRows> rows) {
        List<LegendRows> all =
                frame.shows(Layer.LEGEND) ? legends(rows.get()) : List.<LegendRows>of();
        List<LegendRows> atRight = atRight(frame, all);
        Captions own = frame.captions();
        return switch (frame.arrangement()) {
            case Arrangement.Whole() ->
                    new Furniture(new FurniturePlaces(frame, own, letters, all).whole(), List.of());
            case Arrangement.LeftOfDivider(var right) ->
                    new Furniture(
                            new FurniturePlaces(frame, own, letters, all).left(),
                            boxes(new FurniturePlaces(frame, right, letters, atRight).right()));
            case Arrangement.RightOfDivider(var left) ->
                    new Furniture(
                            new FurniturePlaces(frame, own, letters, atRight).right(),
                            boxes(new FurniturePlaces(frame, left, letters, all).left()));
        };
    }

    /// The longest first.
    private static List<LegendRows> legends(LegendRows all) {
        return Stream.of(all, all.withoutIncidents(), all.withoutKinds(), all.rowsAlone())
                .distinct()
                .toList();
    }

    /// Two whole legends would hide most of a narrow map: then the one right of the divider has
    /// figures alone, and the left one explains the colours of both.
    private static List<LegendRows> atRight(MapFrame frame, List<LegendRows> all) {
        return frame.viewport().widthPx() >= ROOM_FOR_TWO_LEGENDS_PX
                ? all
                : all.stream().map(LegendRows::withoutKinds).distinct().toList();
    }

    /// Where nothing of the map may stand.
    public List<Box> boxes() {
        return Stream.concat(boxes(pieces).stream(), kept.stream()).toList();
    }

    private static List<Box> boxes(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.box().grown(AIR_PX)).toList();
    }

    /// A box for each piece, of which nothing of it reaches out.
    public List<Box> reach() {
        return pieces.stream().map(piece -> piece.box().grown(EDGE_PX)).toList();
    }

    /// Where the legend is; empty if it is not shown.
    public Optional<Box> legend() {
        return pieces.stream().filter(Legend.class::isInstance).map(Piece::box).findFirst();
    }

    public List<Object> stillKeys() {
        return pieces.stream().map(Piece::stillKey).toList();
    }
}
