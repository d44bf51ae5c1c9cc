package org.whoheld.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Incident;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.frame.SideBySidePicture;
import org.whoheld.render.style.Colouring;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Viewport;

class FrameComposerTest {
    private static final DataPackage PACK = SmallCoverage.get();

    /// The districts are not in its middle.
    private static final Viewport SCREEN =
            Viewport.fit(SmallCoverage.envelope(), 800, 500, 1, 10).panned(40, 25);

    private static final FrameComposer COMPOSER = new FrameComposer(PACK, PACK.timeline());

    private static PictureOrder order(String... districts) {
        return PictureOrder.of(
                AsOf.on(SmallCoverage.DAY),
                Lens.LATEST,
                new Sight.OfDistricts(List.of(districts), 1000, 700, 1));
    }

    private static PictureOrder onScreen(Subject subject, boolean fitted) {
        return new PictureOrder(
                AsOf.on(SmallCoverage.DAY),
                Lens.LATEST,
                subject,
                Optional.empty(),
                new Sight.OnScreen(SCREEN, fitted),
                Language.ENGLISH,
                MapStyle.light(),
                Optional.empty(),
                Layer.USUAL,
                Optional.of("mill"));
    }

    @Test
    void whatWasMovedOnTheScreenIsNotMovedAgain() {
        MapFrame frame = compose(onScreen(Subject.CONTROL, false));
        assertThat(frame.viewport()).isEqualTo(SCREEN);
        assertThat(frame.selected()).hasValue(PACK.timeline().indexOf("mill"));
        assertThat(compose(onScreen(Subject.CONTROL, true)).viewport()).isNotEqualTo(SCREEN);
    }

    @Test
    void twoMapsBesideEachOtherShareTheRoomOfTheScreen() {
        Subject beside = new Subject.SideBySide(SmallCoverage.DAY.plusDays(1), Colouring.CONTROL);
        List<MapFrame> frames = COMPOSER.compose(onScreen(beside, false)).frames();
        assertThat(frames)
                .extracting(MapFrame::viewport)
                .containsExactly(
                        SCREEN.resized(SideBySidePicture.leftWidth(800), 500),
                        SCREEN.resized(SideBySidePicture.rightWidth(800), 500));
    }

    private static MapFrame compose(PictureOrder order) {
        return (MapFrame) COMPOSER.compose(order);
    }

    private static void assertInPicture(MapFrame frame, Envelope envelope) {
        assertThat(frame.viewport().xPx(envelope.getMinX())).isBetween(0.0, 1000.0);
        assertThat(frame.viewport().xPx(envelope.getMaxX())).isBetween(0.0, 1000.0);
        assertThat(frame.viewport().yPx(envelope.getMinY())).isBetween(0.0, 700.0);
        assertThat(frame.viewport().yPx(envelope.getMaxY())).isBetween(0.0, 700.0);
    }

    @Test
    void showsAllDistrictsUnlessSomeAreNamed() {
        assertInPicture(compose(order()), SmallCoverage.envelope());
        MapFrame close = compose(order("mill"));
        assertInPicture(close, PACK.districts().getFirst().geometry().getEnvelopeInternal());
        assertThat(close.viewport().zoom()).isGreaterThan(compose(order()).viewport().zoom());
    }

    @Test
    void refusesADistrictThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compose(order("nowhere")))
                .withMessageContaining("nowhere");
    }

    @Test
    void takesTheTitleThatIsAskedForOrThePackages() {
        assertThat(compose(order().withTitle("Mine")).captions().title()).isEqualTo("Mine");
        assertThat(compose(order()).captions().title()).isEqualTo("A small town");
    }

    @Test
    void showsTheIncidentsOfTheDay() {
        assertThat(compose(order()).incidents())
                .extracting(Incident::id)
                .contains("incident-0", "incident-11")
                .doesNotContain("incident-12");
    }
}
