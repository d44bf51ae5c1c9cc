package org.whoheld.ui.lanes;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.whoheld.core.DataPackage;
import org.whoheld.render.lanes.LaneFrame;
import org.whoheld.render.lanes.LanePainter;
import org.whoheld.render.lanes.LanePlan;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.painted.PaintedImage;

/// Paints frames on a thread of its own, latest request wins. There is a new picture when the
/// district, the claims or the size change, not with the date, so each gets pixels of its own.
final class LanePaintLoop {
    /// @param lanes what the frame was made from
    record Picture(Lanes.OfDistrict lanes, LaneFrame frame, LanePlan plan, Image image) {}

    private final LatestOnly<Picture> requests;
    private Optional<LaneFrame> last = Optional.empty();

    // on the painting thread only
    private DataPackage paintedPackage;
    private LanePainter painter;

    LanePaintLoop(
            TaskExecutor executor, Consumer<Picture> onPicture, Consumer<Exception> onFailure) {
        requests = new LatestOnly<>(executor.serial("whoheld-lanes"), onPicture, onFailure);
    }

    /// Asks for a picture; does nothing if it is the one that was asked for last.
    void request(Lanes.OfDistrict lanes, LaneFrame frame) {
        if (last.filter(frame::equals).isEmpty()) {
            last = Optional.of(frame);
            requests.request(() -> paint(lanes, frame));
        }
    }

    /// Lets the next request be painted though it may be the one that was asked for last.
    void forget() {
        last = Optional.empty();
    }

    private Picture paint(Lanes.OfDistrict lanes, LaneFrame frame) {
        DataPackage content = lanes.open().content();
        if (paintedPackage != content) {
            paintedPackage = content;
            painter = new LanePainter(content);
        }
        int width = LanePainter.deviceWidth(frame);
        int height = (int) Math.ceil(painter.heightPx(frame) * frame.pixelScale());
        int[] pixels = new int[width * height];
        painter.paint(frame, pixels, height);
        return new Picture(
                lanes, frame, painter.plan(frame), PaintedImage.of(pixels, width, height));
    }
}
