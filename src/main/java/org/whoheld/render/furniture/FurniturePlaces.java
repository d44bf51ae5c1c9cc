package org.whoheld.render.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.surface.Panel;
import org.whoheld.render.view.Box;
import org.whoheld.render.words.Captions;
import org.whoheld.render.words.Wording;

/// Finds the places of the furniture of one frame: pieces are put where they meet none that came
/// before. An object serves one question.
final class FurniturePlaces {
    private static final double MARGIN_PX = 14;
    private static final double AIR_PX = 6;
    private static final double LEAST_TITLE_PX = 180;
    private static final double MOST_SIDE_TITLE_PX = 460;
    private static final double LEAST_CREDITS_PX = 120;
    private static final double WIDEST_CREDITS = 0.55;

    /// Credits at the right of a divider stay clear of the middle, where it mostly is.
    private static final double WIDEST_SIDE_CREDITS = 0.42;

    private final List<Piece> placed = new ArrayList<>();
    private final MapFrame frame;
    private final Captions captions;
    private final Lettering letters;
    private final List<LegendRows> legends;
    private final double right;
    private final double bottom;

    /// @param captions of the frame, or of another that shares the picture
    /// @param legends the longest first; shorter ones for where that has no room
    FurniturePlaces(
            MapFrame frame, Captions captions, Lettering letters, List<LegendRows> legends) {
        this.frame = frame;
        this.captions = captions;
        this.letters = letters;
        this.legends = legends;
        right = frame.viewport().widthPx() - MARGIN_PX;
        bottom = frame.viewport().heightPx() - MARGIN_PX;
    }

    /// Captions left top, legend right top, scale left bottom, credits right bottom.
    List<Piece> whole() {
        List<Legend> wanted =
                legends.stream().map(rows -> legend(rows, right, MARGIN_PX, true)).toList();
        if (wanted.stream().allMatch(this::meetsCaptions)) {
            legendBelowCaptions();
        } else {
            captionsBeside(wanted.stream().findFirst());
            Box credits = creditLines(widestBeside(wantedScale())).box().grown(AIR_PX);
            placeLongest(wanted, it -> !showsCredits() || !it.meets(credits));
        }
        Optional<Box> scale = scale();
        credits(widestBeside(scale));
        northOver(scale);
        return List.copyOf(placed);
    }

    /// How wide credits may be that share the bottom of the picture with a scale bar.
    private double widestBeside(Optional<Box> scale) {
        double left = scale.map(bar -> bar.right() + MARGIN_PX).orElse(MARGIN_PX);
        return Math.min(frame.viewport().widthPx() * WIDEST_CREDITS, right - left - MARGIN_PX);
    }

    /// Whether a legend has no room beside the captions, even without a title.
    private boolean meetsCaptions(Legend legend) {
        return captions(false, LEAST_TITLE_PX, MARGIN_PX, false)
                .box()
                .grown(AIR_PX)
                .meets(legend.box());
    }

    /// Where the picture is narrow: the captions over the whole width, and of the legend what is
    /// needed to read the colours.
    private void legendBelowCaptions() {
        double room = right - MARGIN_PX - 2 * Panel.PADDING_PX;
        CaptionBlock titled = captions(true, Math.max(LEAST_TITLE_PX, room), MARGIN_PX, false);
        CaptionBlock plain = captions(false, LEAST_TITLE_PX, MARGIN_PX, false);
        boolean fits = titled.box().right() <= right && titled.box().bottom() <= bottom;
        boolean costsCredits = coversCredits(titled) && !coversCredits(plain);
        double below = placeCaptions(fits && !costsCredits ? titled : plain);
        if (!legends.isEmpty()) {
            place(legend(legends.getLast(), right, below, true));
        }
    }

    /// Whether the shortest legend, below these captions, lies where the credits belong.
    private boolean coversCredits(CaptionBlock block) {
        return showsCredits()
                && !legends.isEmpty()
                && legend(legends.getLast(), right, below(block), true)
                        .box()
                        .meets(creditLines(widestBeside(wantedScale())).box().grown(AIR_PX));
    }

    /// Captions, legend and scale at the left.
    List<Piece> left() {
        double room = sideRoom();
        CaptionBlock block = captions(true, room, MARGIN_PX, false);
        double legendTop =
                placeCaptions(
                        block.box().bottom() <= bottom
                                ? block
                                : captions(false, room, MARGIN_PX, false));
        double lowest = wantedScale().map(bar -> bar.y() - AIR_PX).orElse(bottom);
        legendAbove(lowest, MARGIN_PX, legendTop, false);
        northOver(scale());
        return List.copyOf(placed);
    }

