package org.whoheld.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Language;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.frame.Picture;
import org.whoheld.render.frame.SideBySidePicture;
import org.whoheld.render.frame.SwipePicture;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Shading;
import org.whoheld.render.view.Viewport;

class GoldenPicturesTest {
    private static final Set<Layer> MAP = Set.of(Layer.CONTEXT, Layer.DISTRICT_LABELS);

    private static MapFrame frame(
            int width,
            int height,
            double scale,
            Set<Layer> layers,
            MapStyle style,
            Language language) {
        return Frames.of(
                SmallCoverage.DAY, Frames.viewport(width, height, scale), layers, style, language);
    }

    private static void check(String name, MapFrame frame) throws IOException {
        Golden.check(name, new FramePainter(Frames.PACK).image(frame));
    }

    @Test
    void everyStateWithNamesAndContext() throws IOException {
        check("states-light", frame(640, 480, 1, MAP, MapStyle.light(), Language.ENGLISH));
    }

    @Test
    void everyStateOnDarkGround() throws IOException {
        check("states-dark", frame(640, 480, 1, MAP, MapStyle.dark(), Language.ENGLISH));
    }

    @Test
    void namesInArabic() throws IOException {
        check("names-arabic", frame(640, 480, 1, MAP, MapStyle.light(), Language.ARABIC));
    }

    @Test
    void twiceThePixels() throws IOException {
        check("scale-2", frame(320, 240, 2, MAP, MapStyle.light(), Language.ENGLISH));
    }

    @Test
    void patternsOfActors() throws IOException {
        check(
                "patterns",
                frame(480, 360, 1, Set.of(Layer.PATTERNS), MapStyle.light(), Language.ENGLISH));
    }

    @Test
    void allFurniture() throws IOException {
        check(
                "furniture-light",
                frame(800, 500, 1, Frames.ALL_BUT_PATTERNS, MapStyle.light(), Language.ENGLISH));
    }

    @Test
    void allFurnitureInArabicOnDarkGround() throws IOException {
        check(
                "furniture-arabic-dark",
                frame(800, 500, 1, Frames.ALL_BUT_PATTERNS, MapStyle.dark(), Language.ARABIC));
    }

    @Test
    void incidentsAndOutlines() throws IOException {
        MapFrame frame =
                frame(
                        480,
                        360,
                        1,
                        EnumSet.of(Layer.INCIDENTS, Layer.DISTRICT_LABELS),
                        MapStyle.light(),
                        Language.ENGLISH);
        check(
                "incidents-and-outlines",
                Frames.pointing(
                        frame,
                        OptionalInt.of(SmallCoverage.RING),
                        OptionalInt.of(SmallCoverage.HELD_WEST)));
    }

    /// Below them borders, context and fronts, above them names, plates and badges.
    @Test
    void outlinesAmongAllElse() throws IOException {
        MapFrame frame =
                frame(640, 480, 1, Set.of(Layer.values()), MapStyle.light(), Language.ENGLISH);
        check(
                "outlines-among-all",
                Frames.pointing(
                        frame,
                        OptionalInt.of(SmallCoverage.DISPUTED),
                        OptionalInt.of(SmallCoverage.CONTESTED)));
    }

    @Test
    void overABaseMap() throws IOException {
        check(
                "over-base-map",
                Frames.overBaseMap(
                        frame(320, 240, 1, Set.of(), MapStyle.light(), Language.ENGLISH)));
    }

    @Test
    void theSameAsShapes() throws IOException {
        BufferedImage image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        new FramePainter(Frames.PACK)
                .paint(
                        frame(
                                800,
                                500,
                                1,
                                Frames.ALL_BUT_PATTERNS,
                                MapStyle.light(),
                                Language.ENGLISH),
                        graphics);
        graphics.dispose();
        Golden.check("shapes", image);
    }

    private static void checkPicture(String name, Picture picture) throws IOException {
        FramePainter painter = new FramePainter(Frames.PACK);
        Golden.check(name, new PicturePainter(painter, painter).image(picture));
    }

    private static MapFrame late(int width, int height) {
        return Frames.on(
                SmallCoverage.DAY.plusDays(9),
                Frames.viewport(width, height, 1),
                Frames.ALL_BUT_PATTERNS);
    }

    @Test
    void twoDaysWithADividerBetween() throws IOException {
        MapFrame before =
                frame(900, 520, 1, Frames.ALL_BUT_PATTERNS, MapStyle.light(), Language.ENGLISH);
        checkPicture("swipe", new SwipePicture(before, late(900, 520), 0.5));
    }

    @Test
    void twoDaysBesideEachOther() throws IOException {
        MapFrame left =
                frame(480, 360, 1, Frames.ALL_BUT_PATTERNS, MapStyle.light(), Language.ENGLISH);
        checkPicture("side-by-side", new SideBySidePicture(left, late(480, 360)));
    }

    private static MapFrame difference(MapStyle style, Language language) {
        return Frames.difference(
                SmallCoverage.DAY.minusDays(3),
                SmallCoverage.DAY.plusDays(9),
                Frames.viewport(800, 500, 1),
                Frames.ALL_BUT_PATTERNS,
                style,
                language);
    }

    @Test
    void whatChangedHands() throws IOException {
        check("difference-light", difference(MapStyle.light(), Language.ENGLISH));
    }

    @Test
    void whatChangedHandsInArabicOnDarkGround() throws IOException {
        check("difference-arabic-dark", difference(MapStyle.dark(), Language.ARABIC));
    }

    private static MapFrame disagreement(Shading.Measure measure, MapStyle style) {
        MapFrame frame = frame(800, 420, 1, Frames.ALL_BUT_PATTERNS, style, Language.ENGLISH);
        return Frames.disagreement(frame, measure);
    }

    @Test
    void howMuchSourcesDisagree() throws IOException {
        check("disagreement-light", disagreement(Shading.Measure.ON_THE_DAY, MapStyle.light()));
        check("disagreement-dark", disagreement(Shading.Measure.ON_THE_DAY, MapStyle.dark()));
    }

    @Test
    void onHowManyDaysSourcesDisagreed() throws IOException {
        check("days-of-disagreement-light", disagreement(Shading.Measure.DAYS, MapStyle.light()));
        check("days-of-disagreement-dark", disagreement(Shading.Measure.DAYS, MapStyle.dark()));
    }

    @Test
    void aDistrictInTransitionIsStripedInTheColoursOfOldAndNewHolder() throws IOException {
        Viewport whole = Frames.viewport(900, 700, 1);
        var quarry =
                Frames.PACK
                        .districts()
                        .get(SmallCoverage.IN_TRANSITION)
                        .geometry()
                        .getEnvelopeInternal();
        check(
                "in-transition",
                frame(900, 700, 1, MAP, MapStyle.light(), Language.ENGLISH)
                        .withViewport(Viewport.fit(quarry, 320, 240, whole.pixelScale(), 20)));
    }
}
