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
        epochDays[number] = (int) day.toEpochDay();
    }

    /// Since 1970-01-01.
    int epochDay(int number) {
        return epochDays[number];
    }
}
