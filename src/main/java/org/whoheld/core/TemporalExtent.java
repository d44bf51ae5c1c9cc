package org.whoheld.core;

import java.time.LocalDate;

/// When something happened, as well as it is known: on one of the days from `earliest` to `latest`,
/// both inclusive.
///
/// A claim's extent says when its holder took over. Before `earliest` it was not yet so; from
/// `latest` on it surely is. In between, that is on the half-open `[earliest, latest)`, the
/// district is in transition. No end means that it still holds.
///
/// @param earliest [LocalDate#MIN] if no start is known
/// @param latest not before `earliest`
/// @param qualifier what the writer of the date thought of it
/// @param edtf the date as it was written
public record TemporalExtent(
        LocalDate earliest, LocalDate latest, Qualifier qualifier, String edtf) {
    /// The marks of EDTF level 1 behind a date.
    public enum Qualifier {
        NONE,
        /// `?`
        UNCERTAIN,
        /// `~`
        APPROXIMATE,
        /// `%`
        UNCERTAIN_AND_APPROXIMATE;

        boolean isApproximate() {
            return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
        }

        boolean isUncertain() {
            return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
        }

        static Qualifier of(boolean uncertain, boolean approximate) {
            if (uncertain) {
                return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
            }
            return approximate ? APPROXIMATE : NONE;
        }
    }

    public TemporalExtent {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(edtf + " ends before it begins");
        }
    }

    public static TemporalExtent on(LocalDate day) {
        return new TemporalExtent(day, day, Qualifier.NONE, day.toString());
    }

    /// Reads an EDTF text, see [Edtf].
    ///
    /// @param approximationDays the width of `~` to either side, in days
    /// @throws EdtfException if the text is not in the supported part of EDTF
    public static TemporalExtent parse(String edtf, int approximationDays) throws EdtfException {
        return Edtf.parse(edtf, approximationDays);
    }
}
