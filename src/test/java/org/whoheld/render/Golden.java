package org.whoheld.render;

import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Compares pictures with those in `src/test/resources/golden`. One that differs is written beside
/// it as `…-changed.png`; if the change is wanted, rename it over the old one.
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    /// A channel may differ by this much anywhere: soft edges are a matter of the last bit.
    private static final int TOLERANCE = 6;

    private Golden() {}

    public static void check(String name, BufferedImage image) throws IOException {
        Path golden = FOLDER.resolve(name + ".png");
        Path changed = FOLDER.resolve(name + "-changed.png");
        String difference =
                Files.exists(golden) ? difference(ImageIO.read(golden.toFile()), image) : "is new";
        if (difference.isEmpty()) {
            Files.deleteIfExists(changed);
            return;
        }
        Files.createDirectories(FOLDER);
        BufferedImage plain =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        plain.createGraphics().drawImage(image, 0, 0, null);
        ImageIO.write(plain, "png", changed.toFile());
        fail("%s %s; see %s".formatted(golden, difference, changed));
    }

    private static String difference(BufferedImage golden, BufferedImage image) {
        if (golden.getWidth() != image.getWidth() || golden.getHeight() != image.getHeight()) {
            return "has another size";
        }
        int differing = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                differing += isFar(golden.getRGB(x, y), image.getRGB(x, y)) ? 1 : 0;
            }
        }
        return differing == 0 ? "" : "differs in " + differing + " pixels";
    }

    private static boolean isFar(int a, int b) {
        for (int shift = 0; shift < 32; shift += 8) {
            if (Math.abs((a >>> shift & 0xFF) - (b >>> shift & 0xFF)) > TOLERANCE) {
                return true;
            }
        }
        return false;
    }
}
