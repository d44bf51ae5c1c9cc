package org.whoheld.ui.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whoheld.core.Area;
import org.whoheld.core.AsOf;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState;
import org.whoheld.core.IncidentLog;
import org.whoheld.core.Lens;
import org.whoheld.ui.evidence.Evidence.Card;
import org.whoheld.ui.evidence.Evidence.Entry;
import org.whoheld.ui.evidence.Evidence.OfDistrict;
import org.whoheld.ui.evidence.Evidence.Role;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.words.ControlWords;
import org.whoheld.ui.words.DateWords;

/// All that one package says of one district, ready to be told as of any day.
final class DistrictEvidence {
    private final OpenPackage open;
    private final String id;
    private final List<Claim> claims;
    private final IncidentLog incidents;

    DistrictEvidence(OpenPackage open, String id) {
        this.open = open;
        this.id = id;
        claims = open.timeline().claims(id);
        incidents =
                new IncidentLog(
                        open.content().incidents().stream()
                                .filter(it -> it.districts().contains(id))
                                .toList());
    }

    boolean isAbout(OpenPackage other, String district) {
        return open == other && id.equals(district);
    }

    OfDistrict on(ControlMap map) {
        AsOf asOf = map.asOf();
        ControlState state = map.state(id);
        Optional<Claim> first = first(map.lens(), asOf);
        List<Claim> known = claims.stream().filter(asOf::knows).toList();
        Set<String> behind =
                state.leader().isEmpty()
                        ? Set.of()
                        : state.claims().stream().map(Claim::id).collect(Collectors.toSet());
        return new OfDistrict(
                open.district(id),
                open.squareKilometres(id),
                DateWords.day(asOf.valid()),
                state,
                sentence(state, map, first),
                view(map),
                state.leader().isPresent()
                        ? Optional.empty()
                        : first.filter(it -> asOf.isBefore(it.valid()))
                                .map(it -> it.valid().earliest()),
                cards(state),
                known.stream()
                        .map(it ->
                                new Entry(it, behind.contains(it.id()), asOf.isBefore(it.valid())))
                        .toList(),
                historyNote(claims.size() - known.size()),
                incidents.on(asOf));
    }

    /// The first claim that the lens listens to.
    private Optional<Claim> first(Lens lens, AsOf asOf) {
        return claims.stream()
                .filter(asOf::knows)
                .filter(it ->
                        !(lens instanceof Lens.SingleSource(var source))
                                || it.source().id().equals(source))
                .min(Comparator.comparing(it -> it.valid().earliest()));
    }

    private String sentence(ControlState state, ControlMap map, Optional<Claim> first) {
        if (state.leader().isPresent()) {
            return ControlWords.sentence(state);
        }
        if (claims.isEmpty()) {
            return "Unknown: no source in this package says who holds it.";
        }
        Optional<LocalDate> knownOn = map.asOf().knownOn();
        if (first.isEmpty()) {
            String until = knownOn.map(it -> " by " + DateWords.day(it)).orElse("");
            return map.lens() instanceof Lens.SingleSource
                    ? "Unknown: this source says nothing about it" + until + "."
                    : "Unknown: nothing had been published about it" + until + ".";
        }
        if (map.asOf().isBefore(first.get().valid())) {
            return "Unknown: the first claim is of "
                    + DateWords.day(first.get().valid().earliest())
                    + ".";
        }
        return "Unknown: what was said is not enough for this lens.";
    }

    private String view(ControlMap map) {
        return "Lens: "
                + ControlWords.lens(map.lens(), open.content().sources())
                + map.asOf().knownOn().map(it -> " · as known on " + DateWords.day(it)).orElse("");
    }

    private List<Card> cards(ControlState state) {
        return state.claims().stream()
                .map(it ->
                        new Card(
                                it,
                                role(it, state),
                                published(it),
                                scope(it),
                                webAddress(it.reference().url())))
                .toList();
    }

    private static Role role(Claim claim, ControlState state) {
        Optional<Claim> lead = state.leadingClaim();
        if (lead.isEmpty()) {
            return Role.REPORTED;
        }
        if (lead.get() == claim) {
            return Role.LEADS;
        }
        if (!lead.get().holder().equals(claim.holder())) {
            return Role.DIFFERS;
        }
        return lead.get().says().equals(claim.says()) ? Role.AGREES : Role.DIFFERS_IN_PART;
    }

    /// The starting situation was put together later, and only counts as known on its day.
    private String published(Claim claim) {
        boolean start =
                open.content().rules().baselineSource().stream()
                        .anyMatch(claim.source().id()::equals);
        String publisher = claim.reference().publisher();
        return (start ? "Taken as known on " : "Published ")
                + DateWords.day(claim.recorded())
                + (publisher.isBlank() ? "" : ", read in " + publisher);
    }

    private String scope(Claim claim) {
        String scope = claim.reference().scope();
        return open.content().areas().stream()
                .filter(it -> it.id().equals(scope))
                .findAny()
                .map((Area it) -> it.names().english())
                .orElse(scope);
    }

    /// The address, if it is one that a browser can be sent to: http or https with a host.
    static Optional<String> webAddress(String text) {
        String url = text.strip();
        try {
            URI address = new URI(url);
            boolean web =
                    "http".equalsIgnoreCase(address.getScheme())
                            || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static String historyNote(int hidden) {
        return switch (hidden) {
            case 0 -> "";
            case 1 -> "1 later report is left out.";
            default -> hidden + " later reports are left out.";
        };
    }
}
