package org.whoheld.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Everything that lies on the picture and not on the ground. Pieces never overlap: where the
/// picture is too small for all of them, the less important give way, in the order date, legend,
/// scale, credits, title, north.
///
/// @param kept boxes of another frame's furniture that shares the picture
record Furniture(List<Piece> pieces, List<Box> kept) {
    private static final double AIR_PX = 6;

    static Furniture of(MapFrame frame, Lettering letters, Supplier<LegendRows> rows) {
        List<LegendRows> legends =
                frame.shows(Layer.LEGEND)
                        ? Stream.of(rows.get())
                                .flatMap(all ->
                                        Stream.of(
                                                all,
                                                all.withoutIncidents(),
                                                all.withoutKinds(),
                                                all.rowsAlone()))
                                .distinct()
                                .toList()
                        : List.of();
        FurniturePlaces own = new FurniturePlaces(frame, frame.captions(), letters, legends);
        return switch (frame.arrangement()) {
            case Arrangement.Whole() -> new Furniture(own.whole(), List.of());
            case Arrangement.LeftOfDivider(var right) ->
                    new Furniture(
                            own.left(),
                            boxes(new FurniturePlaces(frame, right, letters, legends).right()));
            case Arrangement.RightOfDivider(var left) ->
                    new Furniture(
                            own.right(),
                            boxes(new FurniturePlaces(frame, left, letters, legends).left()));
        };
    }

    /// Where nothing of the map may stand.
    List<Box> boxes() {
        return Stream.concat(boxes(pieces).stream(), kept.stream()).toList();
    }

    private static List<Box> boxes(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.box().grown(AIR_PX)).toList();
    }

    /// Where the legend is; empty if it is not shown.
    Optional<Box> legend() {
        return pieces.stream().filter(Legend.class::isInstance).map(Piece::box).findFirst();
    }

    List<Object> stillKeys() {
        return pieces.stream().map(Piece::stillKey).toList();
    }
}
