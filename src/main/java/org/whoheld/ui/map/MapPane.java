package org.whoheld.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.BaseMap;
import org.whoheld.ui.session.SessionModel;

/// One picture of the map, as large as the pane: Gluon's view below, our picture on it, and above
/// both a surface that takes every gesture. Two of them show two days of one [MapModel].
final class MapPane extends StackPane {
    /// Which of two panes this is.
    enum Place {
        /// The one that is always there, and that decides how the package is fitted.
        FIRST(""),
        /// The one of the later day.
        LAST("-last");

        /// Behind the ids of the pane's nodes.
        private final String idSuffix;

        Place(String idSuffix) {
            this.idSuffix = idSuffix;
        }
    }

    private final SessionModel session;
    private final MapModel model;
    private final Place place;
    private final ObservableValue<Optional<Subject>> subject;
    private final ControlLayer layer;
    private final BaseMapView baseMapView;
    private final Pane surface = new Pane();
    private final PaintLoop paintLoop;
    private final Consumer<PaintLoop.Picture> onShown;
    private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper();

    /// @param subject nothing is painted or kept while it is empty
    /// @param onShown told of each picture that stands
    /// @param onFailure told of a failure while painting, which is a bug
    MapPane(
            SessionModel session,
            MapModel model,
            Place place,
            ObservableValue<Optional<Subject>> subject,
            DistrictLocator locator,
            DistrictMenu menu,
            TaskExecutor executor,
            Consumer<PaintLoop.Picture> onShown,
            Consumer<Exception> onFailure) {
        this.session = session;
        this.model = model;
        this.place = place;
        this.subject = subject;
        this.onShown = onShown;
        this.layer = new ControlLayer(place.idSuffix);
        this.baseMapView = new BaseMapView(layer);
        this.paintLoop = new PaintLoop(executor, this::show, onFailure);
        surface.setId("map" + place.idSuffix);
        surface.setFocusTraversable(true);
        surface.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        surface.accessibleTextProperty()
                .bind(
                        session.hypothesisProperty()
                                .map(it ->
                                        it.isEmpty()
                                                ? "Map of control"
                                                : "Map of control, hypothetical"));
        surface.getStyleClass().add("map-surface");
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> surface.requestFocus());
        PanAndZoom.install(surface, model);
        PointAtDistrict.install(surface, session, model, locator);
        DistrictMenuGestures.install(surface, session, model, locator, menu);
        KeyboardNavigation.install(surface, model);
        getChildren().addAll(baseMapView, surface);
        // the picture is larger than the pane while the map is moved
        Rectangle bounds = new Rectangle();
        bounds.widthProperty().bind(widthProperty());
        bounds.heightProperty().bind(heightProperty());
        setClip(bounds);
        follow();
    }

    /// What takes the gestures and the keyboard.
    Node surface() {
        return surface;
    }

    /// Where it lies within its parent.
    MapPlace place() {
        return new MapPlace(surface, getLayoutX(), getLayoutY(), getWidth(), getHeight());
    }

    /// Whether the picture hides all that lies behind it.
    ReadOnlyBooleanProperty coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    /// Shows a strip of the picture alone; what lies below stays whole.
    void clip(double fromX, double toX) {
        layer.setClip(new Rectangle(fromX, 0, Math.max(0, toX - fromX), getHeight()));
    }

    void unclip() {
        layer.setClip(null);
    }

    /// Lets the pane below have the gestures.
    void lieOver(boolean over) {
        setMouseTransparent(over);
        surface.setFocusTraversable(!over);
    }

    /// Puts Gluon's map below the picture or takes it away.
    void useTiles(boolean wanted) {
        baseMapView.useTiles(wanted);
    }

    private void follow() {
        session.openProperty().subscribe(_ -> requestFrame());
        subject.subscribe(it -> {
            if (it.isEmpty()) {
                layer.clear();
                covered.set(false);
                paintLoop.forget();
            }
            requestFrame();
        });
        session.lensProperty().subscribe(_ -> requestFrame());
        session.hypothesisProperty().subscribe(_ -> requestFrame());
        session.languageProperty().subscribe(_ -> requestFrame());
        session.selectedProperty().subscribe(_ -> requestFrame());
        session.hoveredProperty().subscribe(_ -> requestFrame());
        model.themeProperty().subscribe(_ -> requestFrame());
        model.fitProperty().subscribe(_ -> requestFrame());
        model.baseMapRenewalsProperty().subscribe((_, _) -> baseMapView.renew());
        model.layers().addListener((SetChangeListener<Layer>) _ -> requestFrame());
        model.viewportProperty()
                .subscribe(viewport -> {
                    follow(viewport);
                    baseMapView.follow(viewport);
                    requestFrame();
                });
        model.baseMapProperty().subscribe((_, _) -> requestFrame());
    }

    private void follow(Viewport viewport) {
        layer.follow(viewport);
        covered.set(layer.covers(viewport));
    }

    /// Asks for the picture that is wanted now.
    void requestFrame() {
        if (session.open().isEmpty() || subject.getValue().isEmpty() || getWidth() <= 0) {
            return;
        }
        boolean fits = place == Place.FIRST && model.fit().isPresent();
        paintLoop.request(
                new FrameRequest(
                        session.open().get(),
                        fits ? model.fit().get() : model.viewport(),
                        fits,
                        subject.getValue().get(),
                        session.lens(),
                        session.hypothesis(),
                        model.layersNow(),
                        model.themeProperty().get(),
                        session.languageProperty().get(),
                        model.baseMapProperty().get() != BaseMap.NONE,
                        session.selectedProperty().get(),
                        session.hoveredProperty().get()));
    }

    private void show(PaintLoop.Picture picture) {
        FrameRequest request = picture.request();
        if (subject.getValue().isEmpty()
                || session.open().filter(request.open()::equals).isEmpty()) {
            return;
        }
        if (request.fit() && !model.adopt(picture.frame().viewport(), request.viewport())) {
            return;
        }
        if (place == Place.FIRST) {
            model.showLegendAt(picture.legend());
        }
        layer.show(picture);
        follow(model.viewport());
        picture.days().stream()
                .filter(day ->
                        request.subject().own().filter(day.asOf().valid()::equals).isPresent())
                .findFirst()
                .ifPresent(session::show);
        onShown.accept(picture);
    }
}
