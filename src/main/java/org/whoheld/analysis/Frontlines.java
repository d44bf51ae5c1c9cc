package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.whoheld.analysis.DistrictGraph.Border;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;

/// The borders between districts of different leaders. A border with a district that nobody is
/// known to lead, or with the outside of the mapped area, is no front.
///
/// A front runs where districts end, not where trenches lay: inside a contested district the line
/// is not known here. Its length is that of the district borders as they are drawn; a line
/// generalised to 30 m is shorter than the street that it stands for, by a few per cent.
///
/// @param fronts one entry a pair of actors that touch, in the order of the timeline's actors
public record Frontlines(List<Front> fronts) {
    public Frontlines {
        fronts = List.copyOf(fronts);
    }

    /// The front between two actors, whether they are hostile or not.
    ///
    /// @param first the actor that comes first in the timeline
    /// @param hostile whether the package says that the two fight each other
    /// @param settled the district borders of it between districts that are surely held
    /// @param unsettled the other ones: beside a district that is disputed, contested or in
    ///   transition
    public record Front(
            Actor first,
            Actor second,
            boolean hostile,
            List<Border> settled,
            List<Border> unsettled) {
        public Front {
            settled = List.copyOf(settled);
            unsettled = List.copyOf(unsettled);
        }

        /// All of it.
        public List<Border> borders() {
            return Stream.concat(settled.stream(), unsettled.stream()).toList();
        }

        public double lengthMetres() {
            return metres(settled) + metres(unsettled);
        }

        public double unsettledMetres() {
            return metres(unsettled);
        }

        /// Indices of the districts on either side, in ascending order.
        public List<Integer> districts() {
            return districts(borders());
        }

        /// Likewise, at the stretches of one mark alone.
        public List<Integer> districts(boolean atUnsettled) {
            return districts(atUnsettled ? unsettled : settled);
        }

        private static List<Integer> districts(List<Border> borders) {
            return borders.stream()
                    .flatMapToInt(border -> IntStream.of(border.district(), border.neighbour()))
                    .distinct()
                    .sorted()
                    .boxed()
                    .toList();
        }

        /// The borders joined to lines, settled and unsettled ones apart. A line ends where the
        /// front does, where three lines meet, or where its mark changes.
        public List<Stretch> stretches() {
            List<Stretch> stretches = new ArrayList<>();
            merged(settled).forEach(line -> stretches.add(Stretch.of(line, false)));
            merged(unsettled).forEach(line -> stretches.add(Stretch.of(line, true)));
            return List.copyOf(stretches);
        }
    }

    /// A line of a front without a branch.
    ///
    /// @param line WGS 84, x = longitude and y = latitude in degrees
    /// @param unsettled whether it runs beside a district that is not surely held
    public record Stretch(LineString line, double lengthMetres, boolean unsettled) {
        private static Stretch of(LineString line, boolean unsettled) {
            return new Stretch(line, Geodesy.metres(line), unsettled);
        }
    }

    private record Pair(int a, int b) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b);

        static Pair of(int a, int b) {
            return new Pair(Math.min(a, b), Math.max(a, b));
        }

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    public static Frontlines of(ControlMap control, Coverage coverage) {
        Map<Pair, List<Border>> all = new TreeMap<>();
        for (Border border : coverage.graph().borders()) {
            if (!border.isOuter()) {
                int a = ControlCode.leader(control.code(border.district()));
                int b = ControlCode.leader(control.code(border.neighbour()));
                if (a >= 0 && b >= 0 && a != b) {
                    all.computeIfAbsent(Pair.of(a, b), _ -> new ArrayList<>()).add(border);
                }
            }
        }
        List<Actor> actors = control.timeline().actors();
        return new Frontlines(
                all.entrySet().stream()
                        .map(entry ->
                                front(
                                        actors,
                                        entry.getKey(),
                                        coverage.hostility(),
                                        entry.getValue(),
                                        control))
                        .toList());
    }

    private static Front front(
            List<Actor> actors,
            Pair pair,
            Hostility hostility,
            List<Border> borders,
            ControlMap control) {
        Map<Boolean, List<Border>> bySettled =
                borders.stream()
                        .collect(
                                Collectors.partitioningBy(border ->
                                        Areas.isSure(control, border.district())
                                                && Areas.isSure(control, border.neighbour())));
        return new Front(
                actors.get(pair.a()),
                actors.get(pair.b()),
                hostility.areHostile(pair.a(), pair.b()),
                bySettled.get(true),
                bySettled.get(false));
    }

    /// All fronts together.
    public double lengthMetres() {
        return fronts.stream().mapToDouble(Front::lengthMetres).sum();
    }

    /// The front between two actors, named in the timeline's order; 0 if they do not touch.
    public double lengthMetres(Actor first, Actor second) {
        return fronts.stream()
                .filter(front -> front.first().equals(first) && front.second().equals(second))
                .mapToDouble(Front::lengthMetres)
                .sum();
    }

    private static double metres(Collection<Border> borders) {
        return borders.stream().mapToDouble(Border::lengthMetres).sum();
    }

    /// Lines that meet end to end in twos, joined.
    static List<LineString> merged(Collection<Border> borders) {
        LineMerger merger = new LineMerger();
        borders.forEach(border -> border.lines().forEach(line -> merger.add((Geometry) line)));
        List<LineString> lines = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            lines.add((LineString) line);
        }
        return lines;
    }
}
