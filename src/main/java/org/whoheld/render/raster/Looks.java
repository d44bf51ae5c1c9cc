package org.whoheld.render.raster;

import org.whoheld.analysis.Difference;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Shading;

/// What each district of a frame looks like. Looks are named by keys, so that on a new date those
/// alone need be made that are others than before.
public sealed interface Looks {
    /// Districts whose keys are equal look alike, in all looks of one class and palette. Never
    /// negative.
    int key(int district);

    Palette.Look look(int key);

    static Looks of(MapFrame frame, Palette palette) {
        return switch (frame.shading()) {
            case Shading.ByControl() -> new ByControl(frame.control(), palette);
            case Shading.ByDifference(var difference) -> new ByDifference(difference, palette);
            case Shading.ByDisagreement shading ->
                    // a hypothesis is nothing that sources could disagree about
                    new ByDisagreement(
                            frame.control().asSaid(), DisagreementSteps.of(shading), palette);
        };
    }

    /// Keys are [ControlCode]s.
    record ByControl(ControlMap control, Palette palette) implements Looks {
        @Override
        public int key(int district) {
            return control.code(district);
        }

        @Override
        public Palette.Look look(int key) {
            return palette.look(key);
        }
    }

    /// Keys are the index of the gainer, + 1, before [Change].
    record ByDifference(Difference difference, Palette palette) implements Looks {
        private static final int BITS = 3;
        private static final Change[] CHANGES = Change.values();

        /// The ways in which districts of a difference look.
        public enum Change {
            UNKNOWN,
            NONE,
            BY_ANOTHER_LENS,
            NOT_BY_EVERY_LENS,
            BY_EVERY_LENS
        }

        @Override
        public int key(int district) {
            Change change = change(difference, district);
            int gainer =
                    switch (change) {
                        case UNKNOWN, NONE -> -1;
                        case BY_ANOTHER_LENS -> difference.gainerByAnotherLens(district);
                        case NOT_BY_EVERY_LENS, BY_EVERY_LENS -> difference.to(district);
                    };
            return gainer + 1 << BITS | change.ordinal();
        }

        /// A district of which nothing is known on the second map looks unknown, whatever was known
        /// before.
        public static Change change(Difference difference, int district) {
            if (difference.to(district) < 0) {
                return Change.UNKNOWN;
            }
            if (difference.isChanged(district)) {
                return difference.isGainedByEveryLens(district)
                        ? Change.BY_EVERY_LENS
                        : Change.NOT_BY_EVERY_LENS;
            }
            return difference.isChangedByAnotherLens(district)
                    ? Change.BY_ANOTHER_LENS
                    : Change.NONE;
        }

        @Override
        public Palette.Look look(int key) {
            int gainer = (key >> BITS) - 1;
            return switch (CHANGES[key & (1 << BITS) - 1]) {
                case UNKNOWN -> palette.look(Kind.UNKNOWN, -1, -1);
                case NONE -> palette.unchanged();
                case BY_ANOTHER_LENS -> palette.gainedByAnotherLens(gainer);
                case NOT_BY_EVERY_LENS -> palette.gainedNotByEveryLens(gainer);
                case BY_EVERY_LENS -> palette.gained(gainer);
            };
        }
    }

    /// Keys are steps of the ramp, + 1; 0 for a district of which nothing is known.
    record ByDisagreement(ControlMap control, DisagreementSteps steps, Palette palette)
            implements Looks {
        @Override
        public int key(int district) {
            return steps.isKnown(control, district) ? 1 + steps.ramp(steps.step(district)) : 0;
        }

        @Override
        public Palette.Look look(int key) {
            return key == 0 ? palette.look(Kind.UNKNOWN, -1, -1) : palette.step(key - 1);
        }
    }
}
