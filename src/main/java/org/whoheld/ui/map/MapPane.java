package org.whoheld.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.whoheld.render.Layer;
import org.whoheld.render.Viewport;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.BaseMap;
import org.whoheld.ui.session.SessionModel;

/// The map: Gluon's view below, our picture on it, and above both a surface that takes every
/// gesture.
public final class MapPane extends StackPane {
    private final SessionModel session;
    private final MapModel model;
    private final ControlLayer layer = new ControlLayer();
    private final BaseMapView baseMapView = new BaseMapView(layer);
    private final Pane surface = new Pane();
    private final DistrictLocator locator = new DistrictLocator();
    private final HoverCard hoverCard = new HoverCard();
    private final PaintLoop paintLoop;

    /// @param onFailure told of a failure while painting, which is a bug
    public MapPane(
            SessionModel session,
            MapModel model,
            BaseMapNotice notice,
            TaskExecutor executor,
            Consumer<Exception> onFailure) {
        this.session = session;
        this.model = model;
        this.paintLoop = new PaintLoop(executor, this::show, onFailure);
        getStyleClass().add("map-pane");
        getStylesheets().add(MapPane.class.getResource("map.css").toExternalForm());
        setMinSize(200, 150);

        surface.setId("map");
        surface.setFocusTraversable(true);
        surface.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        surface.setAccessibleText("Map of control");
        surface.getStyleClass().add("map-surface");
        surface.getChildren().add(hoverCard);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> surface.requestFocus());
        PanAndZoom.install(surface, model);
        PointAtDistrict.install(surface, session, model, locator);
        KeyboardNavigation.install(surface, session, model);

        ZoomButtons buttons = new ZoomButtons(model);
        StackPane.setAlignment(buttons, Pos.CENTER_LEFT);
        StackPane.setAlignment(notice, Pos.BOTTOM_RIGHT);
        getChildren().addAll(baseMapView, surface, buttons, notice, emptyNote());
        follow();
    }

    /// Gives the keyboard to the map.
    public void takeFocus() {
        surface.requestFocus();
    }

    private Label emptyNote() {
        Label note =
                new Label(
                        "Open a package (Ctrl+O), or drop a folder or .zip here, to see its map.");
        note.setId("map-empty");
        note.getStyleClass().add("map-empty");
        note.setMouseTransparent(true);
        note.visibleProperty().bind(session.openProperty().map(Optional::isEmpty));
        return note;
    }

    private void follow() {
        session.openProperty()
                .subscribe(open ->
                        open.ifPresent(it -> {
                            locator.show(it.content().districts());
                            requestFrame();
                        }));
        session.asOfProperty().subscribe(_ -> requestFrame());
        session.lensProperty().subscribe(_ -> requestFrame());
        session.languageProperty().subscribe(_ -> requestFrame());
        session.selectedProperty().subscribe(_ -> requestFrame());
        session.hoveredProperty().subscribe(this::hover);
        model.themeProperty().subscribe(_ -> requestFrame());
        model.fitProperty().subscribe(_ -> requestFrame());
        model.baseMapRenewalsProperty().subscribe((_, _) -> baseMapView.renew());
        model.layers().addListener((SetChangeListener<Layer>) _ -> requestFrame());
        model.viewportProperty()
                .subscribe(viewport -> {
                    layer.follow(viewport);
                    baseMapView.follow(viewport);
                    requestFrame();
                });
        model.baseMapProperty()
                .subscribe((_, _) -> {
                    baseMapView.renew();
                    requestFrame();
                });
        surface.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event ->
                        hoverCard.moveTo(
                                new Point2D(event.getX(), event.getY()), getWidth(), getHeight()));
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int width = (int) Math.ceil(getWidth());
        int height = (int) Math.ceil(getHeight());
        double scale =
                getScene() == null || getScene().getWindow() == null
                        ? 1
                        : getScene().getWindow().getOutputScaleX();
        if (width > 0 && height > 0) {
            model.resize(width, height, scale);
        }
    }

    private void requestFrame() {
        Optional<Viewport> fit = model.fitProperty().get();
        session.open()
                .filter(_ -> getWidth() > 0 && getHeight() > 0)
                .ifPresent(open ->
                        paintLoop.request(
                                new FrameRequest(
                                        open,
                                        fit.orElse(model.viewport()),
                                        fit.isPresent(),
                                        session.asOf(),
                                        session.lens(),
                                        model.layersNow(),
                                        model.themeProperty().get(),
                                        session.languageProperty().get(),
                                        model.baseMapProperty().get() != BaseMap.NONE,
                                        session.selectedProperty().get(),
                                        session.hoveredProperty().get())));
    }

    private void show(PaintLoop.Picture picture) {
        if (session.open().filter(picture.request().open()::equals).isEmpty()) {
            return;
        }
        if (picture.request().fit()) {
            model.adopt(picture.frame().viewport(), picture.request().viewport());
        }
        model.showLegendAt(picture.legend());
        layer.show(picture.map(), picture.furniture(), picture.frame().viewport());
        layer.follow(model.viewport());
        session.show(picture.frame().control());
        hover(session.hoveredProperty().get());
    }

    private void hover(Optional<String> district) {
        if (district.isEmpty() || session.open().isEmpty()) {
            hoverCard.hide();
        } else {
            hoverCard.show(
                    session.open().get().district(district.get()),
                    session.shownProperty().get().map(map -> map.state(district.get())));
        }
        requestFrame();
    }
}
