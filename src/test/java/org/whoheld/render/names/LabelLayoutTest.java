package org.whoheld.render.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.render.Frames;
import org.whoheld.render.Rasters;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Viewport;

class LabelLayoutTest {
    private static final DataPackage PACK = Frames.PACK;
    private static final ProjectedDistricts OUTLINES = new ProjectedDistricts(PACK.districts());
    private static final LabelLayout LAYOUT =
            new LabelLayout(
                    PACK.districts(),
                    OUTLINES,
                    new LabelAnchors(PACK.districts()),
                    new Lettering());

    private static List<LabelLayout.Label> at(Viewport viewport, List<Box> taken) {
        return LAYOUT.place(
                viewport,
                Rasters.of(OUTLINES, viewport),
                MapStyle.light(),
                Language.ENGLISH,
                taken);
    }

    @Test
    void namesMoreDistrictsTheCloserOneLooks() {
        int far = at(Frames.viewport(60, 45, 1), List.of()).size();
        int middle = at(Frames.viewport(180, 135, 1), List.of()).size();
        int close = at(Frames.viewport(600, 450, 1), List.of()).size();
        assertThat(far).isLessThan(middle);
        assertThat(middle).isLessThan(close);
        assertThat(close).isEqualTo(PACK.districts().size());
    }

    @Test
    void putsNoNameOverAnother() {
        for (int width = 100; width < 900; width += 50) {
            List<LabelLayout.Label> labels =
                    at(Frames.viewport(width, width * 3 / 4, 1), List.of());
            for (LabelLayout.Label one : labels) {
                assertThat(labels)
                        .filteredOn(other -> other != one)
                        .noneMatch(other -> other.box().meets(one.box()));
            }
        }
    }

    /// A size of its own for each view would have all letters drawn anew with each turn of the
    /// wheel.
    @Test
    void writesNamesInFewSizesWhateverTheView() {
        Set<Double> sizes = new TreeSet<>();
        for (int width = 100; width < 1500; width += 7) {
            at(Frames.viewport(width, width * 3 / 4, 1), List.of())
                    .forEach(label -> sizes.add(label.size()));
        }
        double usual = MapStyle.light().text().labelSize();
        assertThat(sizes).hasSizeBetween(3, 6).contains(usual, usual * 1.25);
    }

    @Test
    void keepsClearOfWhatIsTaken() {
        Viewport viewport = Frames.viewport(600, 450, 1);
        Box left = new Box(0, 0, 300, 450);
        assertThat(at(viewport, List.of(left)))
                .isNotEmpty()
                .noneMatch(label -> label.box().meets(left));
    }

    @Test
    void putsTheMiddleOfANameInsideItsDistrictAndNotInAHole() {
        Viewport viewport = Frames.viewport(600, 450, 1);
        for (LabelLayout.Label label : at(viewport, List.of())) {
            Box box = label.box();
            assertThat(
                            Rasters.of(OUTLINES, viewport)
                                    .at(
                                            box.x() + box.width() / 2,
                                            box.y() + box.height() / 2,
                                            viewport))
                    .isEqualTo(label.district());
        }
    }
}
