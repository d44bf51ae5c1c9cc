package org.whoheld.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlRules;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.Names;
import org.whoheld.core.Source;

/// A made-up package of any size, the same for the same seed: winding Voronoi cells of about 41
/// vertices each, and claims on them by 5 sources about 6 actors over 400 days.
final class GeneratedPackage {
    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    static final int DAYS = 400;

    /// Around a city: longitudes and latitudes in degrees.
    static final Envelope EXTENT = new Envelope(37.0, 37.4, 36.1, 36.35);

    private static final int SOURCES = 5;
    private static final int[] COLOURS = {
        0x9C4432, 0x4FA39A, 0xF0C24B, 0x55555A, 0x7A6FB0, 0xB58A5A
    };

    private GeneratedPackage() {}

    /// @param claims at least one for each district
    static DataPackage of(int districts, int claims, long seed) {
        Random random = new Random(seed);
        List<Actor> actors = actors();
        List<Source> sources = sources();
        List<District> ground = districts(GeneratedGround.of(districts, EXTENT, random));
        return new DataPackage(
                new DataPackage.About(
                        "generated-" + districts,
                        "Generated: %d districts, %d claims".formatted(districts, claims),
                        "",
                        "1.0.0",
                        "",
                        "",
                        List.of("Generated districts")),
                ControlRules.DEFAULT,
                1,
                Optional.of(FIRST),
                new DataPackage.Period(FIRST, FIRST.plusDays(DAYS - 1)),
                List.of(),
                actors,
                sources,
                ground,
                List.of(),
                List.of(),
                new GeneratedClaims(FIRST, actors, sources, ground, random).over(claims, DAYS),
                List.of());
    }

    private static List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (int a = 0; a < COLOURS.length; a++) {
            Names name = Names.of("Actor " + (a + 1));
            actors.add(new Actor("actor-" + a, name, name, COLOURS[a], Actor.Pattern.SOLID));
        }
        return actors;
    }

    private static List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (int s = 0; s < SOURCES; s++) {
            String id = "source-" + s;
            sources.add(new Source(id, "Source " + (s + 1), Source.Kind.OTHER, id, "", ""));
        }
        return sources;
    }

    private static List<District> districts(List<Polygon> cells) {
        List<District> districts = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            districts.add(
                    new District(
                            "district-" + i,
                            Names.of("District " + i),
                            List.of(),
                            "urban",
                            "",
                            "",
                            "",
                            cells.get(i)));
        }
        return districts;
    }
}
