package org.whoheld.ui.compare;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.whoheld.core.DataPackage;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.Comparison.Mode;
import org.whoheld.ui.session.SessionModel;

/// Switches the comparison of two days on and off, and chooses the second day.
public final class CompareModel {
    private final SessionModel session;
    private final BooleanProperty ledgerOpen = new SimpleBooleanProperty(false);
    private Mode lastMode = Mode.SWIPE;
    private Optional<Mode> present = Optional.empty();

    public CompareModel(SessionModel session) {
        this.session = session;
        session.comparisonProperty().subscribe(it -> changedTo(it.map(Comparison::mode)));
    }

    /// Whether the ledger of changes stands open. It opens by itself with a difference, since the
    /// two tell the same, and closes when there is nothing to compare any more.
    public BooleanProperty ledgerOpenProperty() {
        return ledgerOpen;
    }

    private void changedTo(Optional<Mode> mode) {
        if (mode.equals(present)) {
            return;
        }
        present = mode;
        mode.ifPresent(it -> lastMode = it);
        if (mode.isEmpty()) {
            ledgerOpen.set(false);
        } else if (mode.get() == Mode.DIFFERENCE) {
            ledgerOpen.set(true);
        }
    }

    /// Compares in a mode; with the day that was compared with before, or the usual one.
    public void compare(Mode mode) {
        session.open()
                .ifPresent(open ->
                        session.comparisonProperty()
                                .set(
                                        Optional.of(
                                                session.comparison()
                                                        .map(it -> it.with(mode))
                                                        .orElseGet(() ->
                                                                new Comparison(
                                                                        mode,
                                                                        usual(open.content()))))));
    }

    /// Compares in the mode that was used last, or stops.
    public void toggle() {
        if (session.comparison().isPresent()) {
            stop();
        } else {
            compare(lastMode);
        }
    }

    /// Shows one day alone again.
    public void stop() {
        session.comparisonProperty().set(Optional.empty());
    }

    /// Opens the ledger, comparing if nothing is compared yet; closes it if it stands open.
    public void toggleLedger() {
        if (!ledgerOpen.get() && session.comparison().isEmpty()) {
            compare(Mode.DIFFERENCE);
        } else {
            ledgerOpen.set(!ledgerOpen.get());
        }
    }

    /// Makes the second day the session's date and the other way round: the map stays, and the
    /// slider moves the other day from now on.
    public void swapDays() {
        session.swapDays();
    }

    /// The beginning of what the package tells, if the date is later; else its end.
    private LocalDate usual(DataPackage content) {
        LocalDate start = content.offensiveStart().orElse(content.period().first());
        return session.date().isAfter(start) ? start : content.period().last();
    }
}
