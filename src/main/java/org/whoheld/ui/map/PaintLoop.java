package org.whoheld.ui.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.whoheld.analysis.Corridors.Corridor;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Language;
import org.whoheld.core.RecentlyUsed;
import org.whoheld.render.DrawnPackage;
import org.whoheld.render.FramePainter;
import org.whoheld.render.Framing;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.furniture.PaintedFurniture;
import org.whoheld.render.raster.PaintedPixels;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.map.Tiles.Place;
import org.whoheld.ui.map.Tiles.Tile;
import org.whoheld.ui.session.OpenPackage;

/// Paints requests on a thread of its own, latest request wins, and hands each finished picture to
/// the window.
final class PaintLoop {
    /// A picture that is ready to be shown.
    ///
    /// @param legend where it is; empty if it is not shown
    /// @param corridors that are marked, of the last of the days
    /// @param days the states of the day that the picture is about; of both, the earlier one first,
    ///   if it is about the difference of two
    record Picture(
            FrameRequest request,
            MapFrame frame,
            List<ControlMap> days,
            List<Tile> map,
            List<Tile> furniture,
            Optional<Box> legend,
            List<Corridor> corridors) {}

    private static final int MOST_FITS = 8;

    private final Tiles mapTiles = new Tiles();
    private final Tiles furnitureTiles = new Tiles();
    private final TaskExecutor thread;
    private final Consumer<Exception> onFailure;
    private final LatestOnly<Picture> requests;
    private Optional<FrameRequest> last = Optional.empty();

    // on the painting thread only
    private OpenPackage paintedPackage;
    private FramePainter painter;
    private Framing framing;

    // of the last picture
    private PaintedPixels painted = new PaintedPixels();
    private PaintedFurniture paintedFurniture = new PaintedFurniture();

    /// Those of the last sizes: a banner that comes and goes must leave the map where it was.
    private final Map<FitKey, Viewport> fitted = new RecentlyUsed<>(MOST_FITS);

    /// What a fitted view depends on. The date is not among it: the map must not shift while time
    /// is scrubbed. Nor is a hypothesis, which is looked at in turns with what the sources say.
    private record FitKey(
            Viewport viewport, Set<Layer> layers, Language language, Subject.Part part) {}

    PaintLoop(TaskExecutor executor, Consumer<Picture> onPicture, Consumer<Exception> onFailure) {
        this.onFailure = onFailure;
        thread = executor.serial("whoheld-painter");
        requests = LatestOnly.oneAhead(thread, onPicture, onFailure);
    }

    /// Asks for a picture; does nothing if it is the one that was asked for last.
    void request(FrameRequest request) {
        if (last.filter(request::equals).isPresent()) {
            return;
        }
        last = Optional.of(request);
        requests.request(() -> paint(request));
    }

    /// Lets go of what was painted and of all that was kept for the next picture.
    void forget() {
        last = Optional.empty();
        thread.run(
                () -> {
                    painter = null;
                    framing = null;
                    paintedPackage = null;
                    mapTiles.clear();
                    furnitureTiles.clear();
                    painted = new PaintedPixels();
                    paintedFurniture = new PaintedFurniture();
                    return true;
                },
                _ -> {},
                onFailure);
    }

    private Picture paint(FrameRequest request) {
        if (paintedPackage != request.open()) {
            DrawnPackage drawn = new DrawnPackage(request.open().content(), request.open()::areas);
            painter = new FramePainter(drawn, request.open()::coverage);
            framing = new Framing(drawn);
            fitted.clear();
            paintedPackage = request.open();
        }
        List<ControlMap> days = days(request);
        AsOf asOf = request.subject().asOf();
        MapFrame frame = framed(request, request.frame(days, request.open().incidents().on(asOf)));
        int width = frame.viewport().deviceWidth();
        int height = frame.viewport().deviceHeight();
        painter.paintMap(frame, painted);
        List<Tile> map =
                mapTiles.update(
                        Place.covering(width, height).stream()
                                .map(it -> Cutout.of(painted, width, it))
                                .toList());
        painted.taken();
        Optional<Box> legend = painter.paintFurniture(frame, paintedFurniture);
        List<Tile> furniture =
                furnitureTiles.update(paintedFurniture.parts().stream().map(Cutout::of).toList());
        return new Picture(request, frame, days, map, furniture, legend, painter.corridors(frame));
    }

    private static List<ControlMap> days(FrameRequest request) {
        Subject subject = request.subject();
        ControlMap said = request.open().timeline().asOf(subject.asOf(), request.lens());
        ControlMap day = request.hypothesis().map(said::supposing).orElse(said);
        return subject.since()
                .map(since ->
                        List.of(
                                request.open()
                                        .timeline()
                                        .asOf(subject.asOf().at(since), request.lens()),
                                day))
                .orElse(List.of(day));
    }

    private MapFrame framed(FrameRequest request, MapFrame frame) {
        if (!request.fit()) {
            return frame;
        }
        FitKey key =
                new FitKey(
                        request.viewport(),
                        request.layers(),
                        request.language(),
                        request.subject().part());
        return frame.withViewport(
                fitted.computeIfAbsent(key, _ -> framing.clear(frame, List.of()).viewport()));
    }
}
