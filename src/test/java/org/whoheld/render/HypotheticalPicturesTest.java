package org.whoheld.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Language;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.furniture.Furniture;
import org.whoheld.render.furniture.LegendRows;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.marks.SupposedOutline;
import org.whoheld.render.style.Hatch;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Shading;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.HypothesisWords;

/// Pictures of what is only supposed.
class HypotheticalPicturesTest {
    private static final String TWO = "mill=east,orchard=west";

    /// In sight beside captions and legend: one that is in transition, and one of two parts with a
    /// hole.
    private static final String IN_SIGHT = "quarry=north,gardens=west";

    private static MapFrame frame(Set<Layer> layers, MapStyle style, Language language) {
        return Frames.of(SmallCoverage.DAY, Frames.viewport(800, 500, 1), layers, style, language);
    }

    private static MapFrame plain() {
        return frame(Frames.ALL_BUT_PATTERNS, MapStyle.light(), Language.ENGLISH);
    }

    private static BufferedImage image(MapFrame frame) {
        return new FramePainter(Frames.PACK).image(frame);
    }

    private static LegendRows legend(MapFrame frame) {
        Palette palette = new Palette(Frames.PACK.actors(), frame.style(), false, false);
        return new DrawnPackage(Frames.PACK).legends().rows(frame, palette);
    }

    @Test
    void supposedDistrictsUnderTheWordThatTheyAreHypothetical() throws IOException {
        Golden.check("hypothesis-light", image(Frames.supposing(plain(), IN_SIGHT)));
    }

    @Test
    void theSameInArabicOnDarkGround() throws IOException {
        MapFrame dark = frame(Frames.ALL_BUT_PATTERNS, MapStyle.dark(), Language.ARABIC);
        Golden.check("hypothesis-arabic-dark", image(Frames.supposing(dark, IN_SIGHT)));
    }

    @Test
    void theOutlineOfTheSelectionStaysInSight() throws IOException {
        MapFrame map = frame(Set.of(), MapStyle.light(), Language.ENGLISH);
        Golden.check(
                "hypothesis-selected",
                image(
                        Frames.pointing(
                                Frames.supposing(map, "gardens=west,station=west,market=north"),
                                OptionalInt.of(SmallCoverage.RING),
                                OptionalInt.of(SmallCoverage.CONTESTED))));
    }

    @Test
    void disagreementKeepsItsColoursAndTheSupposedDistrictsTheirOutline() throws IOException {
        MapFrame disagreement = Frames.disagreement(plain(), Shading.Measure.ON_THE_DAY);
        Golden.check(
                "hypothesis-disagreement", image(Frames.supposing(disagreement, "station=north")));
    }

    @Test
    void theSameAsShapes() throws IOException {
        BufferedImage image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        new FramePainter(Frames.PACK).paint(Frames.supposing(plain(), IN_SIGHT), graphics);
        graphics.dispose();
        Golden.check("hypothesis-shapes", image);
    }

