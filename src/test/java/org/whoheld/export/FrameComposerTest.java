package org.whoheld.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Incident;
import org.whoheld.core.Lens;
import org.whoheld.render.MapFrame;
import org.whoheld.render.SmallCoverage;

class FrameComposerTest {
    private static final DataPackage PACK = SmallCoverage.get();
    private static final FrameComposer COMPOSER = new FrameComposer(PACK, PACK.timeline());

    private static PictureOrder order(String... districts) {
        return PictureOrder.of(
                AsOf.on(SmallCoverage.DAY),
                Lens.LATEST,
                new Sight.OfDistricts(List.of(districts), 1000, 700, 1));
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
