package org.whoheld.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whoheld.analysis.Difference;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.render.FramePainter;
import org.whoheld.render.PicturePainter;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.frame.SideBySidePicture;
import org.whoheld.render.frame.SwipePicture;
import org.whoheld.render.style.Colouring;
import org.whoheld.render.style.Shading;

/// Pictures of two days of the bundled package are made of the plain pictures of these days.
class ComparisonPicturesTest {
    private static final LocalDate EARLY = LocalDate.of(2016, 11, 25);
    private static final LocalDate LATE = LocalDate.of(2016, 12, 13);
    private static final DataPackage PACK = read();
    private static final FrameComposer COMPOSER = new FrameComposer(PACK, PACK.timeline());
    private static final FramePainter PAINTER = new FramePainter(PACK);

    private static DataPackage read() {
        try {
            return DataPackageReader.read(Path.of("data", "aleppo-2016"))
                    .dataPackage()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PictureOrder order(LocalDate day, Subject subject) {
        return PictureOrder.of(AsOf.on(day), Lens.BEST_SUPPORTED, Sight.ofAll(900, 600, 1))
                .withSubject(subject);
    }

    private static MapFrame plain(LocalDate day) {
        return (MapFrame) COMPOSER.compose(order(day, Subject.CONTROL));
    }

    private static int[] columns(BufferedImage image, int from, int to) {
        return image.getRGB(from, 0, to - from, 600, null, 0, to - from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-11-25", "2016-12-13"})
    void beforeAndAfterAreTheSameWhicheverDayIsNamedFirst(LocalDate day) {
        LocalDate other = day.equals(EARLY) ? LATE : EARLY;
        SwipePicture swipe =
                (SwipePicture)
                        COMPOSER.compose(
                                order(day, new Subject.Swipe(other, 0.4, Colouring.CONTROL)));
        assertThat(swipe.before().captions().date()).isEqualTo("25 November 2016");
        assertThat(swipe.after().captions().date()).isEqualTo("13 December 2016");
    }

    @Test
    void aSwipeHasTheMapsOfThePlainPicturesOfItsDays() {
        SwipePicture swipe =
                (SwipePicture)
                        COMPOSER.compose(
                                order(EARLY, new Subject.Swipe(LATE, 0.6, Colouring.CONTROL)));
        MapFrame early = mapAlone(plain(EARLY)).withViewport(swipe.before().viewport());
        MapFrame late = mapAlone(plain(LATE)).withViewport(swipe.before().viewport());
        BufferedImage image =
                new PicturePainter(PAINTER, PAINTER)
                        .image(new SwipePicture(early, late, swipe.divider()));
        assertThat(columns(image, 0, 525)).isEqualTo(columns(PAINTER.image(early), 0, 525));
        assertThat(columns(image, 555, 900)).isEqualTo(columns(PAINTER.image(late), 555, 900));
        // Names keep clear of furniture, which stands elsewhere in a swipe; nothing else does.
        assertThat(columns(image, 0, 525)).isNotEqualTo(columns(PAINTER.image(late), 0, 525));
    }

    private static MapFrame mapAlone(MapFrame frame) {
        return new MapFrame(
                frame.viewport(),
                frame.control(),
                Set.of(Layer.CONTEXT, Layer.DISTRICT_LABELS, Layer.INCIDENTS),
                frame.style(),
                frame.language(),
                frame.captions(),
                frame.incidents(),
                frame.selected(),
                frame.hovered(),
                frame.overBaseMap());
    }

    @Test
    void mapsBesideEachOtherAreThePlainPicturesOfTheirDays() {
        SideBySidePicture picture =
                (SideBySidePicture)
                        COMPOSER.compose(
                                order(LATE, new Subject.SideBySide(EARLY, Colouring.CONTROL)));
        BufferedImage image = new PicturePainter(PAINTER, PAINTER).image(picture);
        assertThat(image.getWidth()).isEqualTo(900);
        BufferedImage early = PAINTER.image(plain(EARLY).withViewport(picture.left().viewport()));
        BufferedImage late = PAINTER.image(plain(LATE).withViewport(picture.right().viewport()));
        assertThat(columns(image, 0, 449)).isEqualTo(columns(early, 0, 449));
        assertThat(columns(image, 451, 900)).isEqualTo(columns(late, 0, 449));
    }

    @Test
    void theDifferenceOfADayWithItselfShowsNoChangeAndSaysSo() {
        MapFrame frame = (MapFrame) COMPOSER.compose(order(EARLY, new Subject.Difference(EARLY)));
        Difference difference = ((Shading.ByDifference) frame.shading()).difference();
        assertThat(difference.changed()).isEmpty();
        assertThat(frame.captions().remark())
                .isEqualTo("Both dates are the same: nothing can differ.");
        // Strong colours of gainers are nowhere on the map.
        MapFrame map = mapAlone(frame).withShading(frame.shading());
        int[] pixels = columns(PAINTER.image(map), 0, 900);
        assertThat(pixels)
                .doesNotContain(
                        PACK.actors().stream().mapToInt(it -> 0xFF000000 | it.rgb()).toArray());
        int[] changed =
                columns(
                        PAINTER.image(
                                (MapFrame)
                                        COMPOSER.compose(
                                                order(LATE, new Subject.Difference(EARLY)))),
                        0,
                        900);
        assertThat(changed).contains(0xFF000000 | PACK.actors().getFirst().rgb());
    }
}