    /// Also where no supposed district is in sight, and on whatever part of the map.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "300, 200, 0",
        "-170, 90, 0",
        "130, -240, 0.7",
        "9000, 9000, 0",
        "0, 0, 5",
        "64, 311, 2",
        "0, 0, -6"
    })
    void theWordIsOnEveryPicture(double dx, double dy, double closer) {
        MapFrame bare = frame(Set.of(), MapStyle.light(), Language.ENGLISH);
        Viewport whole = bare.viewport();
        MapFrame moved =
                bare.withViewport(whole.panned(dx, dy).zoomedAt(whole.zoom() + closer, 400, 250));
        BufferedImage said = image(moved);
        // nobody but east leads it, so that no district looks other than before
        BufferedImage supposed = image(Frames.supposing(moved, "old-bridge=east"));

        assertThat(differing(said, supposed)).isBetween(0.02, 0.25);
    }

    private static double differing(BufferedImage a, BufferedImage b) {
        int differing = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                differing += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
            }
        }
        return (double) differing / (a.getWidth() * a.getHeight());
    }

    @Test
    void theWordGoesAlongWhenTheMapIsMoved() {
        MapFrame bare = frame(Set.of(), MapStyle.light(), Language.ENGLISH);
        // over empty ground, and clear of the caption
        MapFrame from = Frames.supposing(bare.withViewport(bare.viewport().panned(5000, 0)), TWO);
        BufferedImage before = image(from);
        BufferedImage after = image(from.withViewport(from.viewport().panned(37, 22)));

        assertThat(
                        differing(
                                before.getSubimage(0, 90, 700, 380),
                                after.getSubimage(37, 112, 700, 380)))
                .isZero();
    }

    @Test
    void onePainterTakesTheWordAwayWithTheHypothesis() {
        FramePainter painter = new FramePainter(Frames.PACK);
        BufferedImage before = painter.image(plain());
        painter.image(Frames.supposing(plain(), TWO));

        assertThat(differing(painter.image(plain()), before)).isZero();
    }

    @Test
    void theOutlineRunsAroundSupposedNeighboursTogether() {
        assertThat(segments("mill=east")).isEqualTo(4);
        assertThat(segments("mill=east,orchard=west")).isEqualTo(8);
        assertThat(segments("mill=east,old-bridge=west")).isEqualTo(6);
        // the chapel lies in a hole of the gardens, which have a second part
        assertThat(segments("gardens=north")).isEqualTo(12);
        assertThat(segments("gardens=north,chapel=north")).isEqualTo(8);
        // who holds it anyway
        assertThat(segments("mill=west")).isZero();
    }

    private static int segments(String hypothesis) {
        MapFrame frame = Frames.supposing(plain(), hypothesis);
        Path2D path =
                new SupposedOutline(new ProjectedDistricts(Frames.PACK.districts())).path(frame);
        int lines = 0;
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            lines += it.currentSegment(new double[6]) == PathIterator.SEG_LINETO ? 1 : 0;
        }
        return lines;
    }

    @Test
    void theLegendCountsForTheSupposedHolderAndSaysHowMuchOfItIsSupposed() {
        LegendRows rows = legend(Frames.supposing(plain(), TWO));

        assertThat(rows.rows())
                .extracting(LegendRows.Row::text, LegendRows.Row::districts)
                .containsExactly(
                        tuple("West", "4"),
                        tuple("East", "3"),
                        tuple("North", "0"),
                        tuple("unknown", "1"));
        assertThat(rows.notes().getLast())
                .extracting(LegendRows.Figures::text, LegendRows.Figures::districts)
                .containsExactly("of which hypothetical", "2");
        assertThat(rows.kinds().getLast())
                .extracting(LegendRows.Row::text, LegendRows.Row::supposed)
                .containsExactly("hypothetical: only supposed", true);
        assertThat(rows.kinds().getLast().look().hatch()).isEqualTo(Hatch.SUPPOSED);
        assertThat(rows.rowsAlone().kinds()).containsExactly(rows.kinds().getLast());
        assertThat(legend(plain()).kinds()).noneMatch(LegendRows.Row::supposed);
    }

    @Test
    void anActorThatNoClaimNamesIsListedWhenItIsSupposedToHoldSomething() {
        assertThat(legend(Frames.supposing(plain(), "mill=absent")).rows())
                .extracting(LegendRows.Row::text, LegendRows.Row::districts)
                .contains(tuple("Absent", "1"));
    }

    @ParameterizedTest
    @EnumSource(Shading.Measure.class)
    void figuresOfDisagreementAreThoseOfTheSources(Shading.Measure measure) {
        MapFrame frame = Frames.disagreement(plain(), measure);
        LegendRows said = legend(frame);
        LegendRows supposed = legend(Frames.supposing(frame, "chapel=west,station=north"));

        assertThat(supposed.rows()).isEqualTo(said.rows());
        assertThat(supposed.kinds())
                .extracting(LegendRows.Row::text)
                .containsExactly("hypothetical: only supposed");
        assertThat(said.kinds()).isEmpty();
    }

    @Test
    void captionsNameDistrictsAndHolders() {
        assertThat(captions(TWO, Language.ENGLISH))
                .isEqualTo("Hypothetical: Orchard in the hands of West; Mill in the hands of East");
        assertThat(captions("mill=east,old-bridge=north,orchard=east", Language.ARABIC))
                .isEqualTo("افتراضي: الطاحونة، البستان بيد الشرق؛ الجسر القديم بيد الشمال");
        assertThat(plain().captions().hypothesis()).isEmpty();
    }

    @Test
    void captionsCountWhatWouldMakeThemLong() {
        String five = "mill=north,old-bridge=north,market=north,station=north,quarry=north";
        assertThat(captions(five, Language.ENGLISH))
                .isEqualTo(
                        "Hypothetical: Mill, Old Bridge, Market, Station, Quarry in the hands of"
                                + " North");
        assertThat(captions(five + ",chapel=north", Language.ENGLISH))
                .isEqualTo(
                        "Hypothetical: Mill, Old Bridge, Market, Station and 2 more in the hands of"
                                + " North");
    }

    private static String captions(String hypothesis, Language language) {
        return HypothesisWords.in(language).sentence(Frames.PACK, Hypothesis.parse(hypothesis));
    }

    @Test
    void theCaptionStandsEvenWhereNoDateIsWritten() {
        MapFrame undated = frame(Set.of(), MapStyle.light(), Language.ENGLISH);

        assertThat(pieces(undated)).isZero();
        assertThat(pieces(Frames.supposing(undated, TWO))).isEqualTo(1);
    }

    private static int pieces(MapFrame frame) {
        return Furniture.of(frame, new Lettering(), () -> legend(frame)).pieces().size();
    }
}
