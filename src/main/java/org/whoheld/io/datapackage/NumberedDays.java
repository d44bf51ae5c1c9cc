package org.whoheld.io.datapackage;

import java.time.LocalDate;
import java.util.Arrays;

/// Days by the numbers of the values that they belong to.
final class NumberedDays {
    private int[] epochDays = new int[256];

    void keep(int number, LocalDate day) {
        if (number >= epochDays.length) {
            epochDays = Arrays.copyOf(epochDays, Math.max(2 * epochDays.length, number + 1));
        }
        epochDays[number] = Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// Since 1970-01-01; days for which that is no `int`, such as an open start, are the first or
    /// the last that there is.
    int epochDay(int number) {
        return epochDays[number];
    }
}
