package org.whoheld.render.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.CutTown;
import org.whoheld.analysis.FigureQuestion;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.render.Golden;
import org.whoheld.render.charts.ChartFrame.Chart;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Box;

class ChartPicturesTest {
    private static final LocalDate LINE = LocalDate.of(2016, 11, 27);

    private static DataPackage aleppo;
    private static Coverage coverage;

    @BeforeAll
    static void read() throws IOException {
        aleppo = DataPackageReader.read(Path.of("data", "aleppo-2016")).dataPackage().orElseThrow();
        coverage = Coverage.of(aleppo);
    }

    private static ChartFrame frame(
            DataPackage pack,
            Coverage ground,
            LocalDate recordedBy,
            Set<Chart> charts,
            int width,
            double scale,
            MapStyle style,
            Language language,
            Optional<LocalDate> line) {
        return new ChartFrame(
                new FigureQuestion(
                                pack.timeline(),
                                Lens.BEST_SUPPORTED,
                                recordedBy,
                                pack.period().widened())
                        .answer(ground, _ -> {}),
                pack.period().widened(),
                charts,
                width,
                scale,
                style,
                language,
                List.of(),
                line);
    }

    private static ChartFrame narrow(MapStyle style, LocalDate recordedBy, Language language) {
        return frame(
                aleppo,
                coverage,
                recordedBy,
                EnumSet.allOf(Chart.class),
                420,
                1,
                style,
                language,
                Optional.of(LINE));
    }

    private static BufferedImage image(ChartFrame frame) {
        return new ChartPainter(aleppo).image(frame);
    }

    @Test
    void allChartsAsThePanelShowsThem() throws IOException {
        Golden.check("charts", image(narrow(MapStyle.light(), LocalDate.MAX, Language.ENGLISH)));
    }

    @Test
    void asKnownOnADayNothingIsDrawnOfTheDaysAfter() throws IOException {
        Golden.check(
                "charts-known-on-arabic-dark",
                image(narrow(MapStyle.dark(), LocalDate.of(2016, 12, 1), Language.ARABIC)));
    }

    @Test
    void stepsStandForWholeDays() {
        DataPackage town = CutTown.get();
        ChartFrame frame =
                frame(
                        town,
                        Coverage.of(town),
                        LocalDate.MAX,
                        EnumSet.of(Chart.PARTS),
                        600,
                        1,
                        MapStyle.light(),
                        Language.ENGLISH,
                        Optional.empty());
        ChartPainter painter = new ChartPainter(town);
        ChartPlan plan = painter.plan(frame);
        BufferedImage image = painter.image(frame);
        // the opposition's ground lies in two parts from the 20th to the 23rd
        Box box = plan.places().get(1).box();
        int y = (int) (box.y() + box.height() * 0.3);
        for (LocalDate day : new LocalDate[] {CutTown.CUT, CutTown.LOST.minusDays(1)}) {
            assertThat(at(image, plan.columns().leftOf(day) + 3, y)).isNotEqualTo(ground(image));
            assertThat(at(image, plan.columns().leftOf(day.plusDays(1)) - 3, y))
                    .isNotEqualTo(ground(image));
        }
        assertThat(at(image, plan.columns().leftOf(CutTown.CUT) - 3, y)).isEqualTo(ground(image));
        assertThat(at(image, plan.columns().leftOf(CutTown.LOST) + 3, y)).isEqualTo(ground(image));
    }

    private static int at(BufferedImage image, double x, int y) {
        return image.getRGB((int) x, y);
    }

    private static int ground(BufferedImage image) {
        return image.getRGB(0, 0);
    }

    @Test
    void everyXBelongsToADay() {
        ChartFrame frame = narrow(MapStyle.light(), LocalDate.MAX, Language.ENGLISH);
        ChartPlan plan = new ChartPainter(aleppo).plan(frame);
        assertThat(plan.dayAt(-100)).isEqualTo(frame.days().first());
        assertThat(plan.dayAt(10_000)).isEqualTo(frame.days().last());
        frame.days()
                .first()
                .datesUntil(frame.days().last().plusDays(1))
                .forEach(
                        day -> assertThat(plan.dayAt(plan.columns().middleOf(day))).isEqualTo(day));
    }

    @Test
    void theNearestPlotAnswersForWhatLiesBetween() {
        ChartPlan plan =
                new ChartPainter(aleppo)
                        .plan(narrow(MapStyle.light(), LocalDate.MAX, Language.ENGLISH));
        assertThat(plan.nearest(0).orElseThrow().chart()).isEqualTo(Chart.GROUND);
        assertThat(plan.nearest(plan.heightPx()).orElseThrow().chart()).isEqualTo(Chart.PARTS);
        assertThat(plan.places()).extracting(ChartPlan.Place::chart).containsOnly(Chart.values());
    }

    @Test
    void twiceTheScaleIsTwiceTheSize() {
        ChartFrame once =
                frame(
                        aleppo,
                        coverage,
                        LocalDate.MAX,
                        EnumSet.of(Chart.GROUND),
                        500,
                        1,
                        MapStyle.light(),
                        Language.ENGLISH,
                        Optional.empty());
        ChartFrame twice =
                new ChartFrame(
                        once.series(),
                        once.days(),
                        once.charts(),
                        500,
                        2,
                        once.style(),
                        once.language(),
                        once.notes(),
                        once.line());
        assertThat(image(twice).getWidth()).isEqualTo(2 * image(once).getWidth());
        assertThat(image(twice).getHeight()).isEqualTo(2 * image(once).getHeight());
    }
}
