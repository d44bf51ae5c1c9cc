package org.whoheld.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngEncoderTest {
    private static final List<PictureTexts.Entry> NO_TEXTS = List.of();

    /// Plain areas and noise, the latter so that a band comes out larger than it went in.
    private static BufferedImage picture(int width, int height, int type, boolean opaque) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = x * 3 < width ? 0xFF336699 : random.nextInt();
                image.setRGB(x, y, opaque ? colour | 0xFF000000 : colour);
            }
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image, int bandBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PngEncoder.write(image, NO_TEXTS, bandBytes, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static void assertSamePixels(byte[] png, BufferedImage image) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        int width = image.getWidth();
        int height = image.getHeight();
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        assertThat(read.getRGB(0, 0, width, height, null, 0, width))
                .isEqualTo(image.getRGB(0, 0, width, height, null, 0, width));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1000",
        "1, 1, 1",
        "3, 1, 1",
        "1, 1000, 64",
        "1000, 1, 64",
        "17, 5, 1",
        "17, 5, 200",
        "33, 129, 1000",
        "129, 33, 4000",
        "640, 480, 50000",
        "701, 503, 262144"
    })
    void isReadByOthersAsTheSamePixels(int width, int height, int bandBytes) throws IOException {
        for (boolean opaque : new boolean[] {true, false}) {
            for (int type :
                    new int[] {
                        BufferedImage.TYPE_INT_ARGB_PRE,
                        BufferedImage.TYPE_INT_ARGB,
                        BufferedImage.TYPE_INT_RGB,
                        BufferedImage.TYPE_3BYTE_BGR
                    }) {
                BufferedImage image = picture(width, height, type, opaque);
                assertSamePixels(encoded(image, bandBytes), image);
            }
        }
    }

    @Test
    void whatIsOpaqueHasNoAlphaChannel() throws IOException {
        BufferedImage opaque = picture(20, 20, BufferedImage.TYPE_INT_ARGB_PRE, true);
        assertThat(alpha(opaque)).isFalse();

        BufferedImage oneHole = picture(20, 20, BufferedImage.TYPE_INT_ARGB_PRE, true);
        oneHole.setRGB(19, 19, 0xFE000000);
        assertThat(alpha(oneHole)).isTrue();
    }

    private static boolean alpha(BufferedImage image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(encoded(image, 100)))
                .getColorModel()
                .hasAlpha();
    }

    @Test
    void theNumberOfProcessorsChangesNoByte() throws Exception {
        BufferedImage image = picture(200, 300, BufferedImage.TYPE_INT_ARGB_PRE, true);
        byte[] here = encoded(image, 2000);
        for (int processors : new int[] {1, 3, 8}) {
            // a parallel stream runs in the pool that it was started from
            try (ForkJoinPool pool = new ForkJoinPool(processors)) {
                assertThat(pool.submit(() -> encoded(image, 2000)).get()).isEqualTo(here);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 5552, 65520, 65521, 65522, 199_999, 200_000})
    void checksumsOfPartsMakeThatOfTheWhole(int cut) {
        byte[] bytes = new byte[200_000];
        new Random(3).nextBytes(bytes);
        byte[] first = Arrays.copyOf(bytes, cut);
        byte[] second = Arrays.copyOfRange(bytes, cut, bytes.length);

        assertThat(Checksum.OF_NOTHING.then(Checksum.of(first)).then(Checksum.of(second)))
                .isEqualTo(Checksum.of(bytes));
    }

    @Test
    void aChecksumThatComesToNothingIsContinuedRightly() {
        // 1 + 256 · 255 + 240 = 65521, so the lower half is 0
        byte[] first = new byte[257];
        Arrays.fill(first, (byte) 255);
        first[256] = (byte) 240;
        assertThat(Checksum.of(first).adler() & 0xFFFF).isZero();
        byte[] both = Arrays.copyOf(first, 260);

        assertThat(Checksum.of(first).then(Checksum.of(new byte[3]))).isEqualTo(Checksum.of(both));
    }

    @Test
    void beginsAndEndsAsTheSpecificationSays() {
        BufferedImage image = picture(5, 4, BufferedImage.TYPE_INT_ARGB_PRE, true);
        ByteBuffer png = ByteBuffer.wrap(encoded(image, 100));

        assertThat(png.getLong(0)).isEqualTo(0x89504E470D0A1A0AL);
        assertThat(png.getInt(png.limit() - 12)).isZero();
        assertThat(png.getLong(png.limit() - 8)).isEqualTo(0x49454E44AE426082L);
    }
}
