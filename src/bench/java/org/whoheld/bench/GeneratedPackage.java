package org.whoheld.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.Confidence;
import org.whoheld.core.ControlRules;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.Names;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.core.TemporalExtent;

/// A made-up package of any size, the same for the same seed: Voronoi cells whose borders wind in
/// small steps that neighbours share, about 41 vertices each, and claims on them by 5 sources about
/// 6 actors over 400 days.
final class GeneratedPackage {
    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    static final int DAYS = 400;

    /// Around a city: longitudes and latitudes in degrees.
    static final Envelope EXTENT = new Envelope(37.0, 37.4, 36.1, 36.35);

    private static final int STEPS_PER_EDGE = 7;
    private static final int[] COLOURS = {
        0x9C4432, 0x4FA39A, 0xF0C24B, 0x55555A, 0x7A6FB0, 0xB58A5A
    };

    private final Random random;
    private final Map<Coordinate, List<Map.Entry<Coordinate, Coordinate[]>>> edges =
            new HashMap<>();

    private GeneratedPackage(long seed) {
        random = new Random(seed);
    }

    static DataPackage of(int districts, int claims, long seed) {
        return new GeneratedPackage(seed).make(districts, claims);
    }

    private DataPackage make(int districtCount, int claimCount) {
        List<Actor> actors = new ArrayList<>();
        for (int a = 0; a < COLOURS.length; a++) {
            Names name = Names.of("Actor " + (a + 1));
            actors.add(new Actor("actor-" + a, name, name, COLOURS[a], Actor.Pattern.SOLID));
        }
        List<Source> sources = new ArrayList<>();
        for (int s = 0; s < 5; s++) {
            String id = "source-" + s;
            sources.add(new Source(id, "Source " + (s + 1), Source.Kind.OTHER, id, "", ""));
        }
        List<District> districts = districts(districtCount);
        return new DataPackage(
                new DataPackage.About(
                        "generated", "Generated", "", "", "", "", List.of("Generated districts")),
                ControlRules.DEFAULT,
                1,
                Optional.of(FIRST),
                new DataPackage.Period(FIRST, FIRST.plusDays(DAYS - 1)),
                List.of(),
                actors,
                sources,
                districts,
                List.of(),
                List.of(),
                claims(claimCount, districts, actors, sources),
                List.of());
    }

    private List<District> districts(int count) {
        List<Coordinate> sites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sites.add(
                    new Coordinate(
                            EXTENT.getMinX() + random.nextDouble() * EXTENT.getWidth(),
                            EXTENT.getMinY() + random.nextDouble() * EXTENT.getHeight()));
        }
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        builder.setClipEnvelope(EXTENT);
        GeometryFactory factory = new GeometryFactory();
        Geometry cells = builder.getDiagram(factory);
        List<District> districts = new ArrayList<>();
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            Geometry cell = factory.createPolygon(winding(cells.getGeometryN(i).getCoordinates()));
            districts.add(
                    new District(
                            "district-" + i,
                            Names.of("District " + i),
                            List.of(),
                            "urban",
                            "",
                            "",
                            "",
                            cell));
        }
        return districts;
    }

    private Coordinate[] winding(Coordinate[] ring) {
        List<Coordinate> winding = new ArrayList<>();
        for (int i = 0; i + 1 < ring.length; i++) {
            winding.add(ring[i]);
            winding.addAll(List.of(between(ring[i], ring[i + 1])));
        }
        winding.add(ring[0]);
        return winding.toArray(Coordinate[]::new);
    }

    /// The steps of an edge, identical for the districts on both sides of it.
    private Coordinate[] between(Coordinate from, Coordinate to) {
        boolean forward = from.compareTo(to) < 0;
        Coordinate first = forward ? from : to;
        Coordinate last = forward ? to : from;
        List<Map.Entry<Coordinate, Coordinate[]>> known =
                edges.computeIfAbsent(first, _ -> new ArrayList<>());
        Coordinate[] steps =
                known.stream()
                        .filter(edge -> edge.getKey().equals2D(last))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> {
                            Coordinate[] made = steps(first, last);
                            known.add(Map.entry(last, made));
                            return made;
                        });
        return forward ? steps : List.of(steps).reversed().toArray(Coordinate[]::new);
    }

    private Coordinate[] steps(Coordinate first, Coordinate last) {
        double dx = last.x - first.x;
        double dy = last.y - first.y;
        Coordinate[] steps = new Coordinate[STEPS_PER_EDGE - 1];
        for (int i = 0; i < steps.length; i++) {
            double along = (i + 1.0) / STEPS_PER_EDGE;
            double aside = (random.nextDouble() - 0.5) * 0.06;
            steps[i] =
                    new Coordinate(
                            first.x + along * dx - aside * dy, first.y + along * dy + aside * dx);
        }
        return steps;
    }

    private List<Claim> claims(
            int count, List<District> districts, List<Actor> actors, List<Source> sources) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Actor holder = actors.get(random.nextInt(actors.size()));
            Actor other = actors.get(random.nextInt(actors.size()));
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            boolean contested = random.nextInt(4) == 0 && !holder.equals(other);
            claims.add(
                    new Claim(
                            "claim-" + i,
                            districts.get(random.nextInt(districts.size())).id(),
                            contested
                                    ? new Assertion.Contests(holder, other)
                                    : new Assertion.Holds(holder),
                            TemporalExtent.on(day),
                            sources.get(random.nextInt(sources.size())),
                            day.plusDays(random.nextInt(3)),
                            Confidence.values()[random.nextInt(3)],
                            Reference.NONE));
        }
        return claims;
    }
}
