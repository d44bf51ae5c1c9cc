package org.whoheld.render.style;

import java.util.List;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlState.Kind;

/// How each state looks: two colours and the hatch that shares the ground between them.
public final class Palette {
    /// @param base `0xAARRGGBB`, not premultiplied
    /// @param second where the hatch lies
    /// @param levels the ways from `base` to `second`, premultiplied; not to be changed
    public record Look(int base, int second, Hatch hatch, int[] levels) {
        public Look(int base, int second, Hatch hatch) {
            this(base, second, hatch, new int[HatchMask.LEVELS]);
            for (int level = 0; level < levels.length; level++) {
                levels[level] =
                        Pixels.premultiplied(
                                Pixels.mix(base, second, level / (levels.length - 1.0)));
            }
        }

        /// By what is seen.
        @Override
        public boolean equals(Object other) {
            return other instanceof Look(int otherBase, int otherSecond, var otherHatch, _)
                    && base == otherBase
                    && second == otherSecond
                    && hatch == otherHatch;
        }

        @Override
        public int hashCode() {
            return (base * 31 + second) * 31 + hatch.hashCode();
        }
    }

    private static final int SLOT_BITS = 10;

    private final List<Actor> actors;
    private final MapStyle style;
    private final boolean overBaseMap;
    private final boolean patterns;

    /// The last look of each slot, and its code: a new date asks for the looks of all districts.
    private final Look[] looks = new Look[1 << SLOT_BITS];

    private final int[] codes = new int[1 << SLOT_BITS];

    /// @param patterns whether held districts carry their actor's pattern
    public Palette(List<Actor> actors, MapStyle style, boolean overBaseMap, boolean patterns) {
        this.actors = actors;
        this.style = style;
        this.overBaseMap = overBaseMap;
        this.patterns = patterns;
    }

    /// The look of a [ControlCode].
    public Look look(int code) {
        int slot = code * 0x9E3779B9 >>> 32 - SLOT_BITS;
        if (looks[slot] == null || codes[slot] != code) {
            codes[slot] = code;
            looks[slot] =
                    look(
                            ControlCode.kind(code),
                            ControlCode.leader(code),
                            ControlCode.second(code));
        }
        return looks[slot];
    }

    /// @param leader index of an actor, −1 for none
    /// @param second likewise
    public Look look(Kind kind, int leader, int second) {
        return switch (kind) {
            case UNKNOWN ->
                    new Look(
                            fill(leader),
                            strengthened(style.fills().unknownMark()),
                            Hatch.of(kind));
            case HELD -> held(leader);
            case CONTESTED, DISPUTED, IN_TRANSITION, SUPPOSED ->
                    new Look(fill(leader), fill(second), Hatch.of(kind));
        };
    }

    private Look held(int leader) {
        return patterned(fill(leader), leader);
    }

    private Look patterned(int base, int actor) {
        Hatch hatch = patterns ? Hatch.of(actors.get(actor).pattern()) : Hatch.PLAIN;
        int mark = style.fills().patternMark();
        int marked = Pixels.mix(base, base & 0xFF000000 | mark & 0xFFFFFF, (mark >>> 24) / 255.0);
        return new Look(base, marked, hatch);
    }

    /// A district that changed hands. Colours are stronger than on a map of control: they are few,
    /// and must stand out from the grey also where both are printed in grey.
    ///
    /// @param actor the gainer
    public Look gained(int actor) {
        return patterned(emphasised(actor), actor);
    }

    /// Likewise, where not every lens tells the same.
    public Look gainedNotByEveryLens(int actor) {
        return new Look(emphasised(actor), unchanged().base(), Hatch.NOT_BY_EVERY_LENS);
    }

    /// A district that did not change hands by this lens, but did by another.
    ///
    /// @param actor the gainer by the other lens, −1 if none can be named
    public Look gainedByAnotherLens(int actor) {
        int second = actor < 0 ? strengthened(style.shades().doubtful()) : emphasised(actor);
        return new Look(unchanged().base(), second, Hatch.BY_ANOTHER_LENS);
    }

    public Look unchanged() {
        int grey = strengthened(style.shades().unchanged());
        return new Look(grey, grey, Hatch.PLAIN);
    }

    /// @param step of the style's ramp, from 0
    public Look step(int step) {
        int colour = strengthened(style.shades().ramp().get(step));
        return new Look(colour, colour, Hatch.PLAIN);
    }

    private int emphasised(int actor) {
        return strengthened(0xFF000000 | actors.get(actor).rgb());
    }

    /// An actor's colour as it lies on the ground.
    public int fill(int actor) {
        if (actor < 0) {
            return strengthened(style.fills().unknown());
        }
        int opaque = 0xFF000000 | actors.get(actor).rgb();
        return overBaseMap
                ? Pixels.faded(opaque, style.fills().strengthOverBaseMap())
                : Pixels.mix(style.ground(), opaque, style.fills().strength());
    }

    private int strengthened(int argb) {
        return overBaseMap ? Pixels.faded(argb, style.fills().strengthOverBaseMap()) : argb;
    }
}
