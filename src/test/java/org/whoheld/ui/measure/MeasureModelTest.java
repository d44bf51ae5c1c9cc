package org.whoheld.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.GroundPoint;
import org.whoheld.analysis.Measurement;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.session.SessionModel;

class MeasureModelTest {
    private final SessionModel session = new SessionModel();
    private final MapModel map = new MapModel(session);
    private final List<String> clipboard = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final MeasureModel model = new MeasureModel(session, map, clipboard::add, told::add);

    private void use(Quantity quantity) {
        model.toolProperty().set(Optional.of(quantity));
    }

    private void setAt(double xPx, double yPx) {
        model.aimAt(new Aim.AtPointer(0, xPx, yPx));
        model.setPoint();
    }

    private List<GroundPoint> points() {
        return model.traceProperty().get().map(Trace::points).orElse(List.of());
    }

    @Test
    void setsNothingWhileNoToolIsOn() {
        setAt(10, 10);
        assertThat(points()).isEmpty();
        assertThat(model.aimed()).isEmpty();
        assertThat(model.stepBack()).isFalse();
    }

    @Test
    void anAimAtThePointerIsAPlaceOnTheScreenAndASetPointAPlaceOnTheGround() {
        use(Quantity.DISTANCE);
        setAt(300, 200);
        GroundPoint first = points().getFirst();
        assertThat(model.aimed()).contains(first);
        map.pan(50, 0);
        assertThat(points()).containsExactly(first);
        GroundPoint aimed = model.aimed().orElseThrow();
        assertThat(map.viewport().xPx(aimed.lonDegrees())).isCloseTo(300, within(1e-6));
        Figure figure = model.figure().orElseThrow();
        assertThat(((Figure.Length) figure).metres())
                .isEqualTo(figure.legMetres())
                .isEqualTo(Measurement.metres(first, aimed))
                .isPositive();
    }

    @Test
    void aimsAtTheMiddleUntilThereIsAPointer() {
        use(Quantity.AREA);
        GroundPoint middle = model.aimed().orElseThrow();
        assertThat(map.viewport().xPx(middle.lonDegrees())).isCloseTo(400, within(1e-6));
        assertThat(map.viewport().yPx(middle.latDegrees())).isCloseTo(300, within(1e-6));
        model.pointerLeft();
        assertThat(model.aimed()).contains(middle);
        model.aimAt(new Aim.AtPointer(0, 1, 1));
        model.pointerLeft();
        assertThat(model.aimed()).isEmpty();
        model.setPoint();
        assertThat(points()).isEmpty();
    }

    @Test
    void aPointWhereTheLastOneIsCountsOnce() {
        use(Quantity.DISTANCE);
        setAt(1, 1);
        setAt(1, 1);
        assertThat(points()).hasSize(1);
        model.end();
        assertThat(model.hasFinished().getValue()).isFalse();
        setAt(2, 2);
        setAt(1, 1);
        assertThat(points()).hasSize(3);
    }

    @Test
    void aFinishedMeasureDoesNotFollowTheAim() {
        use(Quantity.DISTANCE);
        setAt(1, 1);
        setAt(50, 50);
        model.end();
        Figure finished = model.figure().orElseThrow();
        model.aimAt(new Aim.AtPointer(0, 300, 300));
        assertThat(model.figure()).contains(finished);
        assertThat(finished.legMetres()).isZero();
        assertThat(((Figure.Length) finished).metres()).isEqualTo(Measurement.metres(points()));
    }

    @Test
    void onlyAFinishedMeasureIsCopied() {
        use(Quantity.DISTANCE);
        setAt(1, 1);
        setAt(50, 50);
        model.copy();
        assertThat(clipboard).isEmpty();
        model.end();
        model.copy();
        assertThat(clipboard).hasSize(1);
        assertThat(told).hasSize(1);
        model.clear();
        model.copy();
        assertThat(clipboard).hasSize(1);
    }

    @Test
    void takingBackConcernsTheToolInUseAlone() {
        use(Quantity.DISTANCE);
        setAt(1, 1);
        setAt(50, 50);
        model.end();
        use(Quantity.AREA);
        model.takeBack();
        assertThat(model.hasFinished().getValue()).isTrue();
        model.toolProperty().set(Optional.empty());
        model.takeBack();
        assertThat(model.hasFinished().getValue()).isTrue();
        use(Quantity.DISTANCE);
        model.takeBack();
        assertThat(model.hasFinished().getValue()).isFalse();
        assertThat(points()).hasSize(2);
    }

    @Test
    void aTraceHasAPoint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trace(Quantity.AREA, List.of(), false));
    }
}
