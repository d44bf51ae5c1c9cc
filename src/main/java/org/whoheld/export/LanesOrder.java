package org.whoheld.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.style.MapStyle;

/// Which picture of claims in lanes is wanted.
///
/// @param district id
/// @param recordedBy claims recorded later are left out; [LocalDate#MAX] for none
/// @param line the day that a line points out
/// @param widthPx logical pixels
/// @param heightPx logical pixels; as many as the lanes need if empty
/// @param pixelScale pixels of the file in a logical pixel
public record LanesOrder(
        String district,
        Lens lens,
        LocalDate recordedBy,
        Optional<LocalDate> line,
        Language language,
        MapStyle style,
        int widthPx,
        OptionalInt heightPx,
        double pixelScale) {}
