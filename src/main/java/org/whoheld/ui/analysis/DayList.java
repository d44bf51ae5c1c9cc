package org.whoheld.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whoheld.analysis.Areas;
import org.whoheld.analysis.Corridors.Corridor;
import org.whoheld.analysis.Frontlines.Front;
import org.whoheld.analysis.Gap;
import org.whoheld.analysis.Gaps;
import org.whoheld.analysis.GapsToClose;
import org.whoheld.analysis.Pocket;
import org.whoheld.core.Actor;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.ui.words.ControlWords;
import org.whoheld.ui.words.DateWords;
import org.whoheld.ui.words.FigureWords;

/// The figures of a day in words and in order.
///
/// @param about day, lens and known-on day, or what to do next
record DayList(String title, String about, List<Section> sections) {
    /// Rows that are left out are counted.
    private static final int MOST_ROWS = 10;

    DayList {
        sections = List.copyOf(sections);
    }

    /// Before figures that no source says.
    private static final String HYPOTHETICAL =
            "Hypothetical: these figures follow from what is supposed on the map. ";

    /// What a section tells.
    enum Topic {
        GROUND,
        FRONTS,
        PARTS,
        LARGEST,
        CORRIDORS,
        GAPS
    }

    /// @param note what the rows mean or leave out; empty for nothing
    record Section(Topic topic, String title, List<Row> rows, String note) {
        Section {
            rows = List.copyOf(rows);
        }
    }

    /// @param actor whose colour stands before it
    /// @param district id of the district that a click selects
    /// @param figure stands at the right
    /// @param detail below; empty for nothing
    record Row(
            Optional<Actor> actor,
            Optional<String> district,
            String name,
            String figure,
            String detail) {}

    static DayList hint(String hint) {
        return new DayList("", hint, List.of());
    }

    /// @param ranked whose largest districts are listed
    static DayList of(
            DayFigures figures, DataPackage pack, Optional<Actor> ranked, Language language) {
        return new Writer(figures, pack, language).list(ranked);
    }

    /// What the list is written from.
    private record Writer(DayFigures figures, DataPackage pack, Language language) {
        DayList list(Optional<Actor> ranked) {
            AsOf asOf = figures.control().asOf();
            String known =
                    asOf.knownOn().map(it -> ", as known on " + DateWords.day(it)).orElse("");
            return new DayList(
                    DateWords.day(asOf.valid()),
                    (figures.control().hypothesis().isPresent() ? HYPOTHETICAL : "")
                            + "As on the map: lens "
                            + ControlWords.lens(figures.control().lens(), pack.sources())
                            + known
                            + ".",
                    List.of(ground(), fronts(), parts(), largest(ranked), corridors(), gaps()));
        }

        private Section ground() {
            List<Row> rows = new ArrayList<>();
            for (Areas.OfActor of : figures.areas().ofActors()) {
                if (of.possibleSquareKilometres() > 0) {
                    rows.add(
                            new Row(
                                    Optional.of(of.actor()),
                                    Optional.empty(),
                                    name(of.actor()),
                                    FigureWords.squareKilometres(of.led().areaSquareKilometres()),
                                    FigureWords.districts(of.led().districts())
                                            + " · surely – possibly "
                                            + FigureWords.bounds(of)));
                }
            }
            if (figures.areas().unknown().districts() > 0) {
                rows.add(
                        new Row(
                                Optional.empty(),
                                Optional.empty(),
                                "unknown",
                                FigureWords.squareKilometres(
                                        figures.areas().unknown().areaSquareKilometres()),
                                FigureWords.districts(figures.areas().unknown().districts())));
            }
            return new Section(
                    Topic.GROUND,
                    "Ground by who leads it",
                    rows,
                    "Whole districts count for whoever leads them.");
        }

        private Section fronts() {
            return section(
                    Topic.FRONTS,
                    "Fronts",
                    figures.fronts().fronts(),
                    it -> List.of(front(it)),
                    "No two actors touch.",
                    "");
        }

        private Row front(Front front) {
            double unsettled = front.unsettledMetres();
            String border = front.hostile() ? "" : FigureWords.NOT_HOSTILE;
            String open =
                    unsettled < 0.5
                            ? ""
                            : FigureWords.length(unsettled)
                                    + " of it beside districts that are not surely held";
            return new Row(
                    Optional.of(front.first()),
                    Optional.empty(),
                    FigureWords.pair(front.first(), front.second(), language),
                    FigureWords.length(front.lengthMetres()),
                    Stream.of(border, open)
                            .filter(it -> !it.isEmpty())
                            .collect(Collectors.joining(" · ")));
        }

