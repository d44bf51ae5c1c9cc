package org.whoheld.ui.words;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.whoheld.core.Actor;
import org.whoheld.core.Area;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.Confidence;
import org.whoheld.core.ControlRules;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.EdtfException;
import org.whoheld.core.Incident;
import org.whoheld.core.Names;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.core.TemporalExtent;
import org.whoheld.ui.session.OpenPackage;

/// A small package for the tests of the panes: four districts, three actors, four sources.
public final class Sample {
    public static final Actor GOVERNMENT =
            actor("government", "Syrian government and allies", "Government", 0x9C4432);
    public static final Actor OPPOSITION =
            actor("opposition", "Opposition groups", "Opposition", 0x4FA39A);
    public static final Actor SDF = actor("sdf", "Syrian Democratic Forces", "SDF", 0xF0C24B);

    public static final Source BASELINE =
            source("baseline", "Starting situation", Source.Kind.RESEARCH);
    public static final Source SOHR =
            source("sohr", "Syrian Observatory for Human Rights (SOHR)", Source.Kind.MONITOR);
    public static final Source SANA = source("sana", "SANA", Source.Kind.STATE_MEDIA);
    public static final Source ACTIVISTS =
            source("activists", "Local activists", Source.Kind.OPPOSITION_MEDIA);

    private Sample() {}

    public static OpenPackage open() {
        return open(List.of());
    }

    public static OpenPackage open(List<Incident> incidents) {
        return open(districts(), incidents);
    }

    /// One district on which SOHR says the same again every day.
    public static OpenPackage withManyClaims(String district, int count) {
        List<Claim> claims =
                IntStream.range(0, count)
                        .mapToObj(i -> {
                            String day = day("2016-11-14").plusDays(i).toString();
                            return claim("m" + i, district, held(OPPOSITION), day, SOHR, day);
                        })
                        .toList();
        return open(districts(), claims, List.of());
    }

    public static OpenPackage open(List<District> districts, List<Incident> incidents) {
        return open(districts, claims(), incidents);
    }

    private static OpenPackage open(
            List<District> districts, List<Claim> claims, List<Incident> incidents) {
        DataPackage content =
                new DataPackage(
                        new DataPackage.About("sample", "Sample", "", "1", "", "", List.of()),
                        new ControlRules(3, Optional.of("baseline")),
                        1,
                        Optional.of(day("2016-11-15")),
                        new DataPackage.Period(day("2016-11-14"), day("2016-12-23")),
                        List.of(),
                        List.of(GOVERNMENT, OPPOSITION, SDF),
                        List.of(BASELINE, SOHR, SANA, ACTIVISTS),
                        districts,
                        List.of(),
                        List.of(
                                new Area(
                                        "east",
                                        new Names("East Aleppo", "شرق حلب"),
                                        List.of("hanano", "sakhur"),
                                        "",
                                        List.of())),
                        claims.stream()
                                .filter(it ->
                                        districts.stream()
                                                .anyMatch(d -> d.id().equals(it.district())))
                                .toList(),
                        incidents);
        return OpenPackage.of(Path.of("sample"), content);
    }

    public static List<District> districts() {
        return List.of(
                district("hanano", "Masaken Hanano", "مساكن هنانو", "Hanano", "Hanano Housing"),
                district("sakhur", "Sakhur", "الصاخور", "Sakhour", "as-Sakhour"),
                district("saeed", "Sheikh Saeed", "الشيخ سعيد", "Sheikh Said", "Shaykh Saʿid"),
                district("silent", "Jibreen", ""));
    }

    /// Hanano: opposition at first; from 26 November SOHR calls it contested, SANA gives it to the
    /// government, and from a day between 26 and 28 November SOHR does so too. Sakhur: from 27
    /// November on, published on the 29th. Saeed: SANA and SOHR differ on 30 November.
    public static List<Claim> claims() {
        Reference read =
                new Reference(
                        "S-1",
                        "east",
                        "All of Hanano",
                        "Reuters",
                        "https://example.org/hanano",
                        "SOHR: 80 %",
                        "Said in the evening.");
        return List.of(
                claim("h-base", "hanano", held(OPPOSITION), "2016-11-14", BASELINE, "2016-11-14"),
                claim(
                        "h-sohr",
                        "hanano",
                        new Assertion.Contests(OPPOSITION, GOVERNMENT),
                        "2016-11-26",
                        SOHR,
                        "2016-11-26"),
                new Claim(
                        "h-sana",
                        "hanano",
                        held(GOVERNMENT),
                        extent("2016-11-26"),
                        SANA,
                        day("2016-11-26"),
                        Confidence.HIGH,
                        read),
                claim("h-late", "hanano", held(GOVERNMENT), "2016-12-05~", SOHR, "2016-12-06"),
                claim("s-base", "sakhur", held(OPPOSITION), "2016-11-14", BASELINE, "2016-11-14"),
                claim(
                        "s-sohr",
                        "sakhur",
                        held(GOVERNMENT),
                        "2016-11-26/2016-11-28",
                        SOHR,
                        "2016-11-29"),
                claim("d-base", "saeed", held(OPPOSITION), "2016-11-20", BASELINE, "2016-11-20"));
    }

    public static Claim claim(
            String id, String district, Assertion says, String edtf, Source source, String said) {
        return new Claim(
                id,
                district,
                says,
                extent(edtf),
                source,
                day(said),
                Confidence.MEDIUM,
                Reference.NONE);
    }

    public static Incident incident(
            String id,
            Incident.Type type,
            String edtf,
            Source source,
            String recorded,
            Incident.Figure figure,
            String... districts) {
        return new Incident(
                id,
                type,
                extent(edtf),
                List.of(districts),
                districts.length == 0 ? "east" : "",
                districts.length == 0 ? "East Aleppo" : "Hanano and around",
                source,
                day(recorded),
                Confidence.HIGH,
                Optional.ofNullable(figure),
                new Reference("", "", "", "", "", "Russia: denied", ""));
    }

    /// @param since null for a figure of the event alone
    public static Incident.Figure killed(String text, String who, String since, String asOf) {
        return new Incident.Figure(
                Incident.Measure.KILLED,
                text,
                who,
                Optional.ofNullable(since).map(Sample::day),
                day(asOf));
    }

    public static Assertion held(Actor actor) {
        return new Assertion.Holds(actor);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static TemporalExtent extent(String edtf) {
        try {
            return TemporalExtent.parse(edtf, 1);
        } catch (EdtfException e) {
            throw new IllegalArgumentException(edtf, e);
        }
    }

    public static Actor actor(String id, String name, String brief, int rgb) {
        return new Actor(id, Names.of(name), Names.of(brief), rgb, Actor.Pattern.SOLID);
    }

    public static Source source(String id, String name, Source.Kind kind) {
        return new Source(id, name, kind, id, "", "");
    }

    public static District district(String id, String english, String arabic, String... others) {
        return new District(
                id,
                new Names(english, arabic),
                List.of(others),
                "urban",
                "",
                "",
                "",
                new GeometryFactory()
                        .createPolygon(
                                new Coordinate[] {
                                    new Coordinate(37.1, 36.2),
                                    new Coordinate(37.2, 36.2),
                                    new Coordinate(37.2, 36.3),
                                    new Coordinate(37.1, 36.2)
                                }));
    }
}
