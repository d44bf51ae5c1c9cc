package org.whoheld.ui.map;

import org.whoheld.analysis.Disagreement;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.render.Shading;

/// What the colours of the map tell. A difference between two days has colours of its own.
public enum Colouring {
    /// Who holds each district.
    CONTROL,
    /// Which share of the voices on a district differs from its leader on the day.
    DISAGREEMENT,
    /// On how many days of the period the voices on a district differ.
    DAYS_OF_DISAGREEMENT;

    /// The colours of a map. Disagreement takes a while to work out: not for the JavaFX thread.
    ///
    /// @param period in which days of disagreement are counted
    public Shading shading(ControlMap control, DataPackage.Period period) {
        return switch (this) {
            case CONTROL -> Shading.BY_CONTROL;
            case DISAGREEMENT -> by(control, period, Shading.Measure.ON_THE_DAY);
            case DAYS_OF_DISAGREEMENT -> by(control, period, Shading.Measure.DAYS);
        };
    }

    private static Shading by(
            ControlMap control, DataPackage.Period period, Shading.Measure measure) {
        Disagreement disagreement = Disagreement.of(control, period);
        // worked out here, since the card at the pointer tells it by either measure
        disagreement.disputed();
        return new Shading.ByDisagreement(disagreement, measure);
    }
}
