package org.whoheld.render.style;

import org.whoheld.analysis.Difference;
import org.whoheld.analysis.Disagreement;

/// What the colours of the districts tell.
public sealed interface Shading {
    Shading BY_CONTROL = new ByControl();

    /// Who holds what.
    record ByControl() implements Shading {}

    /// Which districts changed hands, and to whom.
    ///
    /// @param difference the frame's control map is its second map
    record ByDifference(Difference difference) implements Shading {}

    /// How much the sources disagree.
    ///
    /// @param disagreement of the frame's control map
    record ByDisagreement(Disagreement disagreement, Measure measure) implements Shading {}

    /// How disagreement is measured.
    enum Measure {
        /// The share of voices that give a district to another than its holder, on the day.
        ON_THE_DAY,
        /// The number of days in the period on which some voice did.
        DAYS
    }

    /// Whether the picture is that of one day, and not of two or of a period.
    default boolean isOfOneDay() {
        return switch (this) {
            case ByControl() -> true;
            case ByDifference _ -> false;
            case ByDisagreement(_, var measure) -> measure == Measure.ON_THE_DAY;
        };
    }

    /// Whether the picture is that of a day, or of what changed up to a day, and not of a period.
    default boolean hasLastDay() {
        return isOfOneDay() || this instanceof ByDifference;
    }
}
