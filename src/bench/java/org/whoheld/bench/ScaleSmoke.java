package org.whoheld.bench;

import java.util.List;
import java.util.Locale;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.view.Viewport;

/// Whether a step of the slider has lost its speed: the whole step against the least that it could
/// cost, in one process, so that a slow machine is slow at both. Ends with 1 if the ratio is far
/// beyond its target at each of several tries, since the machines that build are noisy; and not
/// only the ratio of the medians, but that of the rounds that were disturbed least: a step works on
/// all processors, the least on one, so others' work delays the step more.
public final class ScaleSmoke {
    /// The target is 2.
    private static final double MOST = 6;

    private static final int TRIES = 3;
    private static final int WARM_UP = 1200;
    private static final int ROUNDS = 120;

    private ScaleSmoke() {}

    public static void main(String[] args) {
        boolean good = true;
        for (PackageSize size : List.of(PackageSize.S, PackageSize.M)) {
            good &= isFast(size);
        }
        if (!good) {
            System.out.printf(
                    Locale.ROOT,
                    "A step of the slider takes more than %.0f times the least it could take:"
                            + " docs/benchmarks/README.md tells how to find out why.%n",
                    MOST);
            System.exit(1);
        }
    }

    private static boolean isFast(PackageSize size) {
        DataPackage pack = size.generate();
        ControlTimeline timeline = pack.timeline();
        Viewport viewport = SizeBench.wholeMap();
        StepPicture picture = new StepPicture(pack, timeline, Layer.USUAL);
        LimitPicture least = new LimitPicture(pack, timeline, viewport);
        int[] pixels = new int[viewport.deviceWidth() * viewport.deviceHeight()];
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Timing limit = Timing.of(WARM_UP, ROUNDS, i -> least.paint(SizeBench.day(i), pixels));
            Timing step =
                    Timing.of(WARM_UP, ROUNDS, i -> picture.paint(SizeBench.day(i), viewport));
            System.out.printf(
                    Locale.ROOT,
                    "Step at size %s: %.2f ms, %.2f times the least (%.2f ms); undisturbed %.2f"
                            + " times%n",
                    size,
                    step.medianMillis(),
                    step.times(limit),
                    limit.medianMillis(),
                    step.timesAtBest(limit));
            if (Math.min(step.times(limit), step.timesAtBest(limit)) <= MOST) {
                return true;
            }
        }
        return false;
    }
}
