package org.whoheld.ui.lanes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoheld.analysis.LaneChart.Piece;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlTimeline.Span;
import org.whoheld.ui.words.ControlWords;
import org.whoheld.ui.words.DateWords;
import org.whoheld.ui.words.SourceWords;

/// Pieces of lanes as text. Lines are broken here and not by the toolkit, see
/// [org.whoheld.ui.text.Wrapping].
final class LaneWords {
    private static final int LINE_LETTERS = 64;

    static final String EXPLANATION =
            """
            One lane a source, the starting situation first, then by kind of source.
            A bar begins on the first day of which the source speaks; the colour is the holder that
            it names, the hatch holder and challenger. The higher the bar, the surer the claim.
            A bar that fades in: the source does not know the day. ~ about, ? uncertain.
            A thin line: the source has not spoken since, for longer than the dispute window.
            A ring: the day on which a late report was published.
            The row above shows the states of the map, as the lens in use makes them of it.
            Click a bar: the claim. Up and Down go from bar to bar, Enter to the claim.\
            """;

    private LaneWords() {}

    /// Who says what, of when, published when.
    static String of(Piece piece) {
        Claim claim = piece.claim();
        List<String> lines = new ArrayList<>();
        lines.addAll(broken(claim.source().name()));
        lines.add(SourceWords.kind(claim.source()));
        lines.addAll(broken(ControlWords.says(claim)));
        lines.add("When: " + DateWords.when(claim.valid()));
        lines.add(
                "Published "
                        + DateWords.day(claim.recorded())
                        + " · "
                        + ControlWords.confidence(claim.confidence()));
        if (piece.claims().size() > 1) {
            lines.add("Said in " + piece.claims().size() + " reports, of which this is the newest");
        }
        if (piece.until().equals(piece.from())) {
            lines.add("The source says otherwise of the same day later on");
        } else if (piece.silent().isBefore(piece.until())) {
            lines.add(
                    piece.until().equals(LocalDate.MAX)
                            ? "It has not spoken of this district since"
                            : "It did not speak again before " + DateWords.day(piece.until()));
        }
        if (!claim.reference().note().isBlank()) {
            lines.addAll(broken(claim.reference().note()));
        }
        return String.join("\n", lines);
    }

    /// What the map shows from a day on.
    ///
    /// @param next the first day of the span that follows
    static String of(Span span, Optional<LocalDate> next) {
        String from =
                span.from().equals(LocalDate.MIN) ? "" : " from " + DateWords.day(span.from());
        String to = next.map(it -> " to " + DateWords.day(it.minusDays(1))).orElse("");
        return "The map"
                + from
                + to
                + "\n"
                + String.join("\n", broken(ControlWords.sentence(span.state())));
    }

    private static List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE_LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
