package org.whoheld.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.Test;
import org.whoheld.ui.map.Tiles.Place;
import org.whoheld.ui.map.Tiles.Tile;

class TilesTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 300;

    private final Tiles tiles = new Tiles(Duration.ZERO);
    private final int[] picture = new Random(1).ints((long) WIDTH * HEIGHT).toArray();
    private final List<Place> places = Place.covering(WIDTH, HEIGHT);
    private final List<Cutout> cutouts =
            places.stream().map(it -> Cutout.of(picture, WIDTH, it, true)).toList();

    private List<Tile> update() {
        return tiles.update(cutouts);
    }

    private int[] pixels() {
        for (int i = 0; i < picture.length; i++) {
            picture[i] |= 0xFF000000;
        }
        int[] shown = new int[picture.length];
        for (Tile tile : update()) {
            Place place = tile.place();
            tile.image()
                    .getPixelReader()
                    .getPixels(
                            0,
                            0,
                            place.width(),
                            place.height(),
                            PixelFormat.getIntArgbInstance(),
                            shown,
                            place.top() * WIDTH + place.left(),
                            WIDTH);
        }
        return shown;
    }

    @Test
    void theyCoverThePictureWithoutGapOrOverlap() {
        int[] covered = new int[WIDTH * HEIGHT];
        for (Place place : places) {
            for (int y = place.top(); y < place.bottom(); y++) {
                for (int x = place.left(); x < place.right(); x++) {
                    covered[y * WIDTH + x]++;
                }
            }
        }
        assertThat(Arrays.stream(covered).allMatch(it -> it == 1)).isTrue();
    }

    @Test
    void togetherTheyAreThePictureAfterEachOfManySteps() {
        Random random = new Random(2);
        for (int step = 0; step < 10; step++) {
            picture[random.nextInt(picture.length)] = random.nextInt();
            assertThat(pixels()).isEqualTo(picture);
        }
    }

    @Test
    void oneOtherPixelMakesOneOtherTile() {
        List<Tile> before = update();
        picture[HEIGHT / 2 * WIDTH + WIDTH / 2] ^= 1;
        List<Tile> after = update();

        assertThat(after).hasSameSizeAs(before).doesNotHaveDuplicates();
        assertThat(after.stream().filter(it -> !before.contains(it)))
                .singleElement()
                .satisfies(it -> assertThat(it.place().left()).isLessThanOrEqualTo(WIDTH / 2));
    }

    @Test
    void theSamePictureMakesNoOtherTile() {
        assertThat(update()).isEqualTo(update());
    }

    @Test
    void whatIsOnTheScreenOrWasJustBeforeIsNotWrittenOver() {
        Tile shown = update().getFirst();
        picture[0] ^= 1;
        Tile next = update().getFirst();
        picture[0] ^= 2;
        Tile afterNext = update().getFirst();

        assertThat(List.of(shown.image(), next.image(), afterNext.image())).doesNotHaveDuplicates();
        assertThat(shown.image().getPixelReader().getColor(0, 0))
                .isNotEqualTo(next.image().getPixelReader().getColor(0, 0));
    }

    @Test
    void whatIsReleasedIsWrittenAgainAndNoOtherImageIsMade() {
        Set<Image> images = new HashSet<>();
        Tile shown = update().getFirst();
        for (int step = 0; step < 10; step++) {
            picture[0]++;
            Tile next = update().getFirst();
            images.add(next.image());
            shown.release();
            shown = next;
        }
        assertThat(images).hasSize(2);
    }

    @Test
    void withoutAReleaseThereAreFourInTurn() {
        List<Image> images = new ArrayList<>();
        for (int step = 0; step < 8; step++) {
            picture[0]++;
            images.add(update().getFirst().image());
        }
        assertThat(images.subList(0, 4)).doesNotHaveDuplicates();
        assertThat(images.subList(4, 8)).isEqualTo(images.subList(0, 4));
    }

    @Test
    void aReleaseThatComesLateDoesNotFreeWhatWasWrittenSince() {
        Tile first = update().getFirst();
        for (int step = 0; step < 4; step++) {
            picture[0]++;
            update();
        }
        picture[0]++;
        first.release();

        assertThat(update().getFirst().image()).isNotSameAs(first.image());
    }

    @Test
    void whatCannotDifferIsLeftUnlessItsPixelsWereGivenAway() {
        List<Cutout> same =
                places.stream().map(it -> Cutout.of(picture, WIDTH, it, false)).toList();
        List<Tile> before = tiles.update(same);
        picture[0] = 0xFF102030;
        assertThat(tiles.update(same)).isEqualTo(before);

        before.getFirst().release();
        Tile after = tiles.update(same).getFirst();
        assertThat(after.version()).isGreaterThan(before.getFirst().version());
        assertThat(after.image().getPixelReader().getArgb(0, 0)).isEqualTo(picture[0]);
    }

    @Test
    void theLatestIsWrittenAnewWhenItWasReleased() {
        Tile before = update().getFirst();
        before.release();

        assertThat(update().getFirst().version()).isGreaterThan(before.version());
    }

    @Test
    void aThirdImageIsWaitedForBeforeThereIsAFourth() {
        Tiles patient = new Tiles(Duration.ofMinutes(1));
        List<Tile> shown = new ArrayList<>();
        for (int step = 0; step < 3; step++) {
            picture[0]++;
            shown.add(patient.update(cutouts).getFirst());
        }
        CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)
                .execute(shown.getFirst()::release);
        picture[0]++;

        assertThat(patient.update(cutouts).getFirst().image()).isSameAs(shown.getFirst().image());
    }
}
