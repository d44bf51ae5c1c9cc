package org.whoheld.render.lanes;

import java.time.LocalDate;
import org.whoheld.core.DataPackage.Period;

/// Lays days out from left to right: each has a column of the same width. Days beyond the ends lie
/// beyond the columns.
///
/// @param leftPx left edge of the first day's column, logical pixels
/// @param widthPx of all columns together, greater than 0
public record DayColumns(Period days, double leftPx, double widthPx) {
    public DayColumns {
        if (!(widthPx > 0)) {
            throw new IllegalArgumentException("columns " + widthPx + " px wide");
        }
    }

    /// Width of one day's column.
    public double dayPx() {
        return widthPx / (days.last().toEpochDay() - days.first().toEpochDay() + 1);
    }

    /// Left edge of a day's column.
    public double leftOf(LocalDate day) {
        return leftPx + (day.toEpochDay() - days.first().toEpochDay()) * dayPx();
    }

    public double middleOf(LocalDate day) {
        return leftOf(day) + dayPx() / 2;
    }

    /// Right edge of the last day's column.
    public double rightPx() {
        return leftPx + widthPx;
    }
}
