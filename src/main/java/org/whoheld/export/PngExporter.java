package org.whoheld.export;

import java.awt.image.BufferedImage;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
import org.whoheld.render.Captions;
import org.whoheld.render.FramePainter;
import org.whoheld.render.MapFrame;

/// Writes a frame as a PNG file that says in its text metadata what it shows. The same frame gives
/// the same bytes.
public final class PngExporter {
    private static final String METADATA_FORMAT = "javax_imageio_png_1.0";
    private static final DirectColorModel RGB = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);

    private final DataPackage pack;
    private final FramePainter painter;
    private final String software;

    /// @param painter made for the same package
    /// @param software name and version of the program
    public PngExporter(DataPackage pack, FramePainter painter, String software) {
        this.pack = pack;
        this.painter = painter;
        this.software = software;
    }

    /// Writes the frame at its device size. The target appears whole or not at all.
    public void export(MapFrame frame, Path target) throws IOException {
        write(painter.image(frame), entries(frame), target);
    }

    /// Writes a picture with what it says of itself.
    static void write(BufferedImage painted, List<Entry> entries, Path target) throws IOException {
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

    record Entry(String keyword, String value) {}

    private static IIOMetadata metadata(
            ImageWriter writer, BufferedImage image, ImageWriteParam param, List<Entry> entries)
            throws IOException {
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(image), param);
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        for (Entry entry : entries) {
            if (entry.value().isBlank()) {
                continue;
            }
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

    private List<Entry> entries(MapFrame frame) {
        Captions captions = frame.captions();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("Title", captions.title()));
        entries.add(new Entry("Date", frame.control().asOf().valid().toString()));
        entries.add(new Entry("Lens", frame.control().lens().key()));
        entries.add(
                new Entry(
                        "Known on",
                        frame.control().asOf().knownOn().map(Object::toString).orElse("")));
        entries.add(
                new Entry("Package", (pack.about().name() + " " + pack.about().version()).strip()));
        entries.add(new Entry("Control definition", pack.about().controlDefinition()));
        entries.add(
                new Entry(
                        "Credits", captions.credits().stream().collect(Collectors.joining("\n"))));
        entries.add(new Entry("Software", software));
        return entries;
    }
}
