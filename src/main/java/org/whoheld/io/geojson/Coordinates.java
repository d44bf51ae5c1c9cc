package org.whoheld.io.geojson;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.whoheld.io.problem.ImportProblem.Code;
import tools.jackson.databind.JsonNode;

/// Positions of RFC 7946: `[longitude, latitude]` in degrees. A height behind them is ignored.
final class Coordinates {
    private Coordinates() {}

    static Coordinate[] line(JsonNode positions) throws GeometryProblem {
        Coordinate[] line = read(positions);
        if (line.length < 2) {
            throw new GeometryProblem(
                    Code.TOO_FEW_POSITIONS, "a line needs at least 2 positions; it is left out");
        }
        return line;
    }

    /// The positions of a ring as they are, closed or not.
    static Coordinate[] read(JsonNode positions) throws GeometryProblem {
        Optional<Positions> plain = CoordinateTree.positions(positions);
        if (plain.isPresent()) {
            return plain.get().toCoordinates();
        }
        if (!positions.isArray()) {
            throw new GeometryProblem(
                    Code.BAD_POSITION, "the coordinates are no list of positions; it is left out");
        }
        Coordinate[] line = new Coordinate[positions.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = position(CoordinateTree.plain(positions.get(i)));
        }
        return line;
    }

    private static Coordinate position(JsonNode position) throws GeometryProblem {
        JsonNode x = position.path(0);
        JsonNode y = position.path(1);
        if (!x.isNumber() || !y.isNumber()) {
            throw new GeometryProblem(
                    Code.BAD_POSITION,
                    "a position is [longitude, latitude] in numbers, not "
                            + position
                            + "; it is left out");
        }
        double lonDegrees = x.asDouble(Double.NaN);
        double latDegrees = y.asDouble(Double.NaN);
        if (!Positions.areOnGlobe(lonDegrees, latDegrees)) {
            throw new GeometryProblem(
                    Code.OUT_OF_RANGE,
                    "the position "
                            + position
                            + " is not on the globe; longitude comes first, in degrees from -180 to"
                            + " 180, then latitude from -90 to 90; it is left out");
        }
        return new Coordinate(lonDegrees, latDegrees);
    }
}
