package org.whoheld.ui.map;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.whoheld.core.AsOf;
import org.whoheld.render.style.Colouring;
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
            first.set(ofDay(session.date(), Subject.Part.WHOLE, Optional.empty()));
            return;
        }
        LocalDate from = comparison.get().first(session.date());
        LocalDate to = comparison.get().last(session.date());
        switch (comparison.get().mode()) {
            case SWIPE -> {
                first.set(ofDay(from, Subject.Part.SWIPE_LEFT, Optional.of(to)));
                last.set(Optional.of(ofDay(to, Subject.Part.SWIPE_RIGHT, Optional.of(from))));
            }
            case SIDE_BY_SIDE -> {
                first.set(ofDay(from, Subject.Part.BESIDE, Optional.empty()));
                last.set(Optional.of(ofDay(to, Subject.Part.BESIDE, Optional.empty())));
            }
            case DIFFERENCE -> {
                last.set(Optional.empty());
                first.set(
                        new Subject(
                                asOf(to),
                                Optional.of(from),
                                Optional.empty(),
                                Subject.Part.WHOLE,
                                Colouring.CONTROL,
                                Optional.of(session.date())));
            }
        }
    }

    private Subject ofDay(LocalDate day, Subject.Part part, Optional<LocalDate> beside) {
        return new Subject(
                asOf(day),
                Optional.empty(),
                beside,
                part,
                map.colouringProperty().get(),
                Optional.of(day).filter(session.date()::equals));
    }

    private AsOf asOf(LocalDate day) {
        return session.asOf().at(day);
    }
}
