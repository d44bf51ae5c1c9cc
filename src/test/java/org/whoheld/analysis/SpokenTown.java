package org.whoheld.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Assertion.Contests;
import org.whoheld.core.Assertion.Holds;
import org.whoheld.core.Claim;
import org.whoheld.core.Confidence;
import org.whoheld.core.ControlRules;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.EdtfException;
import org.whoheld.core.Names;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.core.TemporalExtent;

/// A made-up town of two districts. Of the bridge everybody speaks, in every way in which one can;
/// of the mill nobody does.
public final class SpokenTown {
    public static final String BRIDGE = "bridge";
    public static final String MILL = "mill";

    public static final Actor WEST = actor("west", "Western side", "الجانب الغربي", 0x9C4432);
    public static final Actor EAST = actor("east", "Eastern side", "الجانب الشرقي", 0x4FA39A);

    public static final Source START =
            source("start", "Starting situation (compiled)", Source.Kind.RESEARCH);
    public static final Source MONITOR =
            source(
                    "monitor",
                    "Monitor of the Town and its Surroundings (MTS)",
                    Source.Kind.MONITOR);
    public static final Source ARMY = source("army", "Army of the West", Source.Kind.MILITARY);
    public static final Source RADIO =
            source(
                    "radio",
                    "إذاعة البلدة والقرى المجاورة لها على الضفتين",
                    Source.Kind.OPPOSITION_MEDIA);
    public static final Source ALBUM =
            source(
                    "album",
                    "An album of the years before, with the recollections of those who were there",
                    Source.Kind.RESEARCH);
    public static final Source SILENT = source("silent", "Silent Post", Source.Kind.AGENCY);

    private SpokenTown() {}

    public static DataPackage get() {
        return new DataPackage(
                new DataPackage.About(
                        "town", "The town", "", "1", "", "", List.of("Lines: nobody.")),
                new ControlRules(3, Optional.of(START.id())),
                1,
                Optional.of(day("2016-11-15")),
                new DataPackage.Period(day("2016-11-14"), day("2016-12-13")),
                List.of(),
                List.of(WEST, EAST),
                List.of(START, MONITOR, ARMY, RADIO, ALBUM, SILENT),
                List.of(
                        district(BRIDGE, "Old Bridge", "الجسر القديم"),
                        district(MILL, "Mill", "الطاحونة")),
                List.of(),
                List.of(),
                claims(),
                List.of());
    }

    /// The bridge is the east's. The army lists it as taken on 20 November; the monitor says on the
    /// same day that it is fought over, and corrects itself a day later: it is still the east's.
    /// The monitor sees it fall between the 28th and 30th, and the radio about 1 December.
    private static List<Claim> claims() {
        Assertion west = new Holds(WEST);
        Assertion east = new Holds(EAST);
        Assertion fought = new Contests(EAST, WEST);
        List<Claim> claims = new ArrayList<>();
        add(claims, "start", START, east, "2016-11-14", "2016-11-14", Confidence.HIGH);
        add(claims, "listed", ARMY, west, "2016-11-20", "2016-11-20", Confidence.LOW);
        add(claims, "fought", MONITOR, fought, "2016-11-20", "2016-11-20", Confidence.MEDIUM);
        add(claims, "corrected", MONITOR, east, "2016-11-20", "2016-11-21", Confidence.HIGH);
        add(claims, "again", MONITOR, east, "2016-11-20", "2016-11-22", Confidence.HIGH);
        add(claims, "stormed", MONITOR, fought, "2016-11-26", "2016-11-26", Confidence.HIGH);
        add(claims, "fell", MONITOR, west, "2016-11-28/2016-11-30", "2016-11-30", Confidence.HIGH);
        add(claims, "about", RADIO, west, "2016-12-01~", "2016-12-05", Confidence.MEDIUM);
        add(claims, "taken", ARMY, west, "2016-11-29?", "2016-11-29", Confidence.HIGH);
        add(claims, "old", ALBUM, east, "../2016-11-18", "2016-12-01", Confidence.LOW);
        add(claims, "later", ALBUM, west, "2017-03", "2017-04-01", Confidence.LOW);
        return claims;
    }

    private static void add(
            List<Claim> claims,
            String id,
            Source source,
            Assertion says,
            String edtf,
            String recorded,
            Confidence confidence) {
        claims.add(
                new Claim(
                        id,
                        BRIDGE,
                        says,
                        extent(edtf),
                        source,
                        day(recorded),
                        confidence,
                        Reference.NONE));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static TemporalExtent extent(String edtf) {
        try {
            return TemporalExtent.parse(edtf, 1);
        } catch (EdtfException e) {
            throw new IllegalArgumentException(edtf, e);
        }
    }

    private static Actor actor(String id, String english, String arabic, int rgb) {
        Names names = new Names(english, arabic);
        return new Actor(id, names, names, rgb, Actor.Pattern.SOLID);
    }

    private static Source source(String id, String name, Source.Kind kind) {
        return new Source(id, name, kind, id, "", "");
    }

    private static District district(String id, String english, String arabic) {
        Envelope square = new Envelope(37, 37.01, 36, 36.01);
        return new District(
                id,
                new Names(english, arabic),
                List.of(),
                "",
                "",
                "",
                "",
                new GeometryFactory().toGeometry(square));
    }
}
