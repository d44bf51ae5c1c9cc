package org.whoheld.ui.timeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.Confidence;
import org.whoheld.core.ControlRules;
import org.whoheld.core.DataPackage;
import org.whoheld.core.DataPackage.About;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.District;
import org.whoheld.core.EdtfException;
import org.whoheld.core.Names;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.core.TemporalExtent;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.playback.EventsModel;

/// Small packages for the tests of this package.
public final class TimelinePackages {
    public static final Actor RED = actor("red");
    public static final Actor BLUE = actor("blue");
    static final Source BASELINE = source("baseline");
    public static final Source MONITOR = source("monitor");
    public static final Source ARMY = source("army");

    private TimelinePackages() {}

    public static EventsModel noEvents(SessionModel session) {
        return new EventsModel(session, new SimpleObjectProperty<>(List.of()));
    }

    /// Three districts, red's on 14 November 2016. `b` is contested from the 24th, `a` is blue's
    /// from the 26th, `b` from the 28th, and `c`, says the army alone, from 1 December. The
    /// timeline shows 13 November to 6 December; the offensive began on the 15th.
    public static OpenPackage threeDistricts() {
        return open(
                new Period(LocalDate.of(2016, 11, 14), LocalDate.of(2016, 12, 5)),
                List.of(
                        holds("a", RED, "2016-11-14", BASELINE),
                        holds("b", RED, "2016-11-14", BASELINE),
                        holds("c", RED, "2016-11-14", BASELINE),
                        claim("b", new Assertion.Contests(RED, BLUE), "2016-11-24", MONITOR),
                        holds("a", BLUE, "2016-11-26", MONITOR),
                        holds("b", BLUE, "2016-11-28", MONITOR),
                        holds("c", BLUE, "2016-12-01", ARMY)));
    }

    /// One district that changes hands on 3 February 2020, in a period that has no day in common
    /// with [#threeDistricts].
    public static OpenPackage anotherTime() {
        return open(
                new Period(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 9)),
                List.of(
                        holds("a", RED, "2020-02-01", BASELINE),
                        holds("a", BLUE, "2020-02-03", MONITOR)));
    }

    /// Three districts, red's on 14 November 2016; the timeline shows 13 November to 6 December. Of
    /// 26 November the monitor says on the day itself that `a` is blue's; the army says on the 29th
    /// that it was red's, and on 20 December, which lies beyond the timeline, the monitor takes its
    /// own word back. `b` is blue's on one of the days 26 to 28, told on the 28th, and `c` on a day
    /// that the army calls uncertain, 30 November. On 25 December something is said of `c` on that
    /// day alone.
    public static OpenPackage lateReports() {
        return open(
                new Period(LocalDate.of(2016, 11, 14), LocalDate.of(2016, 12, 5)),
                List.of(
                        holds("a", RED, "2016-11-14", BASELINE),
                        holds("b", RED, "2016-11-14", BASELINE),
                        holds("c", RED, "2016-11-14", BASELINE),
                        told("a", BLUE, "2016-11-26", MONITOR, "2016-11-26"),
                        told("a", RED, "2016-11-26", ARMY, "2016-11-29"),
                        told("a", RED, "2016-11-26", MONITOR, "2016-12-20"),
                        told("b", BLUE, "2016-11-26/2016-11-28", MONITOR, "2016-11-28"),
                        told("c", BLUE, "2016-11-30?", ARMY, "2016-11-30"),
                        told("c", BLUE, "2016-12-25", ARMY, "2016-12-25")));
    }

    /// A package in which nothing is said.
    public static OpenPackage nothingSaid() {
        return open(new Period(LocalDate.of(2016, 11, 14), LocalDate.of(2016, 12, 5)), List.of());
    }

    private static Claim told(
            String district, Actor holder, String edtf, Source source, String recorded) {
        try {
            return new Claim(
                    district + edtf + recorded,
                    district,
                    new Assertion.Holds(holder),
                    TemporalExtent.parse(edtf, 1),
                    source,
                    LocalDate.parse(recorded),
                    Confidence.HIGH,
                    Reference.NONE);
        } catch (EdtfException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static OpenPackage open(Period period, List<Claim> claims) {
        return OpenPackage.of(
                Path.of("package"),
                new DataPackage(
                        new About("p", "P", "", "", "", "", List.of()),
                        new ControlRules(3, Optional.of(BASELINE.id())),
                        1,
                        Optional.of(LocalDate.of(2016, 11, 15)),
                        period,
                        List.of(),
                        List.of(RED, BLUE),
                        List.of(BASELINE, MONITOR, ARMY),
                        Stream.of("a", "b", "c").map(TimelinePackages::district).toList(),
                        List.of(),
                        List.of(),
                        claims,
                        List.of()));
    }

    private static Claim holds(String district, Actor holder, String day, Source source) {
        return claim(district, new Assertion.Holds(holder), day, source);
    }

    private static Claim claim(String district, Assertion says, String day, Source source) {
        LocalDate on = LocalDate.parse(day);
        return new Claim(
                district + day,
                district,
                says,
                TemporalExtent.on(on),
                source,
                on,
                Confidence.HIGH,
                Reference.NONE);
    }

    private static District district(String id) {
        Envelope square = new Envelope(37, 37.01, 36, 36.01);
        return new District(
                id,
                Names.of(id),
                List.of(),
                "",
                "",
                "",
                "",
                new GeometryFactory().toGeometry(square));
    }

    private static Actor actor(String id) {
        return new Actor(id, Names.of(id), Names.of(id), 0x808080, Actor.Pattern.SOLID);
    }

    private static Source source(String id) {
        return new Source(id, id, Source.Kind.OTHER, id, "", "");
    }
}
