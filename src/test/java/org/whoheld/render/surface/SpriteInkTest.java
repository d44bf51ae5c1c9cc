package org.whoheld.render.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whoheld.render.Frames;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.view.Viewport;

class SpriteInkTest {
    private static final Viewport VIEWPORT = Frames.viewport(200, 60, 1.5);

    private final TextSprites sprites = new TextSprites(new Lettering());

    private int[] written(double x, boolean haloed) {
        int[] pixels = new int[VIEWPORT.deviceWidth() * VIEWPORT.deviceHeight()];
        SpriteInk ink = new SpriteInk(sprites, new Lettering(), new Surface(pixels, VIEWPORT));
        if (haloed) {
            ink.writeHaloed("Market", 12, false, 0xFF000000, 0xFFFFFFFF, x, 40);
        } else {
            ink.write("Market", 12, false, 0xFF000000, x, 40);
        }
        return pixels;
    }

    private static int firstColumn(int[] pixels) {
        return IntStream.range(0, pixels.length)
                .filter(i -> pixels[i] != 0)
                .map(i -> i % VIEWPORT.deviceWidth())
                .min()
                .orElseThrow();
    }

    @Test
    void namesStandOnWholeDevicePixels() {
        int[] there = written(40, true);
        assertThat(written(40.2, true)).isEqualTo(there);
        assertThat(written(39.8, true)).isEqualTo(there);
        assertThat(firstColumn(written(42, true))).isEqualTo(firstColumn(there) + 3);
    }

    @Test
    void figuresStandOnQuartersOfOne() {
        assertThat(written(40.2, false)).isNotEqualTo(written(40, false));
    }
}
