package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlMap;

/// What would follow if a hypothesis were true: the map as the sources say beside the same map with
/// districts supposed in other hands ([ControlMap#supposing]). Nothing of it is a forecast: it says
/// how ground would hang together, not what anybody would do.
///
/// @param ofActors the actors whose ground or parts would change, in the timeline's order
/// @param fronts the pairs of actors whose front would change its length, in the order of the
///   actors
public record WhatIf(List<OfActor> ofActors, List<FrontChange> fronts) {
    /// Lengths that differ by less are the same.
    private static final double SAME_METRES = 0.5;

    public WhatIf {
        ofActors = List.copyOf(ofActors);
        fronts = List.copyOf(fronts);
    }

    /// What would become of one actor's ground.
    ///
    /// @param gainedSquareKilometres below 0 for a loss
    /// @param before its parts as the sources say
    /// @param after its parts under the hypothesis
    /// @param changes how the parts would change: splits, then joins, losses and new parts; empty
    ///   if each part stays one part
    /// @param newlyEncircled those of the parts after that would be encircled and have ground in no
    ///   part that is so now
    /// @param relieved those of the parts after that would not be encircled, while all parts now
    ///   that they have ground in are
    public record OfActor(
            Actor actor,
            double gainedSquareKilometres,
            List<Part> before,
            List<Part> after,
            List<Change> changes,
            List<Part> newlyEncircled,
            List<Part> relieved) {
        public OfActor {
            before = List.copyOf(before);
            after = List.copyOf(after);
            changes = List.copyOf(changes);
            newlyEncircled = List.copyOf(newlyEncircled);
            relieved = List.copyOf(relieved);
        }
    }

    /// A part, and where it lies.
    ///
    /// @param side in which direction it lies as seen from the middle of all the actor's ground;
    ///   empty if it is the only part
    /// @param largestDistrict index of the largest of its districts
    public record Part(Pocket pocket, Optional<Compass> side, int largestDistrict) {}

    /// What would become of parts. Parts before and after are the same if they have a district in
    /// common.
    public sealed interface Change {
        /// What is left of a part would no longer hang together.
        record Split(Part part, List<Part> into) implements Change {}

        /// Parts would hang together.
        record Join(List<Part> parts, Part into) implements Change {}

        /// Nothing of a part would be left.
        record Lost(Part part) implements Change {}

        /// A part would come into being.
        record Begun(Part part) implements Change {}
    }

    /// How a front would change.
    ///
    /// @param hostile whether the package says that the two fight each other
    public record FrontChange(
            Actor first, Actor second, double beforeMetres, double afterMetres, boolean hostile) {
        public double addedMetres() {
            return afterMetres - beforeMetres;
        }
    }

    /// @param supposed a map with a hypothesis
    public static WhatIf of(ControlMap supposed, Coverage coverage) {
        ControlMap said = supposed.asSaid();
        return new WhatIf(actors(said, supposed, coverage), fronts(said, supposed, coverage));
    }

    /// Whether all would stay as it is.
    public boolean isNothing() {
        return ofActors.isEmpty() && fronts.isEmpty();
    }

    private static List<OfActor> actors(ControlMap said, ControlMap supposed, Coverage coverage) {
        Pockets before = Pockets.of(said, coverage);
        Pockets after = Pockets.of(supposed, coverage);
        List<OfActor> ofActors = new ArrayList<>();
        for (Actor actor : said.timeline().actors()) {
            List<Part> partsBefore = parts(before.of(actor), coverage);
            List<Part> partsAfter = parts(after.of(actor), coverage);
            List<Part> newlyEncircled =
                    partsAfter.stream()
                            .filter(it -> it.pocket().encircled())
                            .filter(it ->
                                    overlapping(it.pocket(), before).noneMatch(Pocket::encircled))
                            .toList();
            List<Part> relieved =
                    partsAfter.stream()
                            .filter(it -> !it.pocket().encircled())
                            .filter(it -> overlapping(it.pocket(), before).findAny().isPresent())
                            .filter(it ->
                                    overlapping(it.pocket(), before).allMatch(Pocket::encircled))
                            .toList();
            if (!districts(partsBefore).equals(districts(partsAfter))
                    || !newlyEncircled.isEmpty()
                    || !relieved.isEmpty()) {
                ofActors.add(
                        new OfActor(
                                actor,
                                area(partsAfter) - area(partsBefore),
                                partsBefore,
                                partsAfter,
                                changes(partsBefore, partsAfter),
                                newlyEncircled,
                                relieved));
            }
        }
        return ofActors;
    }

