package org.whoheld.icons;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.whoheld.core.Incident;
import org.whoheld.render.marks.IncidentSymbol;

/// Makes the files of `icons/`: run [#main] after a shape was changed.
final class IconFiles {
    static final Path FOLDER = Path.of("icons");

    private static final int[] SIZES = {16, 32, 48, 64, 128, 256, 512};

    private IconFiles() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, byte[]> file : all().entrySet()) {
            Files.write(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    /// Contents by file name.
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("whoheld.svg", programSvg().getBytes(StandardCharsets.UTF_8));
        for (int size : SIZES) {
            files.put("whoheld-" + size + ".png", programPng(size));
        }
        for (Incident.Type type : Incident.Type.values()) {
            files.put(
                    "incident-" + type.name().toLowerCase(Locale.ROOT) + ".svg",
                    symbolSvg(type).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String symbolSvg(Incident.Type type) {
        return svg(
                (int) IncidentSymbol.SIZE,
                "  <path fill=\"currentColor\" fill-rule=\"evenodd\" d=\"%s\"/>\n"
                        .formatted(SvgPath.of(IncidentSymbol.of(type))));
    }

    private static String programSvg() {
        StringBuilder paths = new StringBuilder();
        for (ProgramIcon.Part part : ProgramIcon.parts()) {
            paths.append(
                    "  <path fill=\"#%06X\" fill-rule=\"evenodd\" d=\"%s\"/>\n"
                            .formatted(part.argb() & 0xFFFFFF, SvgPath.of(part.shape())));
        }
        return svg(ProgramIcon.SIZE, paths.toString());
    }

    private static String svg(int size, String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">\n%s</svg>\n"
                .formatted(size, size, content);
    }

    private static byte[] programPng(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale((double) size / ProgramIcon.SIZE, (double) size / ProgramIcon.SIZE);
        for (ProgramIcon.Part part : ProgramIcon.parts()) {
            graphics.setColor(new Color(part.argb(), true));
            graphics.fill(part.shape());
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
