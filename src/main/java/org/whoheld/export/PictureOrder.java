package org.whoheld.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoheld.core.AsOf;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.Layer;
import org.whoheld.render.MapStyle;

/// Which picture is wanted.
///
/// @param widthPx logical pixels
/// @param heightPx logical pixels
/// @param pixelScale pixels of the file in a logical pixel
/// @param districts ids of the districts that the picture is about; all if empty
/// @param title instead of the package's own
/// @param subject what is shown of the day
/// @param hypothesis what is supposed of it; of one day alone
/// @param layers what is drawn besides the districts
public record PictureOrder(
        AsOf asOf,
        Lens lens,
        Language language,
        MapStyle style,
        int widthPx,
        int heightPx,
        double pixelScale,
        List<String> districts,
        Optional<String> title,
        Subject subject,
        Optional<Hypothesis> hypothesis,
        Set<Layer> layers) {
    public PictureOrder {
        districts = List.copyOf(districts);
        layers = Set.copyOf(layers);
        if (hypothesis.isPresent() && !(subject instanceof Subject.OneDay)) {
            throw new IllegalArgumentException("something is supposed of one day, not of two");
        }
    }

    /// Of what the sources say, with the usual layers.
    public PictureOrder(
            AsOf asOf,
            Lens lens,
            Language language,
            MapStyle style,
            int widthPx,
            int heightPx,
            double pixelScale,
            List<String> districts,
            Optional<String> title,
            Subject subject) {
        this(
                asOf,
                lens,
                language,
                style,
                widthPx,
                heightPx,
                pixelScale,
                districts,
                title,
                subject,
                Optional.empty(),
                Layer.USUAL);
    }

    public PictureOrder withSubject(Subject newSubject) {
        return with(newSubject, hypothesis, layers);
    }

    public PictureOrder supposing(Hypothesis supposed) {
        return with(subject, Optional.of(supposed), layers);
    }

    public PictureOrder withLayers(Set<Layer> newLayers) {
        return with(subject, hypothesis, newLayers);
    }

    private PictureOrder with(
            Subject newSubject, Optional<Hypothesis> supposed, Set<Layer> newLayers) {
        return new PictureOrder(
                asOf,
                lens,
                language,
                style,
                widthPx,
                heightPx,
                pixelScale,
                districts,
                title,
                newSubject,
                supposed,
                newLayers);
    }

    /// The whole map on a day, 1920 × 1080, light, in English, best supported.
    public static PictureOrder on(LocalDate day) {
        return new PictureOrder(
                AsOf.on(day),
                Lens.BEST_SUPPORTED,
                Language.ENGLISH,
                MapStyle.light(),
                1920,
                1080,
                1,
                List.of(),
                Optional.empty(),
                Subject.CONTROL);
    }
}