    private static List<Change> changes(List<Part> before, List<Part> after) {
        Map<Integer, Part> partBefore = byDistrict(before);
        Map<Integer, Part> partAfter = byDistrict(after);
        List<Change> changes = new ArrayList<>();
        for (Part part : before) {
            List<Part> into = sharing(part, partAfter);
            if (into.size() > 1) {
                changes.add(new Change.Split(part, into));
            }
        }
        for (Part part : after) {
            List<Part> from = sharing(part, partBefore);
            if (from.size() > 1) {
                changes.add(new Change.Join(from, part));
            }
        }
        before.stream()
                .filter(part -> sharing(part, partAfter).isEmpty())
                .forEach(part -> changes.add(new Change.Lost(part)));
        after.stream()
                .filter(part -> sharing(part, partBefore).isEmpty())
                .forEach(part -> changes.add(new Change.Begun(part)));
        return changes;
    }

    private static Map<Integer, Part> byDistrict(List<Part> parts) {
        Map<Integer, Part> byDistrict = new HashMap<>();
        parts.forEach(part -> part.pocket().districts().forEach(d -> byDistrict.put(d, part)));
        return byDistrict;
    }

    /// The largest first.
    private static List<Part> sharing(Part part, Map<Integer, Part> others) {
        Set<Part> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int district : part.pocket().districts()) {
            Part other = others.get(district);
            if (other != null) {
                sharing.add(other);
            }
        }
        return sharing.stream()
                .sorted(Comparator.comparingInt(it -> it.pocket().number()))
                .toList();
    }

    /// The parts of the same actor that have a district in common with one; one may come again.
    private static Stream<Pocket> overlapping(Pocket pocket, Pockets pockets) {
        return pocket.districts().stream()
                .flatMap(district -> pockets.of(district).stream())
                .filter(it -> it.actor().equals(pocket.actor()));
    }

    private static List<List<Integer>> districts(List<Part> parts) {
        return parts.stream().map(part -> part.pocket().districts()).toList();
    }

    private static double area(List<Part> parts) {
        return parts.stream().mapToDouble(part -> part.pocket().areaSquareKilometres()).sum();
    }

    private static List<Part> parts(List<Pocket> pockets, Coverage coverage) {
        Coordinate middle = middle(pockets, coverage);
        return pockets.stream()
                .map(pocket ->
                        new Part(
                                pocket,
                                pockets.size() == 1
                                        ? Optional.empty()
                                        : Optional.of(
                                                Compass.seenFrom(
                                                        middle, middle(List.of(pocket), coverage))),
                                pocket.districts().stream()
                                        .max(
                                                Comparator.comparingDouble(
                                                        coverage.areas()::squareKilometres))
                                        .orElseThrow()))
                .toList();
    }

    /// The centroids of the districts, weighed by area: good enough for a direction.
    private static Coordinate middle(List<Pocket> pockets, Coverage coverage) {
        double x = 0;
        double y = 0;
        double weight = 0;
        for (Pocket pocket : pockets) {
            for (int d : pocket.districts()) {
                Coordinate centroid = coverage.centroid(d);
                double area = coverage.areas().squareKilometres(d);
                x += centroid.x * area;
                y += centroid.y * area;
                weight += area;
            }
        }
        return new Coordinate(x / weight, y / weight);
    }

    private static List<FrontChange> fronts(
            ControlMap said, ControlMap supposed, Coverage coverage) {
        Frontlines before = Frontlines.of(said, coverage);
        Frontlines after = Frontlines.of(supposed, coverage);
        List<Actor> actors = said.timeline().actors();
        List<FrontChange> changes = new ArrayList<>();
        for (int a = 0; a < actors.size(); a++) {
            for (int b = a + 1; b < actors.size(); b++) {
                FrontChange change =
                        new FrontChange(
                                actors.get(a),
                                actors.get(b),
                                before.lengthMetres(actors.get(a), actors.get(b)),
                                after.lengthMetres(actors.get(a), actors.get(b)),
                                coverage.hostility().areHostile(a, b));
                if (Math.abs(change.addedMetres()) >= SAME_METRES) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }
}
