package org.whoheld.render.style;

import org.whoheld.analysis.Disagreement;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;

/// What the colours of the map tell. A difference between two days has colours of its own.
public enum Colouring {
    /// Who holds each district.
    CONTROL,
    /// Which share of the voices on a district differs from its leader on the day.
    DISAGREEMENT,
    /// On how many days of the period the voices on a district differ.
    DAYS_OF_DISAGREEMENT;

    /// The colours of a map. Disagreement takes a while to work out, days of it the longest: not
    /// for the JavaFX thread.
    ///
    /// @param period in which days of disagreement are counted
    public Shading shading(ControlMap control, DataPackage.Period period) {
        return switch (this) {
            case CONTROL -> Shading.BY_CONTROL;
            case DISAGREEMENT ->
                    new Shading.ByDisagreement(
                            Disagreement.of(control, period), Shading.Measure.ON_THE_DAY);
            case DAYS_OF_DISAGREEMENT -> byDays(Disagreement.of(control, period));
        };
    }

    private static Shading byDays(Disagreement disagreement) {
        // here, or whoever paints or points first would wait for it
        disagreement.disputed();
        return new Shading.ByDisagreement(disagreement, Shading.Measure.DAYS);
    }
}
