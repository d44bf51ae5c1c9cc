package org.whoheld.ui.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SharedTilesTest {
    private final List<CompletableFuture<Optional<byte[]>>> asked = new ArrayList<>();
    private final TileSource shared =
            new SharedTiles((zoom, x, y) -> {
                asked.add(new CompletableFuture<>());
                return asked.getLast();
            });

    @Test
    void aTileThatIsUnderWayIsAskedForOnce() {
        var one = shared.tile(10, 3, 4);
        var two = shared.tile(10, 3, 4);
        shared.tile(10, 3, 5);

        assertThat(asked).hasSize(2);
        asked.getFirst().complete(Optional.of(new byte[] {1}));
        assertThat(one.join()).hasValue(new byte[] {1});
        assertThat(two.join()).hasValue(new byte[] {1});
    }

    @Test
    void aTileThatHasComeIsAskedForAgain() {
        shared.tile(10, 3, 4);
        asked.getFirst().complete(Optional.empty());
        shared.tile(10, 3, 4);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aTileThatWasGivenUpIsAskedForAgain() {
        shared.tile(10, 3, 4);
        shared.forgetWaiting();
        shared.tile(10, 3, 4);
        assertThat(asked).hasSize(2);
    }
}
