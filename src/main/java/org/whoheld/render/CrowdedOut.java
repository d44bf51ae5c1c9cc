package org.whoheld.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.frame.Picture;
import org.whoheld.render.furniture.CaptionBlock;
import org.whoheld.render.furniture.CreditLines;
import org.whoheld.render.furniture.Furniture;
import org.whoheld.render.furniture.Legend;
import org.whoheld.render.furniture.LegendRows;
import org.whoheld.render.furniture.NorthArrow;
import org.whoheld.render.furniture.Piece;
import org.whoheld.render.furniture.ScaleBar;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.Palette;

/// What of its furniture a picture is too small for. Whoever prints the picture should know: a map
/// without credits may not be published, and one without a key cannot be read.
public final class CrowdedOut {
    /// In a picture as large as this everything has room, logical pixels.
    private static final int LARGE_WIDTH_PX = 6000;

    private static final int LARGE_HEIGHT_PX = 4000;

    private enum Item {
        DATE("the date"),
        LEGEND("the legend"),
        HATCHES("the key of its hatches"),
        SYMBOLS("the key of its symbols"),
        SCALE_BAR("the scale bar"),
        CREDITS("the credits"),
        NORTH_ARROW("the north arrow");

        private final String words;

        Item(String words) {
            this.words = words;
        }
    }

    private final DrawnPackage drawn;
    private final Lettering letters = new Lettering();

    public CrowdedOut(DrawnPackage drawn) {
        this.drawn = drawn;
    }

    /// In words, such as `the scale bar`; empty if the picture has everything that was wanted.
    public List<String> of(Picture picture) {
        Set<Item> missing = EnumSet.noneOf(Item.class);
        for (MapFrame frame : picture.frames()) {
            missing.addAll(
                    items(
                            frame.withViewport(
                                    frame.viewport().resized(LARGE_WIDTH_PX, LARGE_HEIGHT_PX))));
        }
        for (MapFrame frame : picture.frames()) {
            missing.removeAll(items(frame));
        }
        if (missing.contains(Item.LEGEND)) {
            missing.removeAll(List.of(Item.HATCHES, Item.SYMBOLS));
        }
        return missing.stream().map(it -> it.words).toList();
    }

    private Set<Item> items(MapFrame frame) {
        Palette palette = new Palette(drawn.pack().actors(), frame.style(), false, false);
        Set<Item> items = EnumSet.noneOf(Item.class);
        Furniture.of(frame, letters, () -> drawn.legends().rows(frame, palette)).pieces().stream()
                .flatMap(CrowdedOut::items)
                .forEach(items::add);
        return items;
    }

    private static Stream<Item> items(Piece piece) {
        return switch (piece) {
            case CaptionBlock _ -> Stream.of(Item.DATE);
            case Legend legend -> items(legend.rows());
            case ScaleBar _ -> Stream.of(Item.SCALE_BAR);
            case CreditLines _ -> Stream.of(Item.CREDITS);
            case NorthArrow _ -> Stream.of(Item.NORTH_ARROW);
        };
    }

    private static Stream<Item> items(LegendRows rows) {
        return Stream.of(
                        Stream.of(Item.LEGEND),
                        rows.kinds().stream().map(_ -> Item.HATCHES),
                        rows.incidents().stream().map(_ -> Item.SYMBOLS))
                .flatMap(it -> it);
    }
}
