package org.whoheld.render.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whoheld.render.style.Pixels;

class StillFurnitureTest {
    private static final int WIDTH = 4;

    /// A clear and a half clear pixel, one above the other.
    private final StillFurniture still =
            new StillFurniture(
                    List.of(
                            new StillFurniture.Part(
                                    new Rectangle(2, 1, 1, 2),
                                    new int[] {0, 0x80400000},
                                    List.of())));

    private static int[] picture() {
        int[] picture = new int[WIDTH * 3];
        Arrays.fill(picture, 0xFF202020);
        return picture;
    }

    @Test
    void isCopiedAsIfThereWereNothingElse() {
        int[] picture = picture();
        still.copy(picture, WIDTH);
        int[] wanted = picture();
        wanted[WIDTH + 2] = 0;
        wanted[2 * WIDTH + 2] = 0x80400000;
        assertThat(picture).isEqualTo(wanted);
    }

    @Test
    void isLaidOverWhatIsThere() {
        int[] picture = picture();
        still.blend(picture, WIDTH);
        int[] wanted = picture();
        wanted[2 * WIDTH + 2] = Pixels.over(0x80400000, 0xFF202020);
        assertThat(picture).isEqualTo(wanted);
    }
}
