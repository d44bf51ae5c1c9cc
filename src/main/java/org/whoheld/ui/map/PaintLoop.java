package org.whoheld.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import org.whoheld.core.ControlMap;
import org.whoheld.render.FramePainter;
import org.whoheld.render.MapFrame;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;

/// Paints requests on a thread of its own, latest request wins, and hands each finished picture to
/// the window.
final class PaintLoop {
    /// A picture that is ready to be shown.
    record Picture(
            FrameRequest request,
            ControlMap control,
            FrameBuffers.Buffer map,
            FrameBuffers.Buffer furniture) {}

    private final FrameBuffers mapBuffers = new FrameBuffers();
    private final FrameBuffers furnitureBuffers = new FrameBuffers();
    private final LatestOnly<Picture> requests;
    private Optional<FrameRequest> last = Optional.empty();

    // on the painting thread only
    private OpenPackage paintedPackage;
    private FramePainter painter;

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
            paintedPackage = request.open();
        }
        ControlMap control = request.open().timeline().asOf(request.asOf(), request.lens());
        MapFrame frame = request.frame(control, request.open().incidents().on(request.asOf()));
        int width = request.viewport().deviceWidth();
        int height = request.viewport().deviceHeight();
        FrameBuffers.Buffer map = mapBuffers.take(width, height);
        FrameBuffers.Buffer furniture = furnitureBuffers.take(width, height);
        painter.paintMap(frame, map.pixels());
        painter.paintFurniture(frame, furniture.pixels());
        return new Picture(request, control, map, furniture);
    }
}
