package org.whoheld.ui.map;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.locationtech.jts.geom.Envelope;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.style.Colouring;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.session.BaseMap;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.session.Theme;

/// Where the map looks and what it shows. Every way of moving the map ends here.
public final class MapModel {
    /// Room left around what is fitted, in logical pixels.
    private static final double MARGIN_PX = 24;

    private static final double KEY_STEP_PX = 80;
    private static final double KEY_ZOOM = 0.5;

    private final SessionModel session;
    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(new Viewport(0.5, 0.5, 2, 800, 600, 1));
    private final ObservableSet<Layer> layers = FXCollections.observableSet(usual());
    private final ObjectProperty<BaseMap> baseMap = new SimpleObjectProperty<>(BaseMap.NONE);
    private final ReadOnlyIntegerWrapper baseMapRenewals = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Colouring> colouring =
            new SimpleObjectProperty<>(Colouring.CONTROL);
    private final DoubleProperty divider = new SimpleDoubleProperty(0.5);

    /// The view that holds the whole package, as long as the user has not moved the map since it
    /// was asked for. The painter moves it clear of legend and date, and the map adopts what comes
    /// of it.
    private final ReadOnlyObjectWrapper<Optional<Viewport>> fit =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Whether the whole package is to be fitted again when a hypothesis ends. While there is one
    /// the map stays where it is, so that one sees what differs, although a banner takes room.
    private boolean fitsAgain;

    private boolean awaitsFirstView = true;

    private final ReadOnlyObjectWrapper<Optional<Box>> legend =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public MapModel(SessionModel session) {
        this.session = session;
        session.openProperty()
                .subscribe(_ -> {
                    awaitsFirstView = true;
                    fitAll();
                });
        session.hypothesisProperty()
                .subscribe((before, now) -> {
                    if (before.isEmpty() && fit.get().isPresent()) {
                        fit.set(Optional.empty());
                        fitsAgain = true;
                    } else if (now.isEmpty() && fitsAgain) {
                        fitAll();
                    }
                });
    }

    /// The window has the title in its frame.
    private static Set<Layer> usual() {
        Set<Layer> usual = EnumSet.copyOf(Layer.USUAL);
        usual.remove(Layer.TITLE);
        return usual;
    }

    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    public Viewport viewport() {
        return viewport.get();
    }

    /// What is drawn besides the districts.
    public ObservableSet<Layer> layers() {
        return layers;
    }

    public ObjectProperty<BaseMap> baseMapProperty() {
        return baseMap;
    }

    /// Counts how often the base map had to start again.
    ReadOnlyIntegerProperty baseMapRenewalsProperty() {
        return baseMapRenewals.getReadOnlyProperty();
    }

    void renewBaseMap() {
        baseMapRenewals.set(baseMapRenewals.get() + 1);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<Colouring> colouringProperty() {
        return colouring;
    }

    /// The share of the map's width that lies left of the divider between two swiped days, 0 to 1.
    public DoubleProperty dividerProperty() {
        return divider;
    }

    /// Takes the size of the picture, in logical pixels, and the screen's pixels per logical pixel.
    void resize(int widthPx, int heightPx, double pixelScale) {
        // a banner takes height alone
        boolean ofWindow = fitsAgain && widthPx != viewport.get().widthPx();
        Viewport resized = viewport.get().resized(widthPx, heightPx).withPixelScale(pixelScale);
        // before the viewport, at whose change a picture is asked for: of a fit, that of this size
        if (fit.get().isPresent() || ofWindow) {
            fitAll(resized);
        }
        viewport.set(resized);
    }

    /// Moves the content by so many logical pixels.
    public void pan(double dxPx, double dyPx) {
        move(now().panned(dxPx, dyPx));
    }

    /// Changes the zoom by so many levels; the point at the given logical pixels stays where it is.
    public void zoomBy(double levels, double xPx, double yPx) {
        Viewport now = now();
        move(now.zoomedAt(now.zoom() + levels, xPx, yPx));
    }

    public void zoomIn() {
        zoomBy(KEY_ZOOM, viewport.get().widthPx() / 2.0, viewport.get().heightPx() / 2.0);
    }

    public void zoomOut() {
        zoomBy(-KEY_ZOOM, viewport.get().widthPx() / 2.0, viewport.get().heightPx() / 2.0);
    }

    /// Moves the view one step: −1, 0 or 1 east and south.
    public void step(int east, int south) {
        pan(-east * KEY_STEP_PX, -south * KEY_STEP_PX);
    }

    /// Shows the whole package.
    public void fitAll() {
        fitAll(viewport.get());
    }

    private void fitAll(Viewport size) {
        fitsAgain = false;
        fit.set(
                session.open()
                        .map(OpenPackage::content)
                        .flatMap(MapModel::extent)
                        .map(it -> around(it, size)));
    }

    /// The plain view of the whole package, if that is what the window shows; see [#fitAll].
    public Optional<Viewport> fit() {
        return fit.get();
    }

    ReadOnlyObjectProperty<Optional<Viewport>> fitProperty() {
        return fit.getReadOnlyProperty();
    }

    /// Takes the view that the painter made of a fit, if that is still what is wanted.
    ///
    /// @return whether there is a view to show the picture in: the first one of a package may have
    ///   been painted for a size that the map does not have
    boolean adopt(Viewport framed, Viewport ofFit) {
        if (fit.get().filter(ofFit::equals).isPresent()) {
            awaitsFirstView = false;
            viewport.set(framed);
        }
        return !awaitsFirstView;
    }

    /// Shows the selected district with room around it; the whole package if none is selected.
    public void fitSelection() {
        Optional<District> district =
                session.open()
                        .flatMap(open -> session.selectedProperty().get().map(open::district));
        if (district.isEmpty()) {
            fitAll();
            return;
        }
        Envelope around = district.get().geometry().getEnvelopeInternal().copy();
        around.expandBy(around.getWidth() * 0.75, around.getHeight() * 0.75);
        move(around(around, viewport.get()));
    }

    /// Brings a district to the middle without changing the zoom.
    public void centreOn(String district) {
        session.open()
                .ifPresent(open -> {
                    var middle = open.district(district).geometry().getInteriorPoint();
                    move(viewport.get().centredOn(middle.getX(), middle.getY()));
                });
    }

    private static Viewport around(Envelope lonLat, Viewport size) {
        return Viewport.fit(lonLat, size.widthPx(), size.heightPx(), size.pixelScale(), MARGIN_PX);
    }

    /// What is moved when the reader moves the map: before the first picture of a package stands,
    /// the view that it will have, and not the world that nobody has seen.
    private Viewport now() {
        return awaitsFirstView ? fit.get().orElse(viewport.get()) : viewport.get();
    }

    private void move(Viewport next) {
        fitsAgain = false;
        awaitsFirstView = false;
        fit.set(Optional.empty());
        viewport.set(next);
    }

    private static Optional<Envelope> extent(DataPackage content) {
        Envelope extent = new Envelope();
        content.districts()
                .forEach(it -> extent.expandToInclude(it.geometry().getEnvelopeInternal()));
        return extent.isNull() ? Optional.empty() : Optional.of(extent);
    }

    /// Where the legend of the picture on the screen is; empty if it has none.
    ReadOnlyObjectProperty<Optional<Box>> legendProperty() {
        return legend.getReadOnlyProperty();
    }

    void showLegendAt(Optional<Box> box) {
        legend.set(box);
    }

    /// The layers that are on now, as a value.
    Set<Layer> layersNow() {
        return layers.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(layers);
    }
}
