package org.whoheld.render;

import java.util.Arrays;
import org.whoheld.core.ControlMap;

/// The pixel values of every district on a date. A new date costs work for the districts alone
/// whose state changed.
final class DistrictColours {
    /// [HatchMask#LEVELS] premultiplied values for each place of the raster's index, 0 being the
    /// ground.
    final int[] levels;

    /// Where in [HatchRows] the hatch of each place of the index is found; 0 for plain.
    final byte[] hatchShift;

    private final Palette palette;
    private final int[] codes;

    /// @param ground premultiplied, where no district is
    DistrictColours(int districts, Palette palette, int ground) {
        this.palette = palette;
        levels = new int[(districts + 1) * HatchMask.LEVELS];
        hatchShift = new byte[districts + 1];
        codes = new int[districts];
        Arrays.fill(levels, 0, HatchMask.LEVELS, ground);
        // No code is negative, so every district is set at the first call.
        Arrays.fill(codes, -1);
    }

    void show(ControlMap control) {
        for (int d = 0; d < codes.length; d++) {
            int code = control.code(d);
            if (codes[d] != code) {
                codes[d] = code;
                Palette.Look look = palette.look(code);
                hatchShift[d + 1] = (byte) (look.hatch().ordinal() * HatchRows.BITS);
                System.arraycopy(
                        look.levels(), 0, levels, (d + 1) * HatchMask.LEVELS, HatchMask.LEVELS);
            }
        }
    }
}
