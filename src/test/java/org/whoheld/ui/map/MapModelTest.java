package org.whoheld.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.Sample;

class MapModelTest {
    private final SessionModel session = new SessionModel();
    private final MapModel map = new MapModel(session);

    private Viewport opened() {
        session.open(Sample.open());
        map.resize(800, 600, 1);
        return map.fit().orElseThrow();
    }

    @Test
    void aZoomBeforeTheFirstPictureZoomsIntoThePackageAndNotIntoTheWorld() {
        Viewport fit = opened();

        map.zoomBy(1, 400, 300);

        assertThat(map.viewport().zoom()).isCloseTo(fit.zoom() + 1, within(1e-9));
        assertThat(map.viewport().centreX()).isCloseTo(fit.centreX(), within(1e-9));
        assertThat(map.fit()).isEmpty();
    }

    @Test
    void afterwardsWhatIsSeenIsMoved() {
        Viewport fit = opened();
        Viewport framed = fit.panned(40, 0);
        map.adopt(framed, fit);

        map.pan(10, 0);

        assertThat(map.viewport()).isEqualTo(framed.panned(10, 0));
    }

    /// A picture is asked for at every change of the viewport.
    @Test
    void whoeverSeesTheNewSizeSeesTheFitOfThatSize() {
        opened();
        List<Integer> fitted = new ArrayList<>();
        map.viewportProperty().subscribe((_, _) -> fitted.add(map.fit().orElseThrow().widthPx()));

        map.resize(500, 400, 1);

        assertThat(fitted).containsExactly(500);
    }

    @Test
    void aFirstPictureOfAnotherSizeHasNoViewToBeShownIn() {
        Viewport fit = opened();
        map.resize(500, 400, 1);
        assertThat(map.adopt(fit, fit)).isFalse();

        Viewport fitNow = map.fit().orElseThrow();
        assertThat(map.adopt(fitNow, fitNow)).isTrue();
        map.resize(600, 400, 1);
        assertThat(map.adopt(fitNow, fitNow)).as("moved until the next one comes").isTrue();
    }
}
