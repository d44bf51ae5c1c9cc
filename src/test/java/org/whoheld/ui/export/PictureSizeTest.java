package org.whoheld.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.render.view.Viewport;

class PictureSizeTest {
    private static final Viewport SCREEN = new Viewport(0.6, 0.4, 12, 1000, 600, 1);

    @Test
    void timesTheScreenShowsTheSameGroundWithMorePixels() {
        Viewport picture = new PictureSize.TimesScreen(4).viewport(SCREEN);
        assertThat(picture).isEqualTo(SCREEN.withPixelScale(4));
        assertThat(picture.deviceWidth()).isEqualTo(4000);
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "5000,5000", "500,300", "3840,2160", "301,2000", "16384,9001"})
    void exactlySoManyPixelsShowAtLeastTheGroundOfTheScreen(int width, int height) {
        Viewport screen = new Viewport(0.6, 0.4, 12, 1263, 617, 1);
        Viewport picture = new PictureSize.Exactly(width, height).viewport(screen);
        assertThat(picture.deviceWidth()).isEqualTo(width);
        assertThat(picture.deviceHeight()).isEqualTo(height);
        assertThat(picture.lonDegrees(0)).isLessThanOrEqualTo(screen.lonDegrees(1));
        assertThat(picture.latDegrees(0)).isGreaterThanOrEqualTo(screen.latDegrees(1));
    }
}
