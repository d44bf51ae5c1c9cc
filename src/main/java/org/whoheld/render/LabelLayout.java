package org.whoheld.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoheld.core.District;
import org.whoheld.core.Language;

/// Decides which districts are named on a viewport, and where: larger ones first, none over
/// another, each roughly inside its district or not at all. So more appear as one zooms in.
final class LabelLayout {
    /// Share of a label that must lie on its own district.
    private static final double ENOUGH_INSIDE = 0.8;

    private static final double AIR_PX = 2;
    private static final int MOST_LINES = 3;

    /// @param lines from top to bottom
    /// @param box around all lines, logical pixels
    record Label(int district, List<String> lines, double size, Box box) {}

    private final List<District> districts;
    private final ProjectedDistricts outlines;
    private final LabelAnchors anchors;
    private final Lettering letters;

    LabelLayout(
            List<District> districts,
            ProjectedDistricts outlines,
            LabelAnchors anchors,
            Lettering letters) {
        this.districts = districts;
        this.outlines = outlines;
        this.anchors = anchors;
        this.letters = letters;
    }

    /// @param raster of the same viewport
    /// @param taken where no label may stand
    List<Label> place(
            Viewport viewport,
            DistrictRaster raster,
            MapStyle style,
            Language language,
            List<Box> taken) {
        List<Label> labels = new ArrayList<>();
        List<Box> blocked = new ArrayList<>(taken);
        for (int district : anchors.largestFirst()) {
            double width = boundsWidth(district, viewport);
            double height = boundsHeight(district, viewport);
            double size = style.text().labelSize();
            if (width < 2 * size || height < size || !isOnPicture(district, viewport)) {
                continue;
            }
            double grown = size * Math.clamp(Math.sqrt(width * height) / 130, 1, 1.25);
            String name = districts.get(district).names().in(language);
            place(viewport, raster, district, name, grown, blocked)
                    .or(() -> place(viewport, raster, district, name, size, blocked))
                    .or(() -> place(viewport, raster, district, name, size * 0.88, blocked))
                    .ifPresent(label -> {
                        labels.add(label);
                        blocked.add(label.box().grown(AIR_PX));
                    });
        }
        return labels;
    }

    private double boundsWidth(int d, Viewport viewport) {
        return (outlines.bounds[4 * d + 2] - outlines.bounds[4 * d]) * viewport.worldPx();
    }

    private double boundsHeight(int d, Viewport viewport) {
        return (outlines.bounds[4 * d + 3] - outlines.bounds[4 * d + 1]) * viewport.worldPx();
    }

    private boolean isOnPicture(int d, Viewport viewport) {
        return viewport.deviceX(outlines.bounds[4 * d]) < viewport.deviceWidth()
                && viewport.deviceY(outlines.bounds[4 * d + 1]) < viewport.deviceHeight()
                && viewport.deviceX(outlines.bounds[4 * d + 2]) > 0
                && viewport.deviceY(outlines.bounds[4 * d + 3]) > 0;
    }

    private Optional<Label> place(
            Viewport viewport,
            DistrictRaster raster,
            int district,
            String name,
            double size,
            List<Box> blocked) {
        double[] places = anchors.of(district);
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            List<String> broken = LineBreaks.balanced(name, lines);
            if (broken.size() < lines) {
                break;
            }
            for (int i = 0; i < places.length; i += 2) {
                double x = viewport.deviceX(places[i]) / viewport.pixelScale();
                double y = viewport.deviceY(places[i + 1]) / viewport.pixelScale();
                Label label = new Label(district, broken, size, box(broken, size, x, y));
                if (isInside(label, raster, viewport)
                        && blocked.stream().noneMatch(label.box()::meets)) {
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    private Box box(List<String> lines, double size, double centreX, double centreY) {
        double width =
                lines.stream()
                        .mapToDouble(line -> letters.width(line, size, false))
                        .max()
                        .orElse(0);
        return Box.around(centreX, centreY, width, lines.size() * size * lineHeight());
    }

    static double lineHeight() {
        return 1.16;
    }

    /// Samples the label's lines on the raster.
    private boolean isInside(Label label, DistrictRaster raster, Viewport viewport) {
        Box picture = new Box(0, 0, viewport.widthPx(), viewport.heightPx());
        if (!picture.holds(label.box())) {
            return false;
        }
        double lineHeight = label.box().height() / label.lines().size();
        int samples = 0;
        int inside = 0;
        for (int line = 0; line < label.lines().size(); line++) {
            double width = letters.width(label.lines().get(line), label.size(), false);
            double left = label.box().x() + (label.box().width() - width) / 2;
            for (int across = 0; across <= 10; across++) {
                for (double down : new double[] {0.25, 0.75}) {
                    double x = left + width * across / 10;
                    double y = label.box().y() + (line + down) * lineHeight;
                    samples++;
                    inside += raster.at(x, y, viewport) == label.district() ? 1 : 0;
                }
            }
        }
        return inside >= ENOUGH_INSIDE * samples;
    }
}
