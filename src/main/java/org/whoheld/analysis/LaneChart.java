package org.whoheld.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whoheld.core.AsOf;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlRules;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Source;

/// Who said what of one district, and from when: a lane for each source that spoke of it.
///
/// @param lanes the starting situation first, then by kind of source, then by first word
/// @param unpublished how many claims were recorded too late to be in the chart
/// @param beyond how many were left out by [#until] because they begin too late
public record LaneChart(String district, List<Lane> lanes, int unpublished, int beyond) {
    public LaneChart {
        lanes = List.copyOf(lanes);
    }

    /// What one source said, oldest word first.
    public record Lane(Source source, List<Piece> pieces) {
        public Lane {
            pieces = List.copyOf(pieces);
        }
    }

    /// What a source said of one time, until it spoke again.
    ///
    /// Days are half-open: a piece holds on `[from, until)`. Where a source has several words for
    /// one first day, only the newest holds; the others begin and end on that day, and share its
    /// place on the chart with the newest.
    ///
    /// @param claims of the same words and the same first day, oldest first; at least one
    /// @param from the first day on which it may hold; [LocalDate#MIN] if no start is known
    /// @param sure the first day on which it surely holds, not before `from`
    /// @param silent the first day on which the source had said nothing for longer than the dispute
    ///   window
    /// @param until the first day of the source's next word; [LocalDate#MAX] if there is none
    /// @param place which of the words for the first day it is, from 0
    /// @param places how many words there are for the first day
    public record Piece(
            List<Claim> claims,
            LocalDate from,
            LocalDate sure,
            LocalDate silent,
            LocalDate until,
            int place,
            int places) {
        public Piece {
            claims = List.copyOf(claims);
        }

        /// The newest of its claims: the one that counts.
        public Claim claim() {
            return claims.getLast();
        }

        /// Whether the newest of the claims was published later than the day after the one that it
        /// tells of.
        public boolean isLate() {
            return claim().recorded().isAfter(sure.plusDays(1));
        }
    }

    /// @param recordedBy claims recorded later are left out; [LocalDate#MAX] for none
    /// @throws IllegalArgumentException if there is no such district
    public static LaneChart of(
            ControlTimeline timeline, ControlRules rules, String district, LocalDate recordedBy) {
        AsOf knowledge = new AsOf(recordedBy, recordedBy);
        List<Claim> all = timeline.claims(district);
        Map<Source, List<Claim>> bySource = new LinkedHashMap<>();
        for (Claim claim : all) {
            if (knowledge.knows(claim)) {
                bySource.computeIfAbsent(claim.source(), _ -> new ArrayList<>()).add(claim);
            }
        }
        Comparator<Lane> order =
                Comparator.<Lane, Boolean>comparing(lane -> !rules.isBaseline(lane.source()))
                        .thenComparing(lane -> lane.source().kind());
        // The sort is stable, and the map has the sources in the order of their first words.
        List<Lane> lanes =
                bySource.entrySet().stream()
                        .map(it -> new Lane(it.getKey(), pieces(it.getValue(), rules)))
                        .sorted(order)
                        .toList();
        long known = all.stream().filter(knowledge::knows).count();
        return new LaneChart(district, lanes, (int) (all.size() - known), 0);
    }

    /// Without the pieces that begin after a period, and the lanes that have no others.
    public LaneChart until(Period period) {
        int late = 0;
        List<Lane> kept = new ArrayList<>();
        for (Lane lane : lanes) {
            List<Piece> pieces =
                    lane.pieces().stream().filter(it -> !it.from().isAfter(period.last())).toList();
            late += claims(lane.pieces()) - claims(pieces);
            if (!pieces.isEmpty()) {
                kept.add(new Lane(lane.source(), pieces));
            }
        }
        return new LaneChart(district, kept, unpublished, beyond + late);
    }

    private static int claims(List<Piece> pieces) {
        return pieces.stream().mapToInt(it -> it.claims().size()).sum();
    }

    /// @param claims of one source, oldest first
    private static List<Piece> pieces(List<Claim> claims, ControlRules rules) {
        List<List<List<Claim>>> days = new ArrayList<>();
        for (Claim claim : claims) {
            if (days.isEmpty() || !from(claim).equals(from(days.getLast().getLast().getLast()))) {
                days.add(new ArrayList<>());
            }
            List<List<Claim>> words = days.getLast();
            if (words.isEmpty() || !words.getLast().getLast().says().equals(claim.says())) {
                words.add(new ArrayList<>());
            }
            words.getLast().add(claim);
        }
        return IntStream.range(0, days.size())
                .boxed()
                .flatMap(i ->
                        day(
                                days.get(i),
                                i + 1 < days.size()
                                        ? from(days.get(i + 1).getFirst().getFirst())
                                        : LocalDate.MAX,
                                rules))
                .toList();
    }

    private static LocalDate from(Claim claim) {
        return claim.valid().earliest();
    }

    /// @param words for one first day
    private static Stream<Piece> day(List<List<Claim>> words, LocalDate next, ControlRules rules) {
        int last = words.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> {
                    Claim newest = words.get(i).getLast();
                    return new Piece(
                            words.get(i),
                            from(newest),
                            newest.valid().latest(),
                            newest.valid().latest().plusDays(rules.disputeWindowDays() + 1L),
                            i == last ? next : from(newest),
                            i,
                            words.size());
                });
    }
}
