package org.whoheld.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whoheld.core.AsOf;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;

/// What one source said in all, and how often the map agrees.
///
/// The leader *agrees* with a claim if by the lens it is the claim's holder on at least one day
/// from the claim's `earliest` until one dispute window after its `latest`; see
/// [ControlTimeline#leaderAgrees]. A contested claim stands for its holder. That is no mark of
/// truth: with a source that speaks alone the leader agrees because nobody else spoke, and with one
/// that told of a loss first it agrees if the others came round within the window.
///
/// With a known-on day only what had been recorded by then counts, and is judged by what was known
/// then.
///
/// @param isStartingSituation whether it is the package's baseline, which states how things stood
///   and no event
/// @param claims how many it made; may be 0
/// @param districts how many districts it spoke of
/// @param first the earliest day from which a claim of it holds; empty if there is none with a
///   known start
/// @param last the latest such day
/// @param agreeing with how many of its claims the leader agrees
public record SourceRecord(
        Source source,
        boolean isStartingSituation,
        int claims,
        int districts,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        int agreeing) {

    /// with what part of its claims the leader agrees, from 0 to 1; empty if it made none.
    public OptionalDouble shareAgreeing() {
        return claims == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreeing / claims);
    }

    /// One record for each source of the package, in its order.
    ///
    /// @param timeline of the package
    /// @param recordedBy the known-on day; [LocalDate#MAX] for all that is known today
    public static List<SourceRecord> of(
            DataPackage pack, ControlTimeline timeline, Lens lens, LocalDate recordedBy) {
        AsOf knowledge = new AsOf(LocalDate.MAX, recordedBy);
        Map<String, List<Claim>> bySource =
                pack.claims().stream()
                        .filter(knowledge::knows)
                        .collect(Collectors.groupingBy(claim -> claim.source().id()));
        return pack.sources().stream()
                .map(source -> {
                    Collection<Claim> claims = bySource.getOrDefault(source.id(), List.of());
                    return new SourceRecord(
                            source,
                            pack.rules().isBaseline(source),
                            claims.size(),
                            (int) claims.stream().map(Claim::district).distinct().count(),
                            starts(claims).min(Comparator.naturalOrder()),
                            starts(claims).max(Comparator.naturalOrder()),
                            (int)
                                    claims.stream()
                                            .filter(claim ->
                                                    timeline.leaderAgrees(claim, lens, recordedBy))
                                            .count());
                })
                .toList();
    }

    private static Stream<LocalDate> starts(Collection<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.valid().earliest())
                .filter(day -> !day.equals(LocalDate.MIN));
    }
}
