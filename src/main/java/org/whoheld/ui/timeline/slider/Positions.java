package org.whoheld.ui.timeline.slider;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.timeline.days.DayWords;

/// What a slider moves over: positions from 0, one of which it stands on.
public interface Positions {
    long count();

    long present();

    /// The present position for a screen reader.
    String words();

    /// Goes to a position, or to the nearest that there is.
    void moveTo(long position);

    /// The days of a timeline.
    static Positions ofDays(
            Supplier<Period> days, Supplier<LocalDate> present, Consumer<LocalDate> goTo) {
        return new Positions() {
            private long of(LocalDate day) {
                return day.toEpochDay() - days.get().first().toEpochDay();
            }

            @Override
            public long count() {
                return of(days.get().last()) + 1;
            }

            @Override
            public long present() {
                return of(present.get());
            }

            @Override
            public String words() {
                return DayWords.longDay(present.get());
            }

            @Override
            public void moveTo(long position) {
                goTo.accept(days.get().first().plusDays(Math.clamp(position, 0, count() - 1)));
            }
        };
    }
}
