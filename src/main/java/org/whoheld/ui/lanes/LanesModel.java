package org.whoheld.ui.lanes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.whoheld.analysis.LaneChart;
import org.whoheld.analysis.LaneChart.Piece;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.District;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.export.LanesComposer;
import org.whoheld.render.lanes.LaneWording;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.Renewal;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.ControlWords;
import org.whoheld.ui.words.DateWords;

/// What the strip of lanes shows, kept up to date with package, selection, lens and known-on day
/// while it is watched, and which piece the keyboard is on.
final class LanesModel {
    private static final String NO_PACKAGE =
            "Open a package to see who said what about its districts, and when.";
    private static final String NO_DISTRICT =
            "Click a district to see who said what about it, and when.";

    private final SessionModel session;
    private final LatestOnly<Lanes> background;
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Lanes> lanes =
            new ReadOnlyObjectWrapper<>(new Lanes.Nothing(Optional.empty(), ""));
    private final ObjectProperty<Optional<Piece>> active =
            new SimpleObjectProperty<>(Optional.empty());

    LanesModel(SessionModel session, TaskExecutor executor) {
        this(session, executor, new Renewal());
    }

    LanesModel(SessionModel session, TaskExecutor executor, Renewal renewal) {
        this.session = session;
        background =
                new LatestOnly<>(
                        executor,
                        this::show,
                        failure -> {
                            throw new IllegalStateException("claims in lanes", failure);
                        });
        watched.subscribe((_, _) -> update());
        renewal.of(session, this::update);
        session.selectedProperty().subscribe((_, _) -> update());
        session.rangeProperty().subscribe((_, _) -> update());
        session.selectedClaimProperty().subscribe(_ -> followClaim());
    }

    /// Whether anybody looks; nothing is worked out otherwise.
    BooleanProperty watchedProperty() {
        return watched;
    }

    ReadOnlyObjectProperty<Lanes> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    /// The piece that the keyboard is on, or that was picked out last.
    ObjectProperty<Optional<Piece>> activeProperty() {
        return active;
    }

    /// Goes to the next or the previous piece in reading order: lane by lane, each in time order.
    ///
    /// @param by 1 or −1
    void step(int by) {
        if (!(lanes.get() instanceof Lanes.OfDistrict it)) {
            return;
        }
        List<Piece> pieces = it.pieces();
        int now = active.get().map(pieces::indexOf).orElse(-1);
        int next = now < 0 ? 0 : Math.clamp(now + by, 0, pieces.size() - 1);
        if (next < pieces.size()) {
            active.set(Optional.of(pieces.get(next)));
        }
    }

    /// Picks out the claim that the keyboard is on.
    void pick() {
        active.get().ifPresent(this::pick);
    }

    /// Picks out a claim: the date goes to its first day, and the other panes show it.
    void pick(Piece piece) {
        session.goTo(piece.from().equals(LocalDate.MIN) ? piece.sure() : piece.from());
        session.selectedClaimProperty().set(Optional.of(piece.claim().id()));
    }

    void goTo(LocalDate day) {
        session.goToWithinRange(day);
    }

    private void followClaim() {
        active.set(
                lanes.get() instanceof Lanes.OfDistrict it
                        ? session.selectedClaimProperty().get().flatMap(it::pieceOf)
                        : Optional.empty());
    }

    private void update() {
        if (!watched.get()) {
            return;
        }
        Optional<OpenPackage> open = session.open();
        Optional<String> id = session.selectedProperty().get().filter(session::hasDistrict);
        if (id.isEmpty()) {
            // What is still being worked out must not come after this.
            String hint = open.isPresent() ? NO_DISTRICT : session.lacksPackage() ? NO_PACKAGE : "";
            background.request(() -> new Lanes.Nothing(Optional.empty(), hint));
            return;
        }
        Lens lens = session.lens();
        Optional<LocalDate> knownOn = session.knownOnProperty().get();
        Period days = session.range();
        background.request(() -> lanes(open.orElseThrow(), id.get(), lens, knownOn, days));
    }

    private static Lanes lanes(
            OpenPackage open, String id, Lens lens, Optional<LocalDate> knownOn, Period days) {
        District district = open.district(id);
        LocalDate recordedBy = knownOn.orElse(LocalDate.MAX);
        LaneChart chart =
                LaneChart.of(open.timeline(), open.content().rules(), id, recordedBy).until(days);
        List<String> leftOut =
                LaneWording.in(Language.ENGLISH)
                        .leftOut(chart.unpublished(), recordedBy, chart.beyond(), days.last());
        if (chart.lanes().isEmpty()) {
            return new Lanes.Nothing(
                    Optional.of(district), nothing(district, knownOn, chart, leftOut));
        }
        Set<String> unheard = LanesComposer.unheard(lens, open.content());
        List<String> notes = new ArrayList<>();
        if (!unheard.isEmpty()) {
            boolean spoke =
                    chart.lanes().stream().anyMatch(it -> !unheard.contains(it.source().id()));
            notes.add(
                    "The lens hears "
                            + ControlWords.lens(lens, open.content().sources())
                            + (spoke
                                    ? "; the other lanes are shown pale."
                                    : ", which says nothing of this district."));
        }
        notes.addAll(leftOut);
        return new Lanes.OfDistrict(
                open,
                district,
                chart,
                open.timeline().history(id, lens, recordedBy),
                unheard,
                knownOn,
                days,
                String.join(" ", notes));
    }

    private static String nothing(
            District district, Optional<LocalDate> knownOn, LaneChart chart, List<String> leftOut) {
        String name = district.names().english();
        if (chart.unpublished() > 0) {
            return "Nothing about "
                    + name
                    + " had been published by "
                    + DateWords.day(knownOn.orElseThrow())
                    + ". "
                    + String.join(" ", leftOut);
        }
        if (chart.beyond() > 0) {
            return "Nobody speaks of " + name + " in these days. " + String.join(" ", leftOut);
        }
        return "No source in this package says who holds " + name + ".";
    }

    private void show(Lanes found) {
        lanes.set(found);
        followClaim();
    }
}
