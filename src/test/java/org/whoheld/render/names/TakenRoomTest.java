package org.whoheld.render.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whoheld.render.view.Box;

class TakenRoomTest {
    /// Boxes of any size, some of them out of the picture in part or wholly.
    @Test
    void isFreeWhereNoBoxMeets() {
        Random random = new Random(3);
        for (int round = 0; round < 40; round++) {
            TakenRoom room = new TakenRoom(700, 300);
            List<Box> taken = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Box box =
                        new Box(
                                random.nextDouble(-150, 800),
                                random.nextDouble(-150, 400),
                                random.nextDouble(0, 40),
                                random.nextDouble(0, 20));
                assertThat(room.isFree(box)).isEqualTo(taken.stream().noneMatch(box::meets));
                if (random.nextInt(3) == 0) {
                    taken.add(box);
                    room.take(box);
                }
            }
        }
    }
}
