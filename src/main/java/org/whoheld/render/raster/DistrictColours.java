package org.whoheld.render.raster;

import java.util.Arrays;
import org.whoheld.render.style.HatchMask;
import org.whoheld.render.style.Palette;

/// The pixel values of every district on a date. A new date costs work for the districts alone
/// whose look changed.
public final class DistrictColours {
    /// [HatchMask#LEVELS] premultiplied values for each place of the raster's index, 0 being the
    /// ground.
    final int[] levels;

    /// The first of each place's [#levels]: all there is of a place without a hatch.
    final int[] plain;

    /// Where in [HatchRows] the hatch of each place of the index is found; 0 for plain.
    final byte[] hatchShift;

    private final int[] keys;
    private final int[] changed;
    private long showings;
    private Class<? extends Looks> shown = Looks.class;

    /// @param ground premultiplied, where no district is
    public DistrictColours(int districts, int ground) {
        levels = new int[(districts + 1) * HatchMask.LEVELS];
        plain = new int[districts + 1];
        hatchShift = new byte[districts + 1];
        keys = new int[districts];
        changed = new int[districts];
        Arrays.fill(levels, 0, HatchMask.LEVELS, ground);
        plain[0] = ground;
    }

    /// How often [#show] was called.
    public long showings() {
        return showings;
    }

    /// @param looks of the same palette at every call
    /// @return the districts that look different from the call before, ascending
    public int[] show(Looks looks) {
        showings++;
        int count = 0;
        if (looks.getClass() != shown) {
            // No key is negative, so every district is set now.
            Arrays.fill(keys, -1);
            shown = looks.getClass();
        }
        for (int d = 0; d < keys.length; d++) {
            int key = looks.key(d);
            if (keys[d] != key) {
                keys[d] = key;
                changed[count++] = d;
                Palette.Look look = looks.look(key);
                hatchShift[d + 1] = (byte) (look.hatch().ordinal() * HatchRows.BITS);
                plain[d + 1] = look.levels()[0];
                System.arraycopy(
                        look.levels(), 0, levels, (d + 1) * HatchMask.LEVELS, HatchMask.LEVELS);
            }
        }
        return Arrays.copyOf(changed, count);
    }
}