        private Section parts() {
            return section(
                    Topic.PARTS,
                    "Parts",
                    figures.pockets().all(),
                    it -> List.of(part(it)),
                    "Nobody is known to hold a district.",
                    "A part is ground that hangs together by shared borders.");
        }

        private Row part(Pocket part) {
            return new Row(
                    Optional.of(part.actor()),
                    Optional.empty(),
                    name(part.actor()) + ", part " + part.number(),
                    FigureWords.squareKilometres(part.areaSquareKilometres()),
                    FigureWords.districts(part.districts().size())
                            + (part.encircled() ? " · encircled" : ""));
        }

        private Section largest(Optional<Actor> ranked) {
            List<Integer> ranking =
                    ranked.map(actor ->
                                    Areas.ranking(
                                            figures.control(),
                                            figures.coverage().areas(),
                                            pack.actors().indexOf(actor)))
                            .orElse(List.of());
            return section(
                    Topic.LARGEST,
                    "Largest districts",
                    ranking,
                    district ->
                            List.of(
                                    new Row(
                                            ranked,
                                            Optional.of(pack.districts().get(district).id()),
                                            district(district),
                                            FigureWords.squareKilometres(
                                                    figures.coverage()
                                                            .areas()
                                                            .squareKilometres(district)),
                                            "")),
                    ranked.map(it -> name(it) + " leads no district on this day.")
                            .orElse("Nobody is known to hold a district."),
                    "");
        }

        private Section corridors() {
            return section(
                    Topic.CORRIDORS,
                    "Districts that hold a part together",
                    figures.corridors().ranking(),
                    it -> List.of(corridor(it)),
                    "No single district holds a part together.",
                    "Without the district alone, so much would be cut off.");
        }

        private Row corridor(Corridor corridor) {
            return new Row(
                    Optional.of(corridor.pocket().actor()),
                    Optional.of(pack.districts().get(corridor.district()).id()),
                    district(corridor.district()),
                    FigureWords.squareKilometres(corridor.cutOffSquareKilometres()),
                    "holds "
                            + FigureWords.parts(corridor.pieces().size())
                            + " of "
                            + name(corridor.pocket().actor())
                            + " together; cut off: "
                            + FigureWords.named(
                                    corridor.pieces().stream()
                                            .skip(1)
                                            .flatMap(List::stream)
                                            .toList(),
                                    this::district));
        }

        private Section gaps() {
            return section(
                    Topic.GAPS,
                    "Gaps between parts",
                    figures.gaps(),
                    this::gap,
                    "No ground of an actor with enemies lies in parts with a straight gap between.",
                    "Straight across the ground of others; below, what is crossed, and how far."
                            + (figures.gaps().size() == GapsToClose.MOST
                                    ? " The " + GapsToClose.MOST + " shortest."
                                    : "")
                            + (Gaps.leavesOut(figures.pockets())
                                    ? " Of each actor the "
                                            + Gaps.MOST_PARTS
                                            + " largest parts are looked at."
                                    : ""));
        }

        /// The gap, then each district that it crosses in the colour of whoever leads it.
        private List<Row> gap(Gap gap) {
            List<Row> rows = new ArrayList<>();
            rows.add(
                    new Row(
                            Optional.of(gap.actor()),
                            Optional.empty(),
                            name(gap.actor())
                                    + ", part "
                                    + gap.from().number()
                                    + " to "
                                    + gap.to().number(),
                            FigureWords.length(gap.lengthMetres()),
                            gap.crossed().isEmpty() ? "across no district" : ""));
            for (Gap.Crossing crossing : gap.crossed()) {
                rows.add(
                        new Row(
                                figures.pockets().of(crossing.district()).map(Pocket::actor),
                                Optional.of(pack.districts().get(crossing.district()).id()),
                                district(crossing.district()),
                                FigureWords.length(crossing.metres()),
                                ""));
            }
            return rows;
        }

        private <T> Section section(
                Topic topic,
                String title,
                List<T> all,
                Function<T, List<Row>> rowsOf,
                String none,
                String note) {
            if (all.isEmpty()) {
                return new Section(topic, title, List.of(), none);
            }
            List<Row> rows =
                    IntStream.range(0, Math.min(MOST_ROWS, all.size()))
                            .mapToObj(i -> rowsOf.apply(all.get(i)))
                            .flatMap(List::stream)
                            .toList();
            int left = Math.max(0, all.size() - MOST_ROWS);
            String more = left == 0 ? "" : "… and %,d more. ".formatted(left);
            return new Section(topic, title, rows, (more + note).strip());
        }

        private String name(Actor actor) {
            return actor.shortNames().in(language);
        }

        private String district(int district) {
            return pack.districts().get(district).names().in(language);
        }
    }
}
