package org.whoheld.ui.lens;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;
import org.whoheld.core.Source.Kind;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.SourceWords;

/// The lens of the session, as the controls for it see it.
public final class LensModel {
    private final SessionModel session;
    private final ReadOnlyObjectWrapper<List<HeardKind>> kinds =
            new ReadOnlyObjectWrapper<>(List.of());

    /// What the last weighing lens left out, so that a look through one source alone loses nothing.
    private Set<Kind> without = Set.of();

    /// A kind of which the package has sources. The starting situation is not counted: it is heard
    /// whatever its kind.
    record HeardKind(Kind kind, long sources, long claims, boolean heard) {}

    public LensModel(SessionModel session) {
        this.session = session;
        session.openProperty().subscribe(_ -> update());
        session.lensProperty().subscribe(_ -> update());
    }

    ObservableValue<Boolean> isOpen() {
        return session.openProperty().map(Optional::isPresent);
    }

    /// The rule that weighs; empty while one source is heard alone.
    ObservableValue<Optional<Lens.Rule>> ruleProperty() {
        return session.lensProperty()
                .map(it ->
                        it instanceof Lens.Weighing(var rule, _)
                                ? Optional.of(rule)
                                : Optional.empty());
    }

    /// What to call the only source that is heard; empty while several are.
    ObservableValue<Optional<String>> onlySource() {
        return session.lensProperty()
                .map(it ->
                        it instanceof Lens.SingleSource(var id)
                                ? Optional.of(brief(id))
                                : Optional.empty());
    }

    /// Whether there are kinds of sources to hear or to leave out.
    ObservableValue<Boolean> hasKinds() {
        return isOpen().flatMap(open -> onlySource().map(it -> open && it.isEmpty()));
    }

    /// The kinds of the package, in their order.
    ReadOnlyObjectProperty<List<HeardKind>> kindsProperty() {
        return kinds.getReadOnlyProperty();
    }

    /// "Sources", or "7 of 9 kinds" while some are left out.
    ObservableValue<String> kindsLabel() {
        return kinds.map(all -> {
            long heard = all.stream().filter(HeardKind::heard).count();
            return heard == all.size() ? "Sources" : heard + " of " + all.size() + " kinds";
        });
    }

    /// Weighs by a rule, the kinds that are heard as before.
    void choose(Lens.Rule rule) {
        session.lensProperty().set(new Lens.Weighing(rule, without));
    }

    /// Hears one source alone.
    void choose(Source source) {
        session.lensProperty().set(Lens.of(source));
    }

    /// Lets a kind of source be heard or not; does nothing while one source is heard alone.
    void hear(Kind kind, boolean heard) {
        if (session.lens() instanceof Lens.Weighing(var rule, var left)) {
            Set<Kind> next = EnumSet.noneOf(Kind.class);
            next.addAll(left);
            if (heard) {
                next.remove(kind);
            } else {
                next.add(kind);
            }
            session.lensProperty().set(new Lens.Weighing(rule, next));
        }
    }

    /// Leaves nothing out; does nothing while one source is heard alone.
    void hearAll() {
        if (session.lens() instanceof Lens.Weighing(var rule, _)) {
            session.lensProperty().set(new Lens.Weighing(rule, Set.of()));
        }
    }

    private void update() {
        if (session.lens() instanceof Lens.Weighing(_, var left)) {
            without = left;
        }
        // what cannot be switched on again here must not come back with the next rule
        session.open()
                .ifPresent(open ->
                        without =
                                without.stream()
                                        .filter(open::hasVoices)
                                        .collect(Collectors.toUnmodifiableSet()));
        kinds.set(session.open().map(this::kinds).orElse(List.of()));
    }

    private List<HeardKind> kinds(OpenPackage open) {
        Map<String, Integer> claims = open.content().claimsBySource();
        return Stream.of(Kind.values())
                .map(kind ->
                        new HeardKind(
                                kind,
                                open.content().sources().stream()
                                        .filter(it -> isVoice(open, it, kind))
                                        .count(),
                                open.content().sources().stream()
                                        .filter(it -> isVoice(open, it, kind))
                                        .mapToLong(it -> claims.getOrDefault(it.id(), 0))
                                        .sum(),
                                !without.contains(kind)))
                .filter(it -> it.sources() > 0)
                .toList();
    }

    private static boolean isVoice(OpenPackage open, Source source, Kind kind) {
        return source.kind() == kind && !open.content().rules().isBaseline(source);
    }

    private String brief(String id) {
        return session.open().stream()
                .flatMap(it -> it.content().sources().stream())
                .filter(it -> it.id().equals(id))
                .findAny()
                .map(SourceWords::brief)
                .orElse(id);
    }
}
