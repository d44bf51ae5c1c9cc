package org.whoheld.ui.map;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.whoheld.ui.session.SessionModel;

/// Hover tells which district is under the pointer, also when the map moves below it; a click
/// selects it; a click on empty ground clears.
final class PointAtDistrict {
    private final SessionModel session;
    private final MapModel map;
    private final DistrictLocator locator;
    private Optional<Point2D> pointer = Optional.empty();

    private PointAtDistrict(SessionModel session, MapModel map, DistrictLocator locator) {
        this.session = session;
        this.map = map;
        this.locator = locator;
    }

    static void install(Node surface, SessionModel session, MapModel map, DistrictLocator locator) {
        PointAtDistrict tool = new PointAtDistrict(session, map, locator);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, tool::moved);
        // before the map is moved
        surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> tool.pointTo(surface, event));
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> tool.left());
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, tool::clicked);
        map.viewportProperty().subscribe(_ -> tool.pointer.ifPresent(tool::hover));
    }

    private void moved(MouseEvent event) {
        pointer = Optional.of(new Point2D(event.getX(), event.getY()));
        pointer.ifPresent(this::hover);
    }

    private void pointTo(Node surface, MouseEvent event) {
        Point2D now = new Point2D(event.getX(), event.getY());
        pointer = Optional.of(now).filter(surface::contains);
    }

    private void left() {
        pointer = Optional.empty();
        session.hoveredProperty().set(Optional.empty());
    }

    private void hover(Point2D place) {
        session.hoveredProperty().set(at(place.getX(), place.getY()));
    }

    private void clicked(MouseEvent event) {
        boolean plainClick =
                event.getButton() == MouseButton.PRIMARY
                        && event.isStillSincePress()
                        && event.getClickCount() == 1;
        if (plainClick) {
            session.selectedProperty().set(at(event.getX(), event.getY()));
        }
    }

    private Optional<String> at(double xPx, double yPx) {
        return locator.at(map.viewport().lonDegrees(xPx), map.viewport().latDegrees(yPx));
    }
}
