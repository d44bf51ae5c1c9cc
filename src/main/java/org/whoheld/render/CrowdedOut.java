package org.whoheld.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.frame.Picture;
import org.whoheld.render.frame.SideBySidePicture;
import org.whoheld.render.frame.SwipePicture;
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
import org.whoheld.render.view.Box;

/// What of its furniture a picture is too small for. Whoever prints the picture should know: a map
/// without credits may not be published, and one without a key cannot be read.
public final class CrowdedOut {
    /// In a picture as large as this everything has room, logical pixels.
    private static final int LARGE_WIDTH_PX = 6000;

    private static final int LARGE_HEIGHT_PX = 4000;

    private enum Item {
        TITLE("the title"),
        DATE("the date"),
        LEGEND("the legend"),
        HATCHES("the key of its hatches"),
        SYMBOLS("the key of its symbols"),
        MARKS("the key of what is drawn on it"),
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

    /// In words, such as `the scale bar`; empty if the picture has everything that was wanted. Of a
    /// swipe also what its divider cuts.
    public List<String> of(Picture picture) {
        Set<Item> missing = EnumSet.noneOf(Item.class);
        Set<Item> shown = EnumSet.noneOf(Item.class);
        Set<Item> lacking = EnumSet.noneOf(Item.class);
        for (int i = 0; i < picture.frames().size(); i++) {
            MapFrame frame = picture.frames().get(i);
            boolean isLeft = i == 0;
            Set<Item> wanted =
                    items(
                            frame.withViewport(
                                    frame.viewport().resized(LARGE_WIDTH_PX, LARGE_HEIGHT_PX)),
                            _ -> true);
            Set<Item> here = items(frame, box -> isUncut(box, picture, isLeft));
            missing.addAll(wanted);
            shown.addAll(here);
            wanted.removeAll(here);
            lacking.addAll(wanted);
        }
        missing.removeAll(shown);
        // Each map has a day of its own; what else is on one map alone explains both.
        if (lacking.contains(Item.DATE)) {
            missing.add(Item.DATE);
        }
        if (missing.contains(Item.LEGEND)) {
            missing.removeAll(List.of(Item.HATCHES, Item.SYMBOLS, Item.MARKS));
        }
        return missing.stream().map(it -> it.words).toList();
    }

    /// Whether no divider lies over a piece of furniture.
    private static boolean isUncut(Box box, Picture picture, boolean isLeft) {
        return switch (picture) {
            case MapFrame _ -> true;
            case SideBySidePicture _ -> true;
            case SwipePicture swipe -> {
                double divider = swipe.dividerColumn() / swipe.before().viewport().pixelScale();
                yield isLeft ? box.right() <= divider : box.x() >= divider;
            }
        };
    }

    private Set<Item> items(MapFrame frame, Predicate<Box> isSeen) {
        Palette palette = new Palette(drawn.pack().actors(), frame.style(), false, false);
        Set<Item> items = EnumSet.noneOf(Item.class);
        Furniture.of(frame, letters, () -> drawn.legends().rows(frame, palette)).pieces().stream()
                .filter(it -> isSeen.test(it.box()))
                .flatMap(CrowdedOut::items)
                .forEach(items::add);
        return items;
    }

    private static Stream<Item> items(Piece piece) {
        return switch (piece) {
            case CaptionBlock captions -> items(captions);
            case Legend legend -> items(legend.rows());
            case ScaleBar _ -> Stream.of(Item.SCALE_BAR);
            case CreditLines _ -> Stream.of(Item.CREDITS);
            case NorthArrow _ -> Stream.of(Item.NORTH_ARROW);
        };
    }

    private static Stream<Item> items(CaptionBlock captions) {
        return captions.hasTitle() ? Stream.of(Item.TITLE, Item.DATE) : Stream.of(Item.DATE);
    }

    private static Stream<Item> items(LegendRows rows) {
        return Stream.of(
                        Stream.of(Item.LEGEND),
                        // the row of what is supposed stays in the shortest legend
                        rows.kinds().stream().filter(it -> !it.supposed()).map(_ -> Item.HATCHES),
                        rows.incidents().stream().map(_ -> Item.SYMBOLS),
                        rows.hasMarks() ? Stream.of(Item.MARKS) : Stream.<Item>empty())
                .flatMap(it -> it);
    }
}
