package org.whoheld.ui.map;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.whoheld.ui.session.SessionModel;

/// Hover tells which district is under the pointer, a click selects it; a click on empty ground
/// clears.
final class PointAtDistrict {
    private final SessionModel session;
    private final MapModel map;
    private final DistrictLocator locator;

    private PointAtDistrict(SessionModel session, MapModel map, DistrictLocator locator) {
        this.session = session;
        this.map = map;
        this.locator = locator;
    }

    static void install(Node surface, SessionModel session, MapModel map, DistrictLocator locator) {
        PointAtDistrict tool = new PointAtDistrict(session, map, locator);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, tool::moved);
        surface.addEventHandler(
                MouseEvent.MOUSE_EXITED, _ -> session.hoveredProperty().set(Optional.empty()));
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, tool::clicked);
    }

    private void moved(MouseEvent event) {
        session.hoveredProperty().set(at(event));
    }

    private void clicked(MouseEvent event) {
        boolean plainClick =
                event.getButton() == MouseButton.PRIMARY
                        && event.isStillSincePress()
                        && event.getClickCount() == 1;
        if (plainClick) {
            session.selectedProperty().set(at(event));
        }
    }

    private Optional<String> at(MouseEvent event) {
        return locator.at(
                map.viewport().lonDegrees(event.getX()), map.viewport().latDegrees(event.getY()));
    }
}
