package org.whoheld.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.robot.FxThreadLookups;

/// Tiles and districts must lie on each other: Gluon's map, asked through its exported API, puts
/// the world where our viewport puts it.
@ExtendWith(FxThreadLookups.class)
class BaseMapViewTest {
    private final Probe probe = new Probe();
    private BaseMapView view;
    private StackPane pane;
    private Stage stage;

    /// A layer that can say where Gluon puts a point.
    private static final class Probe extends MapLayer {
        Point2D at(double lon, double lat) {
            return getMapPoint(lat, lon);
        }
    }

    @Start
    void start(Stage stage) {
        this.stage = stage;
        view = new BaseMapView(new ControlLayer(""));
        view.useTiles(true);
        pane = new StackPane(view);
        stage.setScene(new Scene(pane, 700, 500));
        stage.show();
        MapView gluon = (MapView) view.getChildren().getFirst();
        gluon.addLayer(probe);
    }

    private void follow(FxRobot robot, Viewport viewport) {
        robot.interact(() -> view.follow(viewport));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void assertAligned(Viewport viewport) {
        for (double lon : new double[] {36.9, 37.15, 37.4}) {
            for (double lat : new double[] {36.0, 36.2, 36.4}) {
                Point2D gluon = probe.at(lon, lat);
                assertThat(gluon.getX()).isCloseTo(viewport.xPx(lon), within(0.5));
                assertThat(gluon.getY()).isCloseTo(viewport.yPx(lat), within(0.5));
            }
        }
    }

    private Viewport aleppo(double zoom) {
        return new Viewport(0.5, 0.5, zoom, (int) pane.getWidth(), (int) pane.getHeight(), 1)
                .centredOn(37.15, 36.2);
    }

    @Test
    void liesUnderTheDistrictsAtEveryZoomAndAfterMoves(FxRobot robot) {
        for (double zoom : new double[] {9, 9.3, 10.75, 12.1, 13.5, 14}) {
            Viewport viewport = aleppo(zoom);
            follow(robot, viewport);
            assertAligned(viewport);
            Viewport moved = viewport.panned(-37, 21);
            follow(robot, moved);
            assertAligned(moved);
        }
    }

    @Test
    void doesNotCreepWhenTheSizeChangesAHundredTimes(FxRobot robot) {
        Viewport viewport = aleppo(12);
        for (int i = 0; i < 100; i++) {
            int width = 500 + i % 2 * 50;
            robot.interact(() -> {
                stage.setWidth(width);
                pane.layout();
            });
            viewport = viewport.resized((int) pane.getWidth(), (int) pane.getHeight());
            follow(robot, viewport);
        }
        assertAligned(viewport);
    }

    @Test
    void showsTheSameAfterItWasRenewed(FxRobot robot) {
        Viewport viewport = aleppo(11);
        follow(robot, viewport);
        robot.interact(() -> {
            view.renew();
            ((MapView) view.getChildren().getFirst()).addLayer(probe);
            pane.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertAligned(viewport);
    }
}
