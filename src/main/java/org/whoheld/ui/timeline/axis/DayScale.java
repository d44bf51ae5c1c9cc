package org.whoheld.ui.timeline.axis;

import java.time.LocalDate;
import org.whoheld.core.DataPackage.Period;

/// Lays days out from left to right. Each day has a slot of the same width; its thumb, bar and
/// label stand in the middle of the slot.
///
/// @param widthPx of all slots together, greater than 0
public record DayScale(Period days, double widthPx) {
    public DayScale {
        if (!(widthPx > 0)) {
            throw new IllegalArgumentException("a scale " + widthPx + " px wide");
        }
    }

    /// The number of days, both ends counted.
    public long count() {
        return days.last().toEpochDay() - days.first().toEpochDay() + 1;
    }

    public double slotPx() {
        return widthPx / count();
    }

    /// The left edge of a day's slot. Days beyond the ends lie beyond the track.
    public double leftOf(LocalDate day) {
        return (day.toEpochDay() - days.first().toEpochDay()) * widthPx / count();
    }

    public double middleOf(LocalDate day) {
        return leftOf(day) + slotPx() / 2;
    }

    /// The day whose slot is at x; the first or the last day for an x beyond the ends.
    public LocalDate dayAt(double x) {
        long index = (long) Math.floor(x * count() / widthPx);
        return days.first().plusDays(Math.clamp(index, 0, count() - 1));
    }
}
