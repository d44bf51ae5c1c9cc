package org.whoheld.render.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoheld.core.District;
import org.whoheld.core.Language;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.raster.DistrictRaster;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.PixelGrid;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Viewport;

/// Decides which districts are named on a viewport, and where: larger ones first, none over
/// another, each roughly inside its district or not at all. So more appear as one zooms in.
public final class LabelLayout {
    /// Share of a label that must lie on its own district.
    private static final double ENOUGH_INSIDE = 0.8;

    private static final double AIR_PX = 2;

    /// Of the usual size, where a name does not fit otherwise.
    private static final double SMALLEST = 0.88;

    /// Districts wider than this have larger names.
    private static final double FULL_WIDTH_PX = 130;

    private static final double MOST_GROWTH = 1.25;
    private static final int STEPS_OF_GROWTH = 16;

    private static final int SAMPLES_ACROSS = 11;
    private static final double[] DOWN = {0.25, 0.75};

    /// @param lines from top to bottom
    /// @param box around all lines, logical pixels
    public record Label(int district, List<String> lines, double size, Box box) {}

    private final List<District> districts;
    private final ProjectedDistricts outlines;
    private final LabelAnchors anchors;
    private final Lettering letters;
    private final Map<Language, DistrictNames> namesIn = new EnumMap<>(Language.class);

    public LabelLayout(
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
    public List<Label> place(
            Viewport viewport,
            DistrictRaster raster,
            MapStyle style,
            Language language,
            List<Box> taken) {
        DistrictNames names =
                namesIn.computeIfAbsent(language, it -> new DistrictNames(districts, letters, it));
        List<Label> labels = new ArrayList<>();
        TakenRoom room = new TakenRoom(viewport.widthPx(), viewport.heightPx());
        taken.forEach(room::take);
        PixelGrid grid = viewport.grid();
        Places places = new Places(viewport, grid, raster, room);
        double size = style.text().labelSize();
        List<Integer> candidates =
                anchors.largestFirst().stream()
                        .filter(it -> isOnPicture(it, viewport, grid))
                        .filter(it -> mayHold(names, it, size, viewport))
                        .toList();
        anchors.find(candidates);
        double worldPx = viewport.worldPx();
        for (int district : candidates) {
            double width = boundsWidth(district) * worldPx;
            double height = boundsHeight(district) * worldPx;
            double grown = size * grown(Math.sqrt(width * height));
            List<DistrictNames.Broken> name = names.of(district);
            place(places, district, name, grown)
                    .or(() -> place(places, district, name, size))
                    .or(() -> place(places, district, name, size * SMALLEST))
                    .ifPresent(label -> {
                        labels.add(label);
                        room.take(label.box().grown(AIR_PX));
                    });
        }
        return labels;
    }

    /// Where labels may be placed.
    private record Places(
            Viewport viewport, PixelGrid grid, DistrictRaster raster, TakenRoom room) {}

    /// In world coordinates.
    private double boundsWidth(int d) {
        return outlines.bounds[4 * d + 2] - outlines.bounds[4 * d];
    }

    private double boundsHeight(int d) {
        return outlines.bounds[4 * d + 3] - outlines.bounds[4 * d + 1];
    }

    /// How much larger than usual the name of a large district is. In steps: a size that is used
    /// again needs no letters drawn anew.
    private static double grown(double widthPx) {
        double growth = Math.clamp(widthPx / FULL_WIDTH_PX, 1, MOST_GROWTH);
        return Math.round(growth * STEPS_OF_GROWTH) / (double) STEPS_OF_GROWTH;
    }

    /// Whether a district is large enough for its name. Of thousands of districts most are not:
    /// they are passed over before their places are looked for.
    private boolean mayHold(DistrictNames names, int district, double size, Viewport viewport) {
        double width = boundsWidth(district) * viewport.worldPx();
        double height = boundsHeight(district) * viewport.worldPx();
        return width >= 2 * size
                && height >= size
                && mayHold(names.of(district), size * SMALLEST, width + 2 / viewport.pixelScale());
    }

    /// Whether a name, broken in some way, can be inside a district as wide as that.
    ///
    /// @param widthPx with a pixel on either side, which samples are rounded to
    private static boolean mayHold(List<DistrictNames.Broken> name, double size, double widthPx) {
        for (DistrictNames.Broken broken : name) {
            int within = 0;
            for (int line = 0; line < broken.lines().size(); line++) {
                within += mostWithin(broken.width(line, size), widthPx);
            }
            if (within >= ENOUGH_INSIDE * SAMPLES_ACROSS * broken.lines().size()) {
                return true;
            }
        }
        return false;
    }

    /// How many samples of a line can be within a width.
    private static int mostWithin(double lineWidth, double widthPx) {
        double step = lineWidth / (SAMPLES_ACROSS - 1);
        return Math.min(SAMPLES_ACROSS, 1 + (int) (widthPx / step));
    }

    private boolean isOnPicture(int d, Viewport viewport, PixelGrid grid) {
        return grid.x(outlines.bounds[4 * d]) < viewport.deviceWidth()
                && grid.y(outlines.bounds[4 * d + 1]) < viewport.deviceHeight()
                && grid.x(outlines.bounds[4 * d + 2]) > 0
                && grid.y(outlines.bounds[4 * d + 3]) > 0;
    }

    private Optional<Label> place(
            Places places, int district, List<DistrictNames.Broken> name, double size) {
        double[] anchor = anchors.of(district);
        for (DistrictNames.Broken broken : name) {
            double width = broken.width(size);
            double height = broken.lines().size() * size * lineHeight();
            for (int i = 0; i < anchor.length; i += 2) {
                double x = places.grid().xPx(anchor[i]);
                double y = places.grid().yPx(anchor[i + 1]);
                Box box = Box.around(x, y, width, height);
                if (isInside(district, broken, size, box, places) && places.room().isFree(box)) {
                    return Optional.of(new Label(district, broken.lines(), size, box));
                }
            }
        }
        return Optional.empty();
    }

    static double lineHeight() {
        return 1.16;
    }

    /// Samples the label's lines on the raster.
    private static boolean isInside(
            int district, DistrictNames.Broken name, double size, Box box, Places places) {
        Viewport viewport = places.viewport();
        if (!new Box(0, 0, viewport.widthPx(), viewport.heightPx()).holds(box)) {
            return false;
        }
        int lines = name.lines().size();
        double lineHeight = box.height() / lines;
        int samples = lines * SAMPLES_ACROSS * DOWN.length;
        int outside = 0;
        for (int line = 0; line < lines; line++) {
            double width = name.width(line, size);
            double left = box.x() + (box.width() - width) / 2;
            for (int across = 0; across < SAMPLES_ACROSS; across++) {
                double x = left + width * across / (SAMPLES_ACROSS - 1);
                for (double down : DOWN) {
                    double y = box.y() + (line + down) * lineHeight;
                    if (places.raster().at(x, y, viewport) != district
                            && samples - ++outside < ENOUGH_INSIDE * samples) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
