package org.whoheld.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.Confidence;
import org.whoheld.core.ContextFeature;
import org.whoheld.core.ControlRules;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.EdtfException;
import org.whoheld.core.Incident;
import org.whoheld.core.Names;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.core.TemporalExtent;

/// A made-up town of eight districts in which, on [#DAY], every kind of state occurs.
public final class SmallCoverage {
    public static final LocalDate DAY = LocalDate.of(2016, 11, 27);

    public static final Actor WEST =
            new Actor(
                    "west",
                    new Names("Western side", "الجانب الغربي"),
                    new Names("West", "الغرب"),
                    0x9C4432,
                    Actor.Pattern.SOLID);
    public static final Actor EAST =
            new Actor(
                    "east",
                    new Names("Eastern side", "الجانب الشرقي"),
                    new Names("East", "الشرق"),
                    0x4FA39A,
                    Actor.Pattern.DIAGONAL);
    public static final Actor NORTH =
            new Actor(
                    "north",
                    new Names("Northern side", "الجانب الشمالي"),
                    new Names("North", "الشمال"),
                    0xF0C24B,
                    Actor.Pattern.DOTS);

    /// In the package, and in no claim.
    static final Actor ABSENT =
            new Actor(
                    "absent",
                    Names.of("Absent side"),
                    Names.of("Absent"),
                    0x55555A,
                    Actor.Pattern.CROSS);

    private static final Source MONITOR = source("monitor", "Town Monitor");
    private static final Source RADIO = source("radio", "Town Radio");

    private SmallCoverage() {}

    private static Source source(String id, String name) {
        return new Source(id, name, Source.Kind.MONITOR, id, "", "");
    }

    /// Indices in the package's list of districts.
    static final int HELD_WEST = 0;

    static final int HELD_EAST = 1;
    static final int HELD_NORTH = 2;
    public static final int CONTESTED = 3;
    public static final int DISPUTED = 4;
    static final int IN_TRANSITION = 5;
    public static final int UNKNOWN = 6;

    /// With a hole, which is district 6, and a second part.
    static final int RING = 7;

    public static DataPackage get() {
        return with(claims());
    }

    /// The same with the chapel held by the west, enclosed by the east.
    static DataPackage withEnclave() {
        List<Claim> claims = new ArrayList<>(claims());
        add(claims, "chapel", new Assertion.Holds(WEST), MONITOR, "2016-11-14");
        return with(claims);
    }

    private static DataPackage with(List<Claim> claims) {
        return new DataPackage(
                new DataPackage.About(
                        "small-town",
                        "A small town",
                        "",
                        "1.2.3",
                        "CC0",
                        "Who says so.",
                        List.of("Lines: nobody.", "Names: made up.")),
                ControlRules.DEFAULT,
                1,
                Optional.of(LocalDate.of(2016, 11, 15)),
                new DataPackage.Period(LocalDate.of(2016, 11, 14), LocalDate.of(2016, 12, 23)),
                List.of(List.of("west", "east")),
                List.of(WEST, EAST, NORTH, ABSENT),
                List.of(MONITOR, RADIO),
                districts(),
                context(),
                List.of(),
                claims,
                incidents());
    }

    public static Envelope envelope() {
        Envelope all = new Envelope();
        districts().forEach(it -> all.expandToInclude(it.geometry().getEnvelopeInternal()));
        return all;
    }

    private static List<District> districts() {
        return List.of(
                district("mill", "Mill", "الطاحونة", "POLYGON((0 20,0 30,12 30,10 20,0 20))"),
                district(
                        "old-bridge",
                        "Old Bridge",
                        "الجسر القديم",
                        "POLYGON((10 20,12 30,24 30,22 21,10 20))"),
                district(
                        "orchard",
                        "Orchard",
                        "البستان",
                        "POLYGON((24 30,22 21,38 20,38 30,24 30))"),
                district("market", "Market", "السوق", "POLYGON((0 20,10 20,11 10,0 11,0 20))"),
                district(
                        "station", "Station", "المحطة", "POLYGON((10 20,22 21,23 11,11 10,10 20))"),
                district("quarry", "Quarry", "المقلع", "POLYGON((0 11,11 10,12 0,0 0,0 11))"),
                district("chapel", "Chapel", "الزاوية", "POLYGON((27 13,33 13,33 17,27 17,27 13))"),
                district(
                        "gardens",
                        "Gardens",
                        "البساتين",
                        "MULTIPOLYGON(((22 21,38 20,38 10,23 11,22 21),"
                                + "(27 13,33 13,33 17,27 17,27 13)),((26 2,36 2,36 8,26 8,26 2)))"));
    }

