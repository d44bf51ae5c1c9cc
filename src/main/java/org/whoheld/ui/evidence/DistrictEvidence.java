package org.whoheld.ui.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoheld.core.Area;
import org.whoheld.core.AsOf;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState;
import org.whoheld.core.IncidentLog;
import org.whoheld.core.Lens;
import org.whoheld.ui.evidence.Evidence.Card;
import org.whoheld.ui.evidence.Evidence.Entry;
import org.whoheld.ui.evidence.Evidence.Mark;
import org.whoheld.ui.evidence.Evidence.OfDistrict;
import org.whoheld.ui.evidence.Evidence.Role;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.words.ControlWords;
import org.whoheld.ui.words.DateWords;
import org.whoheld.ui.words.SourceWords;

/// All that one package says of one district, ready to be told as of any day.
final class DistrictEvidence {
    /// A word older than this is told to be old.
    private static final int FRESH_DAYS = 7;

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
        ControlState shown = map.state(id);
        ControlState state = shown instanceof ControlState.Supposed(_, var said) ? said : shown;
        Optional<Claim> first = first(map.lens(), asOf);
        List<Claim> known = claims.stream().filter(asOf::knows).toList();
        return new OfDistrict(
                open.district(id),
                open.squareKilometres(id),
                DateWords.day(asOf.valid()),
                shown,
                shown instanceof ControlState.Supposed(var actor, _)
                        ? ControlWords.supposed(actor, sentence(state, map, first))
                        : sentence(state, map, first),
                lastWord(state, map),
                view(map),
                state.leader().isPresent()
                        ? Optional.empty()
                        : first.filter(it -> asOf.isBefore(it.valid()))
                                .map(it -> it.valid().earliest()),
                cards(state),
                known.stream().map(it -> new Entry(it, marks(it, state, map))).toList(),
                historyNote(claims.size() - known.size()),
                incidents.on(asOf));
    }

    /// The first claim that the lens listens to.
    private Optional<Claim> first(Lens lens, AsOf asOf) {
        return claims.stream()
                .filter(asOf::knows)
                .filter(it -> lens.hears(it.source(), open.content().rules()))
                .min(Comparator.comparing(it -> it.valid().earliest()));
    }

    private Set<Mark> marks(Claim claim, ControlState state, ControlMap map) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (state.leader().isPresent() && state.claims().contains(claim)) {
            marks.add(Mark.BEHIND);
        }
        if (state.leadingClaim().filter(claim::equals).isPresent()) {
            marks.add(Mark.LEADS);
        }
        if (map.asOf().isBefore(claim.valid())) {
            marks.add(Mark.LATER);
        }
        if (!map.lens().hears(claim.source(), open.content().rules())) {
            marks.add(Mark.UNHEARD);
        }
        return marks;
    }

    /// Says so where nobody whom the lens listens to has spoken for more than a week.
    private String lastWord(ControlState state, ControlMap map) {
        AsOf asOf = map.asOf();
        if (state.leader().isEmpty()) {
            return "";
        }
        return claims.stream()
                .filter(asOf::knows)
                .filter(it ->
                        map.lens().hears(it.source(), open.content().rules())
                                && !asOf.isBefore(it.valid()))
                .map(it -> it.valid().latest())
                .max(Comparator.naturalOrder())
                .filter(it -> asOf.daysSince(it) > FRESH_DAYS)
                .map(it ->
                        "The last word "
                                + onlySource(map.lens()).map(of -> "of " + of + " ").orElse("")
                                + "on this district is of "
                                + DateWords.day(it)
                                + ", "
                                + asOf.daysSince(it)
                                + " days before.")
                .orElse("");
    }

    private String sentence(ControlState state, ControlMap map, Optional<Claim> first) {
        if (state.leader().isPresent()) {
            return ControlWords.sentence(state);
        }
        if (claims.isEmpty()) {
            return "Unknown: no source in this package says who holds it.";
        }
        Optional<LocalDate> knownOn = map.asOf().knownOn();
        Optional<String> source = onlySource(map.lens());
        if (first.isEmpty()) {
            String until = knownOn.map(it -> " by " + DateWords.day(it)).orElse("");
            String says = until.isEmpty() ? " says" : " had said";
            if (map.lens() instanceof Lens.Weighing
                    && claims.stream().anyMatch(map.asOf()::knows)) {
                return "Unknown: no source of the kinds that are heard tells of this district.";
            }
            return source.map(it -> "Unknown: " + it + says + " nothing of this district")
                            .orElse("Unknown: nothing had been published about it")
                    + until
                    + ".";
        }
        if (map.asOf().isAhead()) {
            return "Unknown: on "
                    + DateWords.day(knownOn.orElseThrow())
                    + " this day still lay ahead.";
        }
        if (map.asOf().isBefore(first.get().valid())) {
            if (source.isPresent()) {
                return "Unknown: "
                        + source.get()
                        + " says nothing of this district before "
                        + DateWords.day(first.get().valid().earliest())
                        + ".";
            }
            return "Unknown: the first claim is of "
                    + DateWords.day(first.get().valid().earliest())
                    + ".";
        }
        return "Unknown: what was said is not enough for this lens.";
    }

    /// The name of the only source that the lens listens to.
    private Optional<String> onlySource(Lens lens) {
        return lens instanceof Lens.SingleSource(var id)
                ? open.content().sources().stream()
                        .filter(it -> it.id().equals(id))
                        .findAny()
                        .map(SourceWords::brief)
                : Optional.empty();
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
        if (lead.get().id().equals(claim.id())) {
            return Role.LEADS;
        }
        if (!lead.get().holder().equals(claim.holder())) {
            return Role.DIFFERS;
        }
        return lead.get().says().equals(claim.says()) ? Role.AGREES : Role.DIFFERS_IN_PART;
    }

    /// The starting situation was put together later, and only counts as known on its day.
    private String published(Claim claim) {
        boolean start = open.content().rules().isBaseline(claim.source());
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
