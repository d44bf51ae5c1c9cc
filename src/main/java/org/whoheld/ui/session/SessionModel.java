package org.whoheld.ui.session;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;

/// The one state that all panes of the window share. Views bind to it and write to it; none talks
/// to another.
public final class SessionModel {
    private final ReadOnlyObjectWrapper<Optional<OpenPackage>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<String>> reading =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LocalDate> date =
            new ReadOnlyObjectWrapper<>(LocalDate.EPOCH);
    private final ReadOnlyObjectWrapper<Period> range =
            new ReadOnlyObjectWrapper<>(new Period(LocalDate.EPOCH, LocalDate.EPOCH));
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.BEST_SUPPORTED);
    private final ObjectProperty<Optional<LocalDate>> knownOn =
            new SimpleObjectProperty<>(Optional.empty());
    private final HeldProperty<Optional<Comparison>> comparison =
            new HeldProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Hypothesis>> hypothesis =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> selectedClaim =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> hovered =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final ObservableValue<AsOf> asOf =
            date.flatMap(day ->
                    knownOn.map(known -> known.map(AsOf.on(day)::knownOn).orElse(AsOf.on(day))));
    private final ReadOnlyObjectWrapper<Optional<ControlMap>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public SessionModel() {
        selected.subscribe((_, _) -> selectedClaim.set(Optional.empty()));
        comparison.subscribe((_, now) -> now.ifPresent(_ -> hypothesis.set(Optional.empty())));
        hypothesis.subscribe((_, now) -> now.ifPresent(_ -> comparison.set(Optional.empty())));
    }

    /// Puts a package in place of the one before. The date stays if the new package's period has
    /// it, the lens if it has the source or the kinds that are left out.
    ///
    /// @return the lens that could not stay
    public Optional<Lens> open(OpenPackage newPackage) {
        selected.set(Optional.empty());
        selectedClaim.set(Optional.empty());
        hovered.set(Optional.empty());
        shown.set(Optional.empty());
        knownOn.set(Optional.empty());
        comparison.set(Optional.empty());
        hypothesis.set(Optional.empty());
        Lens before = lens.get();
        lens.set(newPackage.nearest(before));
        Period period = newPackage.content().period().widened();
        LocalDate start =
                newPackage
                        .content()
                        .offensiveStart()
                        .filter(period::contains)
                        .orElse(newPackage.content().period().first());
        range.set(period);
        date.set(period.contains(date.get()) ? date.get() : start);
        open.set(Optional.of(newPackage));
        return Optional.of(before).filter(it -> !it.equals(lens.get()));
    }

    public ReadOnlyObjectProperty<Optional<OpenPackage>> openProperty() {
        return open.getReadOnlyProperty();
    }

    public Optional<OpenPackage> open() {
        return open.get();
    }

    /// Whether the open package has a district.
    public boolean hasDistrict(String id) {
        return open().filter(it -> it.districtIndex().containsKey(id)).isPresent();
    }

    /// The name of the package that is being read and will take the place of the one before.
    public ObjectProperty<Optional<String>> readingProperty() {
        return reading;
    }

    /// Runs it whenever reading begins or ends while no package is open: what a pane says then is
    /// another.
    public void onReadingWithoutPackage(Runnable told) {
        reading.subscribe((_, _) -> {
            if (open().isEmpty()) {
                told.run();
            }
        });
    }

    /// Whether there is no package, and none that will come.
    public boolean lacksPackage() {
        return open.get().isEmpty() && reading.get().isEmpty();
    }

    /// The day that the map shows; set with [#goTo].
    public ReadOnlyObjectProperty<LocalDate> dateProperty() {
        return date.getReadOnlyProperty();
    }

    public LocalDate date() {
        return date.get();
    }

    /// Shows a day. A day beyond the timeline's ends makes the timeline longer.
    public void goTo(LocalDate day) {
        range.set(range.get().including(day));
        date.set(day);
    }

    /// Shows a day, or the nearest that the timeline has.
    public void goToWithinRange(LocalDate day) {
        date.set(withinRange(day));
    }

    /// The day, or the nearest that the timeline has.
    public LocalDate withinRange(LocalDate day) {
        Period days = range.get();
        return day.isBefore(days.first())
                ? days.first()
                : day.isAfter(days.last()) ? days.last() : day;
    }

    /// Takes the timeline back to the package's own days, where goings beyond its ends had made it
    /// longer. A date beyond them moves to the nearest.
    public void fitRange() {
        open.get()
                .ifPresent(it -> {
                    range.set(it.content().period().widened());
                    goToWithinRange(date.get());
                    comparison.set(comparison.get().map(two -> two.with(withinRange(two.other()))));
                });
    }

    /// The days that the timeline shows, both ends inclusive.
    public ReadOnlyObjectProperty<Period> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    public Period range() {
        return range.get();
    }

    public ObjectProperty<Lens> lensProperty() {
        return lens;
    }

    public Lens lens() {
        return lens.get();
    }

    /// The known-on day; empty for "as known today".
    public ObjectProperty<Optional<LocalDate>> knownOnProperty() {
        return knownOn;
    }

    /// Date and known-on day together.
    public ObservableValue<AsOf> asOfProperty() {
        return asOf;
    }

    public AsOf asOf() {
        return asOf.getValue();
    }

    /// The second day and how it is set against the date; empty while one day is shown alone. It
    /// and a hypothesis end each other.
    public ObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison;
    }

    public Optional<Comparison> comparison() {
        return comparison.get();
    }

    /// Moves the second day, if there is one. A day beyond the timeline's ends makes the timeline
    /// longer.
    public void compareWith(LocalDate other) {
        comparison
                .get()
                .ifPresent(two -> {
                    range.set(range.get().including(other));
                    comparison.set(Optional.of(two.with(other)));
                });
    }

    /// Makes the second day the date and the other way round, at once; does nothing if there is
    /// none.
    public void swapDays() {
        comparison
                .get()
                .ifPresent(two ->
                        comparison.setWith(
                                Optional.of(two.with(date.get())), () -> goTo(two.other())));
    }

    /// What is supposed of the day that is shown, whichever that is; empty while the map shows what
    /// the sources say. Its districts and actors are those of the open package. It lives as long as
    /// the package is open, at most, and is kept nowhere.
    public ObjectProperty<Optional<Hypothesis>> hypothesisProperty() {
        return hypothesis;
    }

    public Optional<Hypothesis> hypothesis() {
        return hypothesis.get();
    }

    /// Clears the selection; where nothing is selected, ends a hypothesis or stops a comparison.
    public void stepBack() {
        if (selected.get().isPresent()) {
            selected.set(Optional.empty());
        } else {
            hypothesis.set(Optional.empty());
            comparison.set(Optional.empty());
        }
    }

    /// Id of the district whose evidence is shown.
    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    /// Id of the claim on the selected district that was picked out; empty again when another
    /// district is selected.
    public ObjectProperty<Optional<String>> selectedClaimProperty() {
        return selectedClaim;
    }

    /// Id of the district under the pointer.
    public ObjectProperty<Optional<String>> hoveredProperty() {
        return hovered;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /// The states that stand on the screen now. Lags behind [#asOfProperty] by the time that
    /// painting takes; empty until the first picture stands.
    public ReadOnlyObjectProperty<Optional<ControlMap>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Told by the map when a picture stands on the screen.
    public void show(ControlMap control) {
        shown.set(Optional.of(control));
    }
}
