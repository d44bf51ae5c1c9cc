package org.whoheld.render.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Incident;
import org.whoheld.render.FramePainter;
import org.whoheld.render.Frames;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;

class IncidentLayerTest {
    private static final MapFrame PLAIN =
            Frames.on(SmallCoverage.DAY, Frames.viewport(480, 360, 1), Set.of(Layer.INCIDENTS));

    private static int[] pixels(List<Incident> incidents) {
        int[] pixels = new int[480 * 360];
        new FramePainter(Frames.PACK).paint(Frames.withIncidents(PLAIN, incidents), pixels);
        return pixels;
    }

    @Test
    void twoVoicesOnOneEventLookLikeOne() {
        List<Incident> one = new ArrayList<>(PLAIN.incidents());
        one.removeIf(it -> it.districts().isEmpty());
        List<Incident> twice = new ArrayList<>(one);
        twice.addAll(one);

        assertThat(pixels(twice)).isEqualTo(pixels(one));
        assertThat(pixels(one)).isNotEqualTo(pixels(List.of()));
    }

    @Test
    void eachTypeHasItsOwnSymbol() {
        Set<Integer> pictures = new HashSet<>();
        for (Incident incident : PLAIN.incidents().subList(0, Incident.Type.values().length)) {
            pictures.add(Arrays.hashCode(pixels(List.of(incident))));
        }
        assertThat(pictures).hasSize(Incident.Type.values().length);
    }
}
