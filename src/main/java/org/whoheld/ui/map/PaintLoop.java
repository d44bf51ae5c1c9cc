package org.whoheld.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Language;
import org.whoheld.render.Box;
import org.whoheld.render.FramePainter;
import org.whoheld.render.Framing;
import org.whoheld.render.Layer;
import org.whoheld.render.MapFrame;
import org.whoheld.render.Viewport;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;

/// Paints requests on a thread of its own, latest request wins, and hands each finished picture to
/// the window.
final class PaintLoop {
    /// A picture that is ready to be shown.
    ///
    /// @param legend where the legend is; empty if it is not shown
    record Picture(
            FrameRequest request,
            MapFrame frame,
            FrameBuffers.Buffer map,
            FrameBuffers.Buffer furniture,
            Optional<Box> legend) {}

    private final FrameBuffers mapBuffers = new FrameBuffers();
    private final FrameBuffers furnitureBuffers = new FrameBuffers();
    private final LatestOnly<Picture> requests;
    private Optional<FrameRequest> last = Optional.empty();

    // on the painting thread only
    private OpenPackage paintedPackage;
    private FramePainter painter;
    private Framing framing;
    private FitKey fittedFor;
    private Viewport fitted;

    /// What a fitted view depends on. The date is not among it: the map must not shift while time
    /// is scrubbed.
    private record FitKey(Viewport viewport, Set<Layer> layers, Language language) {}

    PaintLoop(TaskExecutor executor, Consumer<Picture> onPicture, Consumer<Exception> onFailure) {
        requests = new LatestOnly<>(executor.serial("whoheld-painter"), onPicture, onFailure);
    }

    /// Asks for a picture; does nothing if it is the one that was asked for last.
    void request(FrameRequest request) {
        if (last.filter(request::equals).isPresent()) {
            return;
        }
        last = Optional.of(request);
        requests.request(() -> paint(request));
    }

    private Picture paint(FrameRequest request) {
        if (paintedPackage != request.open()) {
            painter = new FramePainter(request.open().content());
            framing = new Framing(request.open().content());
            fittedFor = null;
            paintedPackage = request.open();
        }
        ControlMap control = request.open().timeline().asOf(request.asOf(), request.lens());
        MapFrame frame =
                framed(
                        request,
                        request.frame(control, request.open().incidents().on(request.asOf())));
        int width = frame.viewport().deviceWidth();
        int height = frame.viewport().deviceHeight();
        FrameBuffers.Buffer map = mapBuffers.take(width, height);
        FrameBuffers.Buffer furniture = furnitureBuffers.take(width, height);
        painter.paintMap(frame, map.pixels());
        Optional<Box> legend = painter.paintFurniture(frame, furniture.pixels());
        return new Picture(request, frame, map, furniture, legend);
    }

    private MapFrame framed(FrameRequest request, MapFrame frame) {
        if (!request.fit()) {
            return frame;
        }
        FitKey key = new FitKey(request.viewport(), request.layers(), request.language());
        if (!key.equals(fittedFor)) {
            fitted = framing.clear(frame, List.of()).viewport();
            fittedFor = key;
        }
        return frame.withViewport(fitted);
    }
}
