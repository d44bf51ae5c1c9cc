package org.whoheld.render.marks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.whoheld.analysis.Corridors;
import org.whoheld.analysis.Corridors.Corridor;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.Frontlines;
import org.whoheld.analysis.Gap;
import org.whoheld.analysis.GapsToClose;
import org.whoheld.analysis.Pocket;
import org.whoheld.analysis.Pockets;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlMap;

/// What the map as a graph tells of one control map, as far as it is drawn. Each answer is worked
/// out when it is first asked for. Not safe for threads.
public final class Findings {
    /// In how many districts of a part its label is tried.
    private static final int LABEL_PLACES = 24;

    private final ControlMap control;
    private final Coverage coverage;
    private final int[] codes;
    private final Supplier<Pockets> pockets;
    private final Supplier<List<FrontLayer.Drawn>> fronts;
    private final Supplier<List<PocketLayer.Drawn>> marked;
    private final Supplier<List<Gap>> gaps;
    private final Supplier<List<Corridor>> corridors;

    public Findings(ControlMap control, Coverage coverage) {
        this.control = control;
        this.coverage = coverage;
        codes = codes(control);
        pockets = once(() -> Pockets.of(control, coverage));
        fronts =
                once(() ->
                        Frontlines.of(control, coverage).fronts().stream()
                                .map(FrontLayer.Drawn::of)
                                .toList());
        marked = once(this::findMarked);
        gaps = once(() -> GapsToClose.of(control, pockets.get(), coverage));
        corridors = once(() -> Corridors.of(pockets.get(), coverage).ranking());
    }

    private static <T> Supplier<T> once(Supplier<T> work) {
        return new Supplier<>() {
            private Optional<T> done = Optional.empty();

            @Override
            public T get() {
                if (done.isEmpty()) {
                    done = Optional.of(work.get());
                }
                return done.get();
            }
        };
    }

    private static int[] codes(ControlMap control) {
        int[] codes = new int[control.size()];
        for (int d = 0; d < codes.length; d++) {
            codes[d] = control.code(d);
        }
        return codes;
    }

    /// Whether they are those of a control map of the same package, too: nothing but its codes goes
    /// into them.
    public boolean areOf(ControlMap other) {
        return other == control || Arrays.equals(codes, codes(other));
    }

    public List<FrontLayer.Drawn> fronts() {
        return fronts.get();
    }

    /// The parts that are marked: all parts of an actor that has several, and every encircled one.
    /// An outline around the only part of an actor would be that of all its ground, and tell
    /// nothing. The largest first.
    public List<PocketLayer.Drawn> markedPockets() {
        return marked.get();
    }

    private List<PocketLayer.Drawn> findMarked() {
        Pockets all = pockets.get();
        Set<Actor> divided =
                all.all().stream()
                        .filter(it -> it.number() > 1)
                        .map(Pocket::actor)
                        .collect(Collectors.toSet());
        return all.all().stream()
                .filter(it -> it.encircled() || divided.contains(it.actor()))
                .sorted(Comparator.comparingDouble(it -> -it.areaSquareKilometres()))
                .map(it -> new PocketLayer.Drawn(it, all.outline(it), edge(it, all), largest(it)))
                .toList();
    }

    private List<Integer> largest(Pocket pocket) {
        return pocket.districts().stream()
                .sorted(Comparator.comparingDouble(d -> -coverage.areas().squareKilometres(d)))
                .limit(LABEL_PLACES)
                .toList();
    }

    /// The districts of a part that border what is not of it.
    private List<Integer> edge(Pocket pocket, Pockets all) {
        return pocket.districts().stream()
                .filter(district ->
                        coverage.graph().borders(district).stream()
                                .anyMatch(it ->
                                        it.isOuter()
                                                || all.of(it.beyond(district))
                                                        .filter(pocket::equals)
                                                        .isEmpty()))
                .toList();
    }

    /// The shortest first, see [GapsToClose].
    public List<Gap> gaps() {
        return gaps.get();
    }

    /// The one that would cut off most ground first.
    public List<Corridor> corridors() {
        return corridors.get();
    }
}
