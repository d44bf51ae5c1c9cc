package org.whoheld.analysis;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.whoheld.core.Actor;

/// The shortest way from one part of an actor's ground to another, straight across the ground of
/// others.
///
/// @param from the part with the lower number
/// @param to the other part
/// @param start where the way leaves `from`, x = longitude and y = latitude in degrees
/// @param end where it reaches `to`
/// @param startDistrict index of the district of `from` on whose border it starts
/// @param endDistrict index of the district of `to` on whose border it ends
/// @param lengthMetres of the geodesic from start to end
/// @param crossed the districts in between, in the order of the way; what is missing from the
///   length lies outside the mapped area
public record Gap(
        Actor actor,
        Pocket from,
        Pocket to,
        Coordinate start,
        Coordinate end,
        int startDistrict,
        int endDistrict,
        double lengthMetres,
        List<Crossing> crossed) {
    public Gap {
        start = start.copy();
        end = end.copy();
        crossed = List.copyOf(crossed);
    }

    /// How far the way runs in one district, all its stretches there together.
    public record Crossing(int district, double metres) {}
}
