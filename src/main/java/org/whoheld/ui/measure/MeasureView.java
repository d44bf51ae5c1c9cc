package org.whoheld.ui.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.whoheld.analysis.GroundPoint;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.focus.Focus;
import org.whoheld.ui.map.BesidePointer;
import org.whoheld.ui.map.ComparisonPane;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.map.MapPlace;

/// Draws the measure over the maps of the window. Of two maps beside each other both show the line,
/// and the one that was pointed at last has the card.
///
/// Pictures are painted from a `MapFrame`, which knows nothing of it.
public final class MeasureView extends Pane {
    private final MeasureModel model;
    private final MapModel map;
    private final ComparisonPane maps;
    private final List<TraceView> traces = new ArrayList<>();
    private final MeasureCard card;
    private final Set<Node> surfaces = new HashSet<>();

    /// The map that was pointed at last.
    private int cardMap;

    private MeasureView(MeasureModel model, MapModel map, ComparisonPane maps) {
        this.model = model;
        this.map = map;
        this.maps = maps;
        card = new MeasureCard(model::copy, model::clear);
        setId("measure");
        setMouseTransparent(true);
        String style = MeasureView.class.getResource("measure.css").toExternalForm();
        getStylesheets().add(style);
        card.getStylesheets().add(style);
        Focus.whenHidden(card, maps::takeFocus);
    }

    /// Puts the tools on the maps.
    public static void install(MeasureModel model, MapModel map, ComparisonPane maps) {
        MeasureView view = new MeasureView(model, map, maps);
        maps.lay(view, view.card);
        view.follow();
    }

    private void follow() {
        maps.placesProperty()
                .subscribe(places -> {
                    places.forEach(this::takeGestures);
                    draw();
                });
        model.toolProperty()
                .subscribe((_, now) -> {
                    if (now.isPresent()) {
                        maps.takeFocus();
                    }
                    draw();
                });
        model.traceProperty().subscribe((_, _) -> draw());
        model.aimProperty()
                .subscribe((_, aim) -> {
                    aim.ifPresent(it -> cardMap = it.map());
                    draw();
                });
        map.viewportProperty().subscribe((_, _) -> draw());
        maps.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void takeGestures(MapPlace place) {
        if (surfaces.add(place.surface())) {
            SetPoints.install(place.surface(), model, map, () -> indexOf(place.surface()));
        }
    }

    private int indexOf(Node surface) {
        return Math.max(
                0,
                maps.placesProperty().get().stream()
                        .map(MapPlace::surface)
                        .toList()
                        .indexOf(surface));
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.stepBack()) {
            event.consume();
        }
    }

    private void draw() {
        List<MapPlace> places = maps.placesProperty().get();
        while (traces.size() < places.size()) {
            TraceView trace = new TraceView(traces.size());
            traces.add(trace);
            getChildren().add(trace);
        }
        cardMap = Math.clamp(cardMap, 0, Math.max(0, places.size() - 1));
        Optional<Trace> trace = model.traceProperty().get();
        Optional<GroundPoint> aimed = model.aimed();
        boolean byKeys = isByKeys();
        for (int i = 0; i < traces.size(); i++) {
            TraceView view = traces.get(i);
            view.setVisible(i < places.size());
            if (i < places.size()) {
                MapPlace at = places.get(i);
                view.place(at.x(), at.y(), at.width(), at.height());
                view.draw(trace, aimed, byKeys && i == cardMap, map.viewport());
            }
        }
        if (!places.isEmpty()) {
            showCard(trace, places.get(cardMap));
        }
    }

    private boolean isByKeys() {
        return model.aimProperty().get().filter(Aim.InTheMiddle.class::isInstance).isPresent();
    }

    private void showCard(Optional<Trace> trace, MapPlace place) {
        Optional<Point2D> anchor =
                trace.filter(Trace::ended)
                        .map(this::lowestInSight)
                        .orElseGet(
                                () -> model.aimPx().or(() -> trace.flatMap(this::lowestInSight)));
        if (anchor.isEmpty()) {
            card.setVisible(false);
            return;
        }
        Optional<Figure> figure = model.figure();
        int legs = trace.map(it -> it.points().size()).orElse(0);
        card.show(
                figure.map(MeasureWords::headline).orElseGet(this::toolName),
                figure.map(it -> MeasureWords.details(it, legs)).orElse(""),
                MeasureWords.hint(trace, isByKeys()),
                trace.filter(Trace::ended).isPresent());
        BesidePointer.place(
                card,
                anchor.get().add(place.x(), place.y()),
                new Rectangle2D(place.x(), place.y(), place.width(), place.height()));
    }

    private String toolName() {
        return model.toolProperty().get().filter(Quantity.AREA::equals).isPresent()
                ? "Measure an area"
                : "Measure a distance";
    }

    /// The lowest of the points that the map shows: a card below it covers nothing of the measure.
    private Optional<Point2D> lowestInSight(Trace trace) {
        Viewport now = map.viewport();
        return trace.points().stream()
                .map(it -> new Point2D(now.xPx(it.lonDegrees()), now.yPx(it.latDegrees())))
                .filter(new Rectangle2D(0, 0, now.widthPx(), now.heightPx())::contains)
                .max(Comparator.comparingDouble(Point2D::getY));
    }
}
