package org.whoheld.render.raster;

import java.util.List;
import java.util.stream.IntStream;
import org.whoheld.analysis.Disagreement;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.render.style.Shading;
import org.whoheld.render.words.ShadingWords;

/// The classes into which a picture of disagreement puts its districts. Step 0 is no disagreement;
/// each further step reaches up to its limit, inclusive.
///
/// @param limits of the steps from 1 on; shares of voices, or days
public record DisagreementSteps(
        Disagreement disagreement, Shading.Measure measure, List<Double> limits) {
    /// Steps of the ramp above the lowest.
    static final int RAMP = 4;

    /// A quarter, a third, half, more. Most districts have few voices, so these shares are common.
    private static final List<Double> SHARES = List.of(0.25, 1.0 / 3, 0.5, 1.0);

    public static DisagreementSteps of(Shading.ByDisagreement shading) {
        return new DisagreementSteps(
                shading.disagreement(),
                shading.measure(),
                switch (shading.measure()) {
                    case ON_THE_DAY -> SHARES;
                    case DAYS -> days(most(shading.disagreement()));
                });
    }

    private static int most(Disagreement disagreement) {
        int most = 0;
        for (int d = 0; d < disagreement.size(); d++) {
            most = Math.max(most, disagreement.days(d));
        }
        return most;
    }

    /// At most [#RAMP] steps up to the most days of any district, each reaching twice as far as the
    /// one before: most districts are in dispute for a few days, and a few for weeks.
    static List<Double> days(int most) {
        return IntStream.rangeClosed(1, RAMP)
                .map(step -> Math.ceilDiv(most, 1 << RAMP - step))
                .filter(limit -> limit > 0)
                .distinct()
                .asDoubleStream()
                .boxed()
                .toList();
    }

    public int step(int district) {
        double value =
                switch (measure) {
                    case ON_THE_DAY -> disagreement.share(district);
                    case DAYS -> disagreement.days(district);
                };
        if (value == 0) {
            return 0;
        }
        int step = 1;
        while (step < limits.size() && value > limits.get(step - 1)) {
            step++;
        }
        return step;
    }

    public String words(int step, ShadingWords words) {
        return switch (measure) {
            case ON_THE_DAY ->
                    step == 0
                            ? words.noVoiceDiffers()
                            : step < limits.size()
                                    ? words.upTo(limits.get(step - 1))
                                    : words.moreThan(limits.get(step - 2));
            case DAYS ->
                    step == 0
                            ? words.noDay()
                            : words.days(
                                    step == 1 ? 1 : limits.get(step - 2).intValue() + 1,
                                    limits.get(step - 1).intValue());
        };
    }

    /// Which step of the ramp shows a step: fewer steps are spread over all of it.
    public int ramp(int step) {
        return limits.isEmpty() ? 0 : Math.ceilDiv(step * RAMP, limits.size());
    }

    /// Whether something is known of a district. Over a period, a district that was ever in dispute
    /// is known.
    public boolean isKnown(ControlMap control, int district) {
        return ControlCode.kind(control.code(district)) != Kind.UNKNOWN
                || measure == Shading.Measure.DAYS && disagreement.days(district) > 0;
    }
}
