package org.whoheld.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whoheld.render.style.Pixels;

class OverlayTest {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 60;

    private final Random random = new Random(1);

    /// Each row has marks in another share, from none to all, in words or alone.
    private int[] marks() {
        int[] pixels = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            double share = (double) (y / 2) / (HEIGHT / 2 - 1);
            int run = y % 2 == 0 ? 1 : 25;
            for (int x = 0; x < WIDTH; x++) {
                boolean marked = new Random(y * 1000L + x / run).nextDouble() < share;
                pixels[y * WIDTH + x] = marked ? Pixels.premultiplied(random.nextInt()) : 0;
            }
        }
        return pixels;
    }

    @Test
    void everyMarkLiesOverThePictureOnceWhateverTheRowKeeps() {
        int[] below = marks();
        int[] first = marks();
        int[] second = marks();
        int[] wanted = below.clone();
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Pixels.over(second[i], Pixels.over(first[i], wanted[i]));
        }

        List<Overlay> overlays =
                List.of(new Overlay(first, WIDTH, HEIGHT), new Overlay(second, WIDTH, HEIGHT));
        // the first time rows are laid over whole, from the second on mark by mark
        for (int time = 0; time < 3; time++) {
            int[] picture = below.clone();
            Overlay.blend(overlays, picture);
            assertThat(picture).isEqualTo(wanted);
        }
    }
}
