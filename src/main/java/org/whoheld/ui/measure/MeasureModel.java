package org.whoheld.ui.measure;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import org.whoheld.analysis.GroundPoint;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.session.SessionModel;

/// Which measuring tool is on, what has been measured with it, and where the next point would be
/// set. The points lie on the ground: they stay where they are when the map moves.
public final class MeasureModel {
    private final MapModel map;
    private final Consumer<String> clipboard;
    private final Consumer<String> tell;
    private final ObjectProperty<Optional<Quantity>> tool =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trace>> trace =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Aim>> aim =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param clipboard takes what is copied
    /// @param tell told what has been copied, in a sentence
    public MeasureModel(
            SessionModel session, MapModel map, Consumer<String> clipboard, Consumer<String> tell) {
        this.map = map;
        this.clipboard = clipboard;
        this.tell = tell;
        tool.subscribe((_, now) -> {
            trace.set(finished());
            aim.set(now.map(_ -> new Aim.InTheMiddle(0)));
            if (now.isPresent()) {
                session.hoveredProperty().set(Optional.empty());
            }
        });
        session.openProperty()
                .subscribe((_, _) -> {
                    tool.set(Optional.empty());
                    trace.set(Optional.empty());
                });
    }

    /// The tool that is on. While one is, a click on the map sets a point.
    public ObjectProperty<Optional<Quantity>> toolProperty() {
        return tool;
    }

    public boolean isOn() {
        return tool.get().isPresent();
    }

    /// The measure that runs, or the last one that is finished.
    ReadOnlyObjectProperty<Optional<Trace>> traceProperty() {
        return trace.getReadOnlyProperty();
    }

    /// Whether a finished measure stands.
    public ObservableValue<Boolean> hasFinished() {
        return trace.map(it -> it.filter(Trace::ended).isPresent());
    }

    /// Empty while no tool is on, and when the pointer has left the map.
    ReadOnlyObjectProperty<Optional<Aim>> aimProperty() {
        return aim.getReadOnlyProperty();
    }

    void aimAt(Aim at) {
        if (isOn()) {
            aim.set(Optional.of(at));
        }
    }

    void pointerLeft() {
        aim.set(aim.get().filter(Aim.InTheMiddle.class::isInstance));
    }

    /// Where the aim is on the map, in logical pixels.
    Optional<Point2D> aimPx() {
        Viewport now = map.viewport();
        return aim.get()
                .map(it ->
                        switch (it) {
                            case Aim.AtPointer(_, double x, double y) -> new Point2D(x, y);
                            case Aim.InTheMiddle _ ->
                                    new Point2D(now.widthPx() / 2.0, now.heightPx() / 2.0);
                        });
    }

    /// The ground at the aim.
    Optional<GroundPoint> aimed() {
        Viewport now = map.viewport();
        return aimPx().map(it ->
                new GroundPoint(now.latDegrees(it.getY()), now.lonDegrees(it.getX())));
    }

    /// Sets a point at the aim. After a finished measure a new one begins.
    void setPoint() {
        if (tool.get().isEmpty() || aimed().isEmpty()) {
            return;
        }
        GroundPoint point = aimed().get();
        trace.set(
                Optional.of(
                        running()
                                .map(it -> it.with(point))
                                .orElseGet(() -> Trace.begin(tool.get().get(), point))));
    }

    /// Takes the last point back, or takes a finished measure up again.
    void takeBack() {
        if (trace.get().map(Trace::quantity).equals(tool.get())) {
            trace.set(trace.get().flatMap(Trace::back));
        }
    }

    /// Finishes the running measure, if it has points enough.
    void end() {
        running().map(Trace::end).ifPresent(it -> trace.set(Optional.of(it)));
    }

    /// What Esc does where the keyboard is not on the map: as [#stepBack] while a tool is on. A
    /// finished measure stays.
    ///
    /// @return whether one was
    public boolean stepBackFromTool() {
        return isOn() && stepBack();
    }

    /// What Esc does on the map: away with the measure; where there is none, the tool is put down.
    ///
    /// @return whether there was either
    boolean stepBack() {
        if (trace.get().isPresent()) {
            clear();
            return true;
        }
        boolean wasOn = isOn();
        tool.set(Optional.empty());
        return wasOn;
    }

    void clear() {
        trace.set(Optional.empty());
    }

    /// What the measure comes to, the aim counted in while it runs; empty if there is none.
    Optional<Figure> figure() {
        return trace.get().map(it -> it.figure(aimed()));
    }

    /// Puts the finished measure on the clipboard, with the coordinates of its points.
    public void copy() {
        finished()
                .ifPresent(it -> {
                    clipboard.accept(MeasureWords.copied(it));
                    tell.accept(
                            "Measure copied with its coordinates: " + MeasureWords.total(it) + ".");
                });
    }

    private Optional<Trace> running() {
        return trace.get().filter(it -> !it.ended());
    }

    private Optional<Trace> finished() {
        return trace.get().filter(Trace::ended);
    }
}