    private static District district(String id, String english, String arabic, String wkt) {
        return new District(
                id, new Names(english, arabic), List.of(), "urban", "", "", "", geometry(wkt));
    }

    private static List<ContextFeature> context() {
        return List.of(
                feature(ContextFeature.Kind.RIVER, "LINESTRING(16 31,14 24,18 15,17 5,20 -1)"),
                feature(ContextFeature.Kind.ROAD, "LINESTRING(-1 20.5,10 20,22 21,39 19)"),
                feature(ContextFeature.Kind.RAILWAY, "LINESTRING(-1 4,12 6,24 4,39 5)"),
                feature(ContextFeature.Kind.OLD_CITY, "POLYGON((4 23,9 23,9 28,4 28,4 23))"),
                feature(ContextFeature.Kind.CITADEL, "POLYGON((6 25,7.5 25,7.5 26.5,6 26.5,6 25))"),
                feature(ContextFeature.Kind.AIRPORT, "POLYGON((28 3,34 3,34 6,28 6,28 3))"));
    }

    private static ContextFeature feature(ContextFeature.Kind kind, String wkt) {
        return new ContextFeature(kind.name(), kind, Optional.empty(), geometry(wkt));
    }

    /// The town's grid, 40 by 30 units, laid over about 4 by 3 km.
    private static Geometry geometry(String wkt) {
        try {
            Geometry grid = new WKTReader().read(wkt);
            grid.apply(new AffineTransformation(0.0011, 0, 37.1, 0, 0.0009, 36.2));
            return grid;
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    private static List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        add(claims, "mill", new Assertion.Holds(WEST), MONITOR, "2016-11-14");
        add(claims, "old-bridge", new Assertion.Holds(EAST), MONITOR, "2016-11-14");
        add(claims, "orchard", new Assertion.Holds(NORTH), MONITOR, "2016-11-14");
        add(claims, "market", new Assertion.Contests(WEST, EAST), MONITOR, "2016-11-26");
        add(claims, "station", new Assertion.Holds(WEST), MONITOR, "2016-11-26");
        add(claims, "station", new Assertion.Holds(EAST), RADIO, "2016-11-26");
        add(claims, "quarry", new Assertion.Holds(EAST), MONITOR, "2016-11-14");
        add(claims, "quarry", new Assertion.Holds(WEST), MONITOR, "2016-11-26/2016-11-29");
        add(claims, "gardens", new Assertion.Holds(EAST), MONITOR, "2016-11-14");
        add(claims, "gardens", new Assertion.Holds(WEST), MONITOR, "2016-12-05");
        return claims;
    }

    private static void add(
            List<Claim> claims, String district, Assertion says, Source source, String edtf) {
        TemporalExtent valid = extent(edtf);
        claims.add(
                new Claim(
                        "claim-" + claims.size(),
                        district,
                        says,
                        valid,
                        source,
                        valid.earliest(),
                        source.equals(MONITOR) ? Confidence.HIGH : Confidence.MEDIUM,
                        Reference.NONE));
    }

    private static TemporalExtent extent(String edtf) {
        try {
            return TemporalExtent.parse(edtf, 1);
        } catch (EdtfException e) {
            throw new IllegalArgumentException(edtf, e);
        }
    }

    private static List<Incident> incidents() {
        List<Incident> incidents = new ArrayList<>();
        for (Incident.Type type : Incident.Type.values()) {
            incidents.add(incident(incidents.size(), type, List.of("gardens"), DAY));
        }
        incidents.add(incident(10, Incident.Type.STRIKE, List.of("market", "gardens"), DAY));
        incidents.add(incident(11, Incident.Type.STRIKE, List.of(), DAY));
        incidents.add(incident(12, Incident.Type.CEASEFIRE, List.of("mill"), DAY.plusDays(1)));
        return incidents;
    }

    private static Incident incident(
            int number, Incident.Type type, List<String> districts, LocalDate day) {
        return new Incident(
                "incident-" + number,
                type,
                TemporalExtent.on(day),
                districts,
                districts.isEmpty() ? "town" : "",
                "",
                RADIO,
                day,
                Confidence.LOW,
                Optional.empty(),
                Reference.NONE);
    }
}
