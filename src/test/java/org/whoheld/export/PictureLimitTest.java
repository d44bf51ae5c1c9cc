package org.whoheld.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureLimitTest {
    private static final long GIGABYTE = 1L << 30;

    @Test
    void growsWithTheMemoryUntilPicturesHaveNoUse() {
        assertThat(PictureLimit.maxPixels(GIGABYTE)).isEqualTo(20_132_659);
        assertThat(PictureLimit.maxPixels(2 * GIGABYTE)).isEqualTo(2 * 20_132_659);
        assertThat(PictureLimit.maxPixels(1000 * GIGABYTE)).isEqualTo(200_000_000);
        assertThat(PictureLimit.maxPixels())
                .isEqualTo(PictureLimit.maxPixels(Runtime.getRuntime().maxMemory()));
    }

    @Test
    void objectsToWhatDoesNotFitAndSaysWhatDoes() {
        assertThat(PictureLimit.objection(20_132_659, 20_132_659)).isEmpty();
        assertThat(PictureLimit.objection(20_132_660, 20_132_659))
                .contains(
                        "The picture would have 20.2 million pixels, and no more than 20.1 million"
                                + " fit into the memory here; choose a smaller size or scale.");
    }

    @Test
    void countsThePixelsOfTheFile() {
        assertThat(PictureLimit.objection(1920, 1080, 1)).isEmpty();
        assertThat(PictureLimit.objection(9000, 9000, 4))
                .hasValueSatisfying(it ->
                        assertThat(it).startsWith("The picture would have 1296.0 million pixels"));
    }
}
