package org.whoheld.render.furniture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whoheld.analysis.Holdings;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Incident;
import org.whoheld.core.Language;
import org.whoheld.render.marks.FindingMark;
import org.whoheld.render.style.Palette;
import org.whoheld.render.words.Wording;

/// What a legend lists: colours with their figures, then what is counted without a colour of its
/// own, then kinds of hatches, then the symbols of incidents. On a map of control: actors, how much
/// of what they lead is contested or disputed, kinds of state.
///
/// @param heading what the rows tell; empty if they tell it themselves
/// @param rows with a sample and figures each; the same ones on every date
/// @param notes without a sample
/// @param kinds with a sample each
/// @param incidents of all dates, so that these rows are the same on every date, too
/// @param marks of what is worked out from the map
public record LegendRows(
        String heading,
        List<Row> rows,
        List<Figures> notes,
        List<Row> kinds,
        List<Symbol> incidents,
        Marks marks) {
    public LegendRows {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        kinds = List.copyOf(kinds);
        incidents = List.copyOf(incidents);
    }

    public LegendRows(
            String heading,
            List<Row> rows,
            List<Figures> notes,
            List<Row> kinds,
            List<Symbol> incidents) {
        this(heading, rows, notes, kinds, incidents, Marks.NONE);
    }

    /// @param heading of which day they are, where the picture tells of two; else empty
    /// @param rgb colour of the actor whose ground the samples show, 0xRRGGBB
    record Marks(String heading, List<Mark> rows, int rgb) {
        static final Marks NONE = new Marks("", List.of(), 0);

        Marks {
            rows = List.copyOf(rows);
        }
    }

    record Mark(FindingMark sample, String text) {}

    /// @param text what is counted
    public record Figures(String text, String districts, String area) {}

    public record Symbol(Incident.Type type, String text) {}

    /// @param look of the sample
    /// @param districts how many; empty for a kind of state
    /// @param area in km²; empty for a kind of state
    /// @param supposed whether the sample has the outline of supposed districts
    public record Row(
            Palette.Look look, String text, String districts, String area, boolean supposed) {
        Row(Palette.Look look, String text, String districts, String area) {
            this(look, text, districts, area, false);
        }

        /// Of districts that are only supposed to look so.
        static Row supposed(Palette.Look look, Language language) {
            return new Row(look, Wording.in(language).kind(Kind.SUPPOSED), "", "", true);
        }
    }

    /// @param named indices of the actors that are listed, in the package's order: those that some
    ///   claim names
    static LegendRows ofControl(
            List<Actor> all,
            Set<Integer> named,
            Holdings holdings,
            Holdings.Share differing,
            Set<Incident.Type> incidents,
            Palette palette,
            Language language) {
        Wording words = Wording.in(language);
        List<Row> actors = new ArrayList<>();
        for (int a : named) {
            actors.add(
                    row(
                            palette.look(Kind.HELD, a, -1),
                            all.get(a).shortNames().in(language),
                            holdings.ofActors().get(a).share()));
        }
        actors.add(
                row(
                        palette.look(Kind.UNKNOWN, -1, -1),
                        words.kind(Kind.UNKNOWN),
                        holdings.unknown()));
        List<Integer> pair = new ArrayList<>(named);
        int first = pair.isEmpty() ? -1 : pair.getFirst();
        int second = pair.size() < 2 ? -1 : pair.get(1);
        List<Row> kinds = new ArrayList<>();
        for (Kind kind : List.of(Kind.HELD, Kind.CONTESTED, Kind.DISPUTED, Kind.IN_TRANSITION)) {
            if (first >= 0) {
                kinds.add(new Row(palette.look(kind, first, second), words.kind(kind), "", ""));
            }
        }
        return new LegendRows(
                "",
                actors,
                List.of(figures(words.contestedOrDisputed(), differing)),
                kinds,
                incidents.stream().map(it -> new Symbol(it, words.incidents(it))).toList());
    }

    LegendRows withoutIncidents() {
        return new LegendRows(heading, rows, notes, kinds, List.of(), marks);
    }

    LegendRows withoutKinds() {
        return new LegendRows(heading, rows, notes, List.of(), List.of(), marks);
    }

    /// What is needed to read the colours, and that some of it is hypothetical.
    public LegendRows rowsAlone() {
        return new LegendRows(
                heading, rows, notes, kinds.stream().filter(Row::supposed).toList(), List.of());
    }

    /// These, with figures and a row for what is only supposed.
    LegendRows supposing(Figures note, Row kind) {
        return new LegendRows(
                heading,
                rows,
                Stream.concat(notes.stream(), Stream.of(note)).toList(),
                Stream.concat(kinds.stream(), Stream.of(kind)).toList(),
                incidents);
    }

    /// Whether it explains what is worked out from the map and drawn on it.
    public boolean hasMarks() {
        return !marks.rows().isEmpty();
    }

    LegendRows withMarks(Marks newMarks) {
        return new LegendRows(heading, rows, notes, kinds, incidents, newMarks);
    }

    static Figures figures(String text, Holdings.Share share) {
        return new Figures(text, Integer.toString(share.districts()), area(share));
    }

    static Row row(Palette.Look look, String text, Holdings.Share share) {
        return new Row(look, text, Integer.toString(share.districts()), area(share));
    }

    private static String area(Holdings.Share share) {
        long tenths = Math.round(share.areaSquareKilometres() * 10);
        return tenths < 10_000
                ? tenths / 10 + "." + tenths % 10
                : String.format(Locale.ROOT, "%,d", Math.round(share.areaSquareKilometres()));
    }

    /// Indices of the actors that some claim names as holder or challenger.
    static Set<Integer> named(DataPackage pack) {
        Set<String> named =
                pack.named().stream().map(Actor::id).collect(Collectors.toUnmodifiableSet());
        Set<Integer> indices = new LinkedHashSet<>();
        for (int a = 0; a < pack.actors().size(); a++) {
            if (named.contains(pack.actors().get(a).id())) {
                indices.add(a);
            }
        }
        return indices;
    }
}
