package org.whoheld.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.whoheld.core.DataPackage;
import org.whoheld.render.FramePainter;
import org.whoheld.render.PicturePainter;
import org.whoheld.render.charts.ChartFrame;
import org.whoheld.render.charts.ChartPainter;
import org.whoheld.render.frame.Picture;

/// Writes a picture as a PNG file that says in its text metadata what it shows. The same picture
/// gives the same bytes.
public final class PngExporter {
    private final DataPackage pack;
    private final PicturePainter painter;
    private final PictureTexts about;

    /// @param painter made for the same package
    /// @param software name and version of the program
    public PngExporter(DataPackage pack, FramePainter painter, String software) {
        this.pack = pack;
        // One painter for both maps of a comparison takes half the memory of two.
        this.painter = new PicturePainter(painter, painter);
        this.about = new PictureTexts(pack, software);
    }

    /// Writes the picture at its device size. The target appears whole or not at all.
    public void export(Picture picture, Path target) throws IOException {
        write(painter.image(picture), about.of(picture), target);
    }

    /// Writes the picture with charts below it. The target appears whole or not at all.
    public void export(Picture picture, ChartFrame charts, Path target) throws IOException {
        write(below(painter.image(picture), charts), about.of(picture), target);
    }

    private BufferedImage below(BufferedImage map, ChartFrame charts) {
        ChartPainter chartPainter = new ChartPainter(pack);
        int width = map.getWidth();
        int height = (int) Math.ceil(chartPainter.heightPx(charts) * charts.pixelScale());
        int[] pixels = new int[width * height];
        chartPainter.paint(charts, pixels, width, height);
        BufferedImage both =
                new BufferedImage(width, map.getHeight() + height, BufferedImage.TYPE_INT_ARGB_PRE);
        both.getRaster().setDataElements(0, 0, map.getRaster());
        both.getRaster().setDataElements(0, map.getHeight(), width, height, pixels);
        return both;
    }

    /// Writes a picture with what it says of itself. The target appears whole or not at all.
    static void write(BufferedImage painted, List<PictureTexts.Entry> texts, Path target)
            throws IOException {
        AtomicFile.write(target, out -> PngEncoder.write(painted, texts, out));
    }
}
