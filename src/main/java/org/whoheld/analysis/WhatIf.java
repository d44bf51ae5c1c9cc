package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlMap;
import org.whoheld.core.District;

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
    /// @param newlyEncircled those of the parts after that would be encircled and have ground in no
    ///   part that is so now
    public record OfActor(
            Actor actor,
            double gainedSquareKilometres,
            List<Part> before,
            List<Part> after,
            List<Part> newlyEncircled) {
        public OfActor {
            before = List.copyOf(before);
            after = List.copyOf(after);
            newlyEncircled = List.copyOf(newlyEncircled);
        }
    }

    /// A part, and where it lies.
    ///
    /// @param side in which direction it lies as seen from the middle of all the actor's ground;
    ///   empty if it is the only part
    public record Part(Pocket pocket, Optional<Compass> side) {}

    /// How a front would change.
    public record FrontChange(Actor first, Actor second, double beforeMetres, double afterMetres) {
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
            if (!districts(partsBefore).equals(districts(partsAfter))) {
                ofActors.add(
                        new OfActor(
                                actor,
                                area(partsAfter) - area(partsBefore),
                                partsBefore,
                                partsAfter,
                                partsAfter.stream()
                                        .filter(it -> isNewlyEncircled(it.pocket(), before))
                                        .toList()));
            }
        }
        return ofActors;
    }

    private static boolean isNewlyEncircled(Pocket pocket, Pockets before) {
        return pocket.encircled()
                && pocket.districts().stream()
                        .flatMap(district -> before.of(district).stream())
                        .filter(it -> it.actor().equals(pocket.actor()))
                        .noneMatch(Pocket::encircled);
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
                                                        middle,
                                                        middle(List.of(pocket), coverage)))))
                .toList();
    }

    /// The centroids of the districts, weighed by area: good enough for a direction.
    private static Coordinate middle(List<Pocket> pockets, Coverage coverage) {
        double x = 0;
        double y = 0;
        double weight = 0;
        for (Pocket pocket : pockets) {
            for (int d : pocket.districts()) {
                District district = coverage.districts().get(d);
                Coordinate centroid = district.geometry().getCentroid().getCoordinate();
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
                                after.lengthMetres(actors.get(a), actors.get(b)));
                if (Math.abs(change.addedMetres()) >= SAME_METRES) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }
}
