package org.whoheld.export;

import java.awt.image.BufferedImage;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.whoheld.core.DataPackage;
import org.whoheld.render.ChartFrame;
import org.whoheld.render.ChartPainter;
import org.whoheld.render.FramePainter;
import org.whoheld.render.Picture;
import org.whoheld.render.PicturePainter;

/// Writes a picture as a PNG file that says in its text metadata what it shows. The same picture
/// gives the same bytes.
public final class PngExporter {
    private static final String METADATA_FORMAT = "javax_imageio_png_1.0";
    private static final DirectColorModel RGB = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);

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
    static void write(BufferedImage painted, List<PictureTexts.Entry> entries, Path target)
            throws IOException {
        BufferedImage image = opaque(painted);
        AtomicFile.write(
                target,
                out -> {
                    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
                    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
                        ImageWriteParam param = writer.getDefaultWriteParam();
                        writer.setOutput(stream);
                        writer.write(
                                null,
                                new IIOImage(image, null, metadata(writer, image, param, entries)),
                                param);
                    } finally {
                        writer.dispose();
                    }
                });
    }

    /// A picture on its own ground has no transparent pixel, and smaller files say so. The pixels
    /// are shared, not copied: pictures are large.
    private static BufferedImage opaque(BufferedImage painted) {
        WritableRaster raster = painted.getRaster();
        int[] row = new int[painted.getWidth()];
        for (int y = 0; y < painted.getHeight(); y++) {
            raster.getDataElements(0, y, row.length, 1, row);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xFF) {
                    return painted;
                }
            }
        }
        WritableRaster rgb =
                Raster.createPackedRaster(
                        raster.getDataBuffer(),
                        painted.getWidth(),
                        painted.getHeight(),
                        painted.getWidth(),
                        RGB.getMasks(),
                        null);
        return new BufferedImage(RGB, rgb, false, null);
    }

    private static IIOMetadata metadata(
            ImageWriter writer,
            BufferedImage image,
            ImageWriteParam param,
            List<PictureTexts.Entry> entries)
            throws IOException {
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(image), param);
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        for (PictureTexts.Entry entry : entries) {
            IIOMetadataNode text = new IIOMetadataNode("iTXtEntry");
            text.setAttribute("keyword", entry.keyword());
            text.setAttribute("compressionFlag", "FALSE");
            text.setAttribute("compressionMethod", "0");
            text.setAttribute("languageTag", "");
            text.setAttribute("translatedKeyword", "");
            text.setAttribute("text", entry.value());
            texts.appendChild(text);
        }
        IIOMetadataNode root = new IIOMetadataNode(METADATA_FORMAT);
        root.appendChild(texts);
        metadata.mergeTree(METADATA_FORMAT, root);
        return metadata;
    }
}