    /// Captions, legend and credits at the right. The title stands at the left.
    List<Piece> right() {
        double legendTop = placeCaptions(captions(false, sideRoom(), right, true));
        double widest = frame.viewport().widthPx() * WIDEST_SIDE_CREDITS;
        CreditLines lines = creditLines(widest);
        double lowest = showsCredits() ? lines.box().y() - AIR_PX : bottom;
        legendAbove(lowest, right, legendTop, true);
        credits(widest);
        return List.copyOf(placed);
    }

    /// How wide text may be at one side of a divider.
    private double sideRoom() {
        return Math.clamp(
                frame.viewport().widthPx() / 2.0 - 2 * MARGIN_PX - 2 * Panel.PADDING_PX,
                LEAST_TITLE_PX,
                MOST_SIDE_TITLE_PX);
    }

    /// Whether there is room for a piece; then it is placed.
    private boolean place(Piece piece) {
        Box picture = new Box(0, 0, frame.viewport().widthPx(), frame.viewport().heightPx());
        Box box = piece.box();
        boolean free =
                picture.holds(box)
                        && placed.stream().noneMatch(other -> other.box().grown(AIR_PX).meets(box));
        if (free) {
            placed.add(piece);
        }
        return free;
    }

    private Legend legend(LegendRows rows, double x, double top, boolean toTheLeft) {
        return new Legend(
                rows, frame.style(), Wording.in(frame.language()), letters, x, top, toTheLeft);
    }

    private void legendAbove(double lowest, double x, double top, boolean toTheLeft) {
        placeLongest(
                legends.stream()
                        .map(rows -> legend(rows, x, top, toTheLeft))
                        .filter(it -> it.box().bottom() <= bottom)
                        .toList(),
                it -> it.bottom() <= lowest);
    }

    /// Places the longest legend that leaves what comes after it room; failing that, the longest
    /// that fits.
    ///
    /// @param wanted the longest first
    private void placeLongest(List<Legend> wanted, Predicate<Box> leavesRoom) {
        Optional<Legend> clear =
                wanted.stream()
                        .filter(it -> leavesRoom.test(it.box()))
                        .filter(this::place)
                        .findFirst();
        if (clear.isEmpty()) {
            wanted.stream().filter(this::place).findFirst();
        }
    }

    /// A title that would push the legend off is left out.
    private void captionsBeside(Optional<Legend> legend) {
        double end = legend.map(it -> it.box().x() - AIR_PX).orElse(right);
        double room = Math.max(LEAST_TITLE_PX, end - 2 * MARGIN_PX - 2 * Panel.PADDING_PX);
        CaptionBlock titled = captions(true, room, MARGIN_PX, false);
        boolean fits =
                titled.box().bottom() <= bottom
                        && legend.stream()
                                .noneMatch(it -> titled.box().grown(AIR_PX).meets(it.box()));
        placeCaptions(fits ? titled : captions(false, room, MARGIN_PX, false));
    }

    /// @return where there is room below
    private double placeCaptions(CaptionBlock block) {
        return !block.isEmpty() && place(block) ? below(block) : MARGIN_PX;
    }

    private static double below(CaptionBlock block) {
        return block.box().bottom() + 1.5 * AIR_PX;
    }

    private CaptionBlock captions(boolean titled, double room, double x, boolean atRight) {
        return new CaptionBlock(
                frame,
                captions,
                letters,
                titled,
                room,
                new CaptionBlock.Place(x, MARGIN_PX, atRight));
    }

    /// The place of the scale bar, if it is shown, whether or not something else takes it.
    private Optional<Box> wantedScale() {
        return frame.shows(Layer.SCALE_BAR)
                ? Optional.of(new ScaleBar(frame, letters, MARGIN_PX, bottom).box())
                : Optional.empty();
    }

    /// @return the place of the scale bar, if there is room for it
    private Optional<Box> scale() {
        ScaleBar bar = new ScaleBar(frame, letters, MARGIN_PX, bottom);
        return frame.shows(Layer.SCALE_BAR) && place(bar)
                ? Optional.of(bar.box())
                : Optional.empty();
    }

    private void northOver(Optional<Box> scale) {
        if (frame.shows(Layer.NORTH_ARROW)) {
            double lowest = scale.map(bar -> bar.y() - 2 * AIR_PX).orElse(bottom);
            place(new NorthArrow(frame, MARGIN_PX, lowest));
        }
    }

    private CreditLines creditLines(double widest) {
        return new CreditLines(
                frame, captions, letters, right, bottom, Math.max(LEAST_CREDITS_PX, widest));
    }

    private void credits(double widest) {
        if (showsCredits()) {
            place(creditLines(widest));
        }
    }

    private boolean showsCredits() {
        return frame.shows(Layer.CREDITS) && !captions.credits().isEmpty();
    }
}
