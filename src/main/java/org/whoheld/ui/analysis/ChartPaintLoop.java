package org.whoheld.ui.analysis;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.whoheld.core.DataPackage;
import org.whoheld.render.charts.ChartFrame;
import org.whoheld.render.charts.ChartPainter;
import org.whoheld.render.charts.ChartPlan;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.painted.PaintedImage;

/// Paints charts on a thread of its own, latest request wins. There is a new picture when figures,
/// look or width change, not with the date, so each gets pixels of its own.
final class ChartPaintLoop {
    /// @param figures what the frame was made from
    record Picture(Figures.OfPeriod figures, ChartFrame frame, ChartPlan plan, Image image) {}

    private final LatestOnly<Picture> requests;
    private Optional<ChartFrame> last = Optional.empty();

    // on the painting thread only
    private DataPackage paintedPackage;
    private ChartPainter painter;

    ChartPaintLoop(
            TaskExecutor executor, Consumer<Picture> onPicture, Consumer<Exception> onFailure) {
        requests = new LatestOnly<>(executor.serial("whoheld-charts"), onPicture, onFailure);
    }

    /// Asks for a picture; does nothing if it is the one that was asked for last.
    void request(Figures.OfPeriod figures, ChartFrame frame) {
        if (last.filter(frame::equals).isEmpty()) {
            last = Optional.of(frame);
            requests.request(() -> paint(figures, frame));
        }
    }

    private Picture paint(Figures.OfPeriod figures, ChartFrame frame) {
        DataPackage content = figures.open().content();
        if (paintedPackage != content) {
            paintedPackage = content;
            painter = new ChartPainter(content);
        }
        ChartPlan plan = painter.plan(frame);
        int width = ChartPainter.deviceWidth(frame);
        int height = (int) Math.ceil(plan.heightPx() * frame.pixelScale());
        int[] pixels = new int[width * height];
        painter.paint(frame, pixels, width, height);
        return new Picture(figures, frame, plan, PaintedImage.of(pixels, width, height));
    }
}
