package org.whoheld.ui.map;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.whoheld.core.AsOf;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.SessionModel;

/// What the one or two pictures of the map are about, as session and map want it now.
final class Subjects {
    private final SessionModel session;
    private final MapModel map;
    private final ReadOnlyObjectWrapper<Subject> first = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Subject>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    Subjects(SessionModel session, MapModel map) {
        this.session = session;
        this.map = map;
        session.asOfProperty().subscribe((_, _) -> tell());
        session.comparisonProperty().subscribe((_, _) -> tell());
        map.colouringProperty().subscribe((_, _) -> tell());
        tell();
    }

    /// Of the picture that is always there: the day, the earlier of two, or their difference.
    ReadOnlyObjectProperty<Subject> firstProperty() {
        return first.getReadOnlyProperty();
    }

    /// Of the picture of the later day; empty while there is one picture alone.
    ReadOnlyObjectProperty<Optional<Subject>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    private void tell() {
        Optional<Comparison> comparison = session.comparison();
        if (comparison.isEmpty()) {
            last.set(Optional.empty());
            first.set(ofDay(session.date(), Subject.Part.WHOLE));
            return;
        }
        LocalDate from = comparison.get().first(session.date());
        LocalDate to = comparison.get().last(session.date());
        switch (comparison.get().mode()) {
            case SWIPE -> pair(from, Subject.Part.SWIPE_LEFT, to, Subject.Part.SWIPE_RIGHT);
            case SIDE_BY_SIDE -> pair(from, Subject.Part.BESIDE, to, Subject.Part.BESIDE);
            case DIFFERENCE -> {
                last.set(Optional.empty());
                first.set(
                        new Subject(
                                asOf(to),
                                Optional.of(from),
                                Subject.Part.WHOLE,
                                Colouring.CONTROL,
                                Optional.of(session.date())));
            }
        }
    }

    private void pair(LocalDate from, Subject.Part left, LocalDate to, Subject.Part right) {
        first.set(ofDay(from, left));
        last.set(Optional.of(ofDay(to, right)));
    }

    private Subject ofDay(LocalDate day, Subject.Part part) {
        return new Subject(
                asOf(day),
                Optional.empty(),
                part,
                map.colouringProperty().get(),
                Optional.of(day).filter(session.date()::equals));
    }

    private AsOf asOf(LocalDate day) {
        return session.asOf().at(day);
    }
}
