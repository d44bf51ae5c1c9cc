package org.whoheld.ui.map;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.locationtech.jts.geom.Point;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.session.SessionModel;

/// Opens the menu of a district: by a right click, which selects the district, or by the menu key
/// or Shift+F10 for the district that is selected.
final class DistrictMenuGestures {
    private final Node surface;
    private final SessionModel session;
    private final MapModel map;
    private final DistrictLocator locator;
    private final DistrictMenu menu;

    private DistrictMenuGestures(
            Node surface,
            SessionModel session,
            MapModel map,
            DistrictLocator locator,
            DistrictMenu menu) {
        this.surface = surface;
        this.session = session;
        this.map = map;
        this.locator = locator;
        this.menu = menu;
    }

    static void install(
            Node surface,
            SessionModel session,
            MapModel map,
            DistrictLocator locator,
            DistrictMenu menu) {
        DistrictMenuGestures tool = new DistrictMenuGestures(surface, session, map, locator, menu);
        surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, tool::asked);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, tool::pressed);
    }

    private void asked(ContextMenuEvent event) {
        if (session.open().isEmpty()) {
            return;
        }
        if (event.isKeyboardTrigger()) {
            openAtSelection();
        } else {
            Viewport viewport = map.viewport();
            Optional<String> district =
                    locator.at(
                            viewport.lonDegrees(event.getX()), viewport.latDegrees(event.getY()));
            if (district.isPresent()) {
                session.selectedProperty().set(district);
            }
            menu.show(surface, district, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /// Not all platforms make a menu request of these keys.
    private void pressed(KeyEvent event) {
        boolean asks =
                event.getCode() == KeyCode.CONTEXT_MENU
                        || event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (asks && session.open().isPresent()) {
            openAtSelection();
            event.consume();
        }
    }

    private void openAtSelection() {
        Optional<String> selected = session.selectedProperty().get();
        Point2D at = surface.localToScreen(selected.map(this::place).orElseGet(this::middle));
        menu.show(surface, selected, at.getX(), at.getY());
    }

    /// Within a district, or as near to that as the map shows.
    private Point2D place(String district) {
        Point inside =
                session.open().orElseThrow().district(district).geometry().getInteriorPoint();
        Viewport viewport = map.viewport();
        return new Point2D(
                Math.clamp(viewport.xPx(inside.getX()), 0, surface.getLayoutBounds().getWidth()),
                Math.clamp(viewport.yPx(inside.getY()), 0, surface.getLayoutBounds().getHeight()));
    }

    private Point2D middle() {
        return new Point2D(
                surface.getLayoutBounds().getCenterX(), surface.getLayoutBounds().getCenterY());
    }
}
