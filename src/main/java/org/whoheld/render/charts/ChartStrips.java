package org.whoheld.render.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.whoheld.analysis.Areas;
import org.whoheld.analysis.FigureSeries.FrontLength;
import org.whoheld.analysis.FigureSeries.OfDay;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.render.style.Hatch;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Pixels;

/// Makes the plots of a frame from its figures.
final class ChartStrips {
    private static final double GROUND_PX = 150;
    private static final double BOUNDS_PX = 52;
    private static final double FRONTS_PX = 46;
    private static final double PARTS_PX = 30;
    private static final double METRES_IN_KM = 1000;
    private static final double LINE_PX = 1.8;

    private final ChartFrame frame;
    private final List<Actor> actors;
    private final Palette palette;
    private final List<OfDay> days;
    private final ChartWording words;

    /// @param palette with the actors' patterns
    ChartStrips(ChartFrame frame, List<Actor> actors, Palette palette) {
        this.frame = frame;
        this.actors = actors;
        this.palette = palette;
        this.days = frame.series().days();
        this.words = ChartWording.in(frame.language());
    }

    /// Indices of the actors that hold or may hold ground on some day.
    List<Integer> present() {
        return IntStream.range(0, actors.size())
                .filter(a ->
                        days.stream()
                                .anyMatch(day ->
                                        day.areas().ofActors().get(a).possibleSquareKilometres()
                                                > 0))
                .boxed()
                .toList();
    }

    List<ChartStrip> of(ChartFrame.Chart chart) {
        return switch (chart) {
            case GROUND -> days.isEmpty() ? List.of() : List.of(ground());
            case BOUNDS -> present().stream().map(this::bounds).toList();
            case FRONTS -> fronts();
            case PARTS -> parts();
        };
    }

    Palette.Look held(int actor) {
        return palette.look(Kind.HELD, actor, -1);
    }

    Palette.Look possible(int actor) {
        return striped(palette.fill(actor));
    }

    Palette.Look settled() {
        int grey = Pixels.mix(frame.style().ground(), frame.style().text().faint(), 0.62);
        return new Palette.Look(grey, grey, Hatch.PLAIN);
    }

    Palette.Look unsettled() {
        return striped(settled().base());
    }

    Palette.Look unknown() {
        return palette.look(Kind.UNKNOWN, -1, -1);
    }

    /// Stripes of a colour over the ground, where something is not sure.
    private Palette.Look striped(int argb) {
        return new Palette.Look(
                Pixels.mix(frame.style().ground(), argb, 0.22), argb, Hatch.NOT_BY_EVERY_LENS);
    }

    private double[] values(ToDoubleFunction<OfDay> value) {
        return days.stream().mapToDouble(value).toArray();
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private ChartStrip ground() {
        List<ChartStrip.Layer> layers = new ArrayList<>();
        double[] from = new double[days.size()];
        for (int a : present()) {
            double[] to = plus(from, values(day -> led(day, a)));
            layers.add(new ChartStrip.Layer(from, to, held(a), frame.style().lines().border()));
            from = to;
        }
        double[] all = plus(from, values(it -> it.areas().unknown().areaSquareKilometres()));
        layers.add(new ChartStrip.Layer(from, all, unknown(), 0));
        return new ChartStrip(
                ChartFrame.Chart.GROUND,
                -1,
                -1,
                "",
                GROUND_PX,
                ChartScale.of(most(all), 4, false),
                layers,
                List.of());
    }

    private static double[] plus(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] + b[i]).toArray();
    }

    private static double led(OfDay day, int actor) {
        return day.areas().ofActors().get(actor).led().areaSquareKilometres();
    }

    private ChartStrip bounds(int actor) {
        double[] sure = values(it -> of(it, actor).sureSquareKilometres());
        double[] possible = values(it -> of(it, actor).possibleSquareKilometres());
        int ink = Pixels.mix(palette.fill(actor) | 0xFF000000, frame.style().text().ink(), 0.75);
        return new ChartStrip(
                ChartFrame.Chart.BOUNDS,
                actor,
                -1,
                words.name(actors.get(actor)),
                BOUNDS_PX,
                ChartScale.of(most(possible), 2, false),
                List.of(
                        new ChartStrip.Layer(new double[sure.length], sure, held(actor), 0),
                        new ChartStrip.Layer(sure, possible, possible(actor), 0)),
                List.of(new ChartStrip.Line(values(it -> led(it, actor)), ink, LINE_PX)));
    }

    private static Areas.OfActor of(OfDay day, int actor) {
        return day.areas().ofActors().get(actor);
    }

    /// Of the pairs of actors that touch on some day, in the order of the actors.
    private List<ChartStrip> fronts() {
        TreeMap<Integer, FrontLength> pairs = new TreeMap<>();
        days.stream()
                .flatMap(day -> day.fronts().stream())
                .forEach(it ->
                        pairs.putIfAbsent(
                                actors.indexOf(it.first()) * actors.size()
                                        + actors.indexOf(it.second()),
                                it));
        return pairs.values().stream().map(this::front).toList();
    }

    private ChartStrip front(FrontLength front) {
        Actor first = front.first();
        Actor second = front.second();
        double[] all = values(day -> length(day, first, second, FrontLength::lengthMetres));
        double[] settled =
                values(day ->
                        length(day, first, second, it -> it.lengthMetres() - it.unsettledMetres()));
        return new ChartStrip(
                ChartFrame.Chart.FRONTS,
                actors.indexOf(first),
                actors.indexOf(second),
                words.pair(front),
                FRONTS_PX,
                ChartScale.of(most(all), 2, false),
                List.of(
                        new ChartStrip.Layer(new double[all.length], settled, settled(), 0),
                        new ChartStrip.Layer(settled, all, unsettled(), 0)),
                List.of(new ChartStrip.Line(all, frame.style().text().faint(), 1.2)));
    }

    private static double length(
            OfDay day, Actor first, Actor second, ToDoubleFunction<FrontLength> metres) {
        return day.fronts().stream()
                        .filter(it -> it.first().equals(first) && it.second().equals(second))
                        .mapToDouble(metres)
                        .sum()
                / METRES_IN_KM;
    }

    private List<ChartStrip> parts() {
        return present().stream()
                .map(actor -> {
                    double[] parts = values(it -> it.parts().get(actor));
                    return new ChartStrip(
                            ChartFrame.Chart.PARTS,
                            actor,
                            -1,
                            words.name(actors.get(actor)),
                            PARTS_PX,
                            ChartScale.of(most(parts), 2, true),
                            List.of(
                                    new ChartStrip.Layer(
                                            new double[parts.length],
                                            parts,
                                            held(actor),
                                            frame.style().text().faint())),
                            List.of());
                })
                .toList();
    }
}
