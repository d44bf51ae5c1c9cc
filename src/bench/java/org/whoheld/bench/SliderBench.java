package org.whoheld.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.locationtech.jts.geom.Envelope;
import org.whoheld.analysis.Difference;
import org.whoheld.analysis.Disagreement;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.IncidentLog;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.render.FramePainter;
import org.whoheld.render.PicturePainter;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.frame.SwipePicture;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Shading;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Captions;

/// How long a step of either slider takes at 1920 × 1080, from the question to finished pixels,
/// through each kind of lens: the date's, with what is known today, and the known-on day's, with
/// the date standing still. Then the same for pictures of two days, for disagreement, and for the
/// panels beside the map. A known-on day that comes again after others is judged anew.
public final class SliderBench {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 200;

    private SliderBench() {}

    /// @param args the folder of the Aleppo package
    public static void main(String[] args) throws IOException {
        Timings.header();
        Sliders aleppo =
                new Sliders(DataPackageReader.read(Path.of(args[0])).dataPackage().orElseThrow());
        aleppo.measure();
        new Sliders(GeneratedPackage.of(2_000, 100_000, 1)).measure();
    }

    private static final class Sliders {
        private final DataPackage pack;
        private final ControlTimeline timeline;
        private final IncidentLog incidents;
        private final FramePainter painter;
        private final PicturePainter painterOfTwo;
        private final PanelSteps panels;
        private final Viewport viewport;
        private final int[] pixels = new int[WIDTH * HEIGHT];

        Sliders(DataPackage pack) {
            this.pack = pack;
            timeline = pack.timeline();
            incidents = new IncidentLog(pack.incidents());
            painter = new FramePainter(pack);
            painterOfTwo = new PicturePainter(painter, new FramePainter(pack));
            panels = new PanelSteps(pack, timeline, WIDTH);
            Envelope extent = new Envelope();
            pack.districts()
                    .forEach(it -> extent.expandToInclude(it.geometry().getEnvelopeInternal()));
            viewport = Viewport.fit(extent, WIDTH, HEIGHT, 1, 20);
        }

        void measure() {
            int days =
                    (int) (pack.period().last().toEpochDay() - pack.period().first().toEpochDay());
            LocalDate middle = pack.period().first().plusDays(days / 3);
            int later = days - days / 3;
            lenses().forEach((name, lens) -> {
                row("date, " + name, i -> AsOf.on(pack.period().first().plusDays(i % days)), lens);
                row(
                        "known-on, " + name,
                        i -> AsOf.on(middle).knownOn(middle.plusDays(i % later)),
                        lens);
            });
            LocalDate first = pack.period().first();
            Question date = i -> AsOf.on(first.plusDays(i % days));
            Question knownOn = i -> AsOf.on(middle).knownOn(middle.plusDays(i % later));
            swipe("date", date);
            swipe("known-on", knownOn);
            row(
                    "difference, later date",
                    date,
                    map -> new Shading.ByDifference(Difference.between(asOf(map, first), map)));
            row(
                    "difference, known-on",
                    knownOn,
                    map -> new Shading.ByDifference(Difference.between(asOf(map, first), map)));
            for (Shading.Measure measure : Shading.Measure.values()) {
                String name = "disagreement, " + measure.name().toLowerCase(Locale.ROOT);
                row(
                        name + ", date",
                        date,
                        map ->
                                new Shading.ByDisagreement(
                                        Disagreement.of(map, pack.period()), measure));
                row(
                        name + ", known-on",
                        knownOn,
                        map ->
                                new Shading.ByDisagreement(
                                        Disagreement.of(map, pack.period()), measure));
            }
            steps("ledger, date", i -> panels.ledger(first, date.of(i)));
            steps("ledger, known-on", i -> panels.ledger(first, knownOn.of(i)));
            List<District> districts = pack.districts();
            String one = districts.getFirst().id();
            steps(
                    "lanes, another district",
                    i -> panels.lanes(districts.get(i % districts.size()).id(), LocalDate.MAX));
            steps("lanes, known-on", i -> panels.lanes(one, knownOn.of(i).recordedBy()));
        }

        /// The first day left of a divider in the middle, a day right of it.
        private void swipe(String what, Question question) {
            steps(
                    "swipe, " + what,
                    i -> {
                        AsOf asOf = question.of(i);
                        MapFrame before =
                                frame(asOf.at(pack.period().first()), Lens.BEST_SUPPORTED);
                        MapFrame after = frame(asOf, Lens.BEST_SUPPORTED);
                        painterOfTwo.paint(new SwipePicture(before, after, 0.5), pixels);
                    });
        }

        /// The same knowledge and lens, on another day.
        private ControlMap asOf(ControlMap map, LocalDate day) {
            return timeline.asOf(map.asOf().at(day), map.lens());
        }

        private Map<String, Lens> lenses() {
            Map<String, Lens> lenses = new LinkedHashMap<>();
            lenses.put("best supported", Lens.BEST_SUPPORTED);
            lenses.put("cautious", Lens.CAUTIOUS);
            lenses.put("latest", Lens.LATEST);
            lenses.put("cautious without agencies", Lens.parse("cautious-without:" + kind().key()));
            lenses.put("one source", Lens.of(pack.sources().get(1)));
            return lenses;
        }

        private Source.Kind kind() {
            return pack.sources().stream()
                    .map(Source::kind)
                    .filter(Source.Kind.AGENCY::equals)
                    .findFirst()
                    .orElse(Source.Kind.MONITOR);
        }

        private interface Question {
            AsOf of(int round);
        }

        private void row(String what, Question question, Lens lens) {
            row(what, i -> frame(question.of(i), lens));
        }

        private void row(String what, Question question, Function<ControlMap, Shading> shadingOf) {
            row(
                    what + ", best supported",
                    i -> {
                        MapFrame plain = frame(question.of(i), Lens.BEST_SUPPORTED);
                        Shading shading = shadingOf.apply(plain.control());
                        return plain.withShading(shading)
                                .withCaptions(
                                        Captions.of(
                                                pack, plain.control(), shading, Language.ENGLISH));
                    });
        }

        private void row(String what, IntFunction<MapFrame> frames) {
            steps(what, i -> painter.paint(frames.apply(i), pixels));
        }

        private void steps(String what, IntConsumer step) {
            Timings.row(what, pack.districts().size(), pack.claims().size(), WARM_UP, ROUNDS, step);
        }

        private MapFrame frame(AsOf asOf, Lens lens) {
            ControlMap control = timeline.asOf(asOf, lens);
            return new MapFrame(
                    viewport,
                    control,
                    Layer.USUAL,
                    MapStyle.light(),
                    Language.ENGLISH,
                    Captions.of(pack, control, Language.ENGLISH),
                    incidents.on(asOf),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    false);
        }
    }
}
