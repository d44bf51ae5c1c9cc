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
import org.whoheld.render.MapFrame;
import org.whoheld.render.MapStyle;
import org.whoheld.render.SmallCoverage;

class FrameComposerTest {
    private static final DataPackage PACK = SmallCoverage.get();
    private static final FrameComposer COMPOSER = new FrameComposer(PACK, PACK.timeline());

    private static PictureOrder order(List<String> districts, Optional<String> title) {
        return new PictureOrder(
                AsOf.on(SmallCoverage.DAY),
                Lens.LATEST,
                Language.ENGLISH,
                MapStyle.light(),
                1000,
                700,
                1,
                districts,
                title,
                Subject.CONTROL);
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
        assertInPicture(compose(order(List.of(), Optional.empty())), SmallCoverage.envelope());
        MapFrame close = compose(order(List.of("mill"), Optional.empty()));
        assertInPicture(close, PACK.districts().getFirst().geometry().getEnvelopeInternal());
        assertThat(close.viewport().zoom())
                .isGreaterThan(compose(order(List.of(), Optional.empty())).viewport().zoom());
    }

    @Test
    void refusesADistrictThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compose(order(List.of("nowhere"), Optional.empty())))
                .withMessageContaining("nowhere");
    }

    @Test
    void takesTheTitleThatIsAskedForOrThePackages() {
        assertThat(compose(order(List.of(), Optional.of("Mine"))).captions().title())
                .isEqualTo("Mine");
        assertThat(compose(order(List.of(), Optional.empty())).captions().title())
                .isEqualTo("A small town");
    }

    @Test
    void showsTheIncidentsOfTheDay() {
        assertThat(compose(order(List.of(), Optional.empty())).incidents())
                .extracting(Incident::id)
                .contains("incident-0", "incident-11")
                .doesNotContain("incident-12");
    }
}
