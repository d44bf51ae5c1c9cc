package org.whoheld.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.whoheld.core.AsOf;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.style.MapStyle;

/// Which picture is wanted.
///
/// @param subject what is shown of the day
/// @param hypothesis what is supposed of it; of one day alone
/// @param title instead of the package's own
/// @param layers what is drawn besides the districts
/// @param selected id of the district that is outlined
public record PictureOrder(
        AsOf asOf,
        Lens lens,
        Subject subject,
        Optional<Hypothesis> hypothesis,
        Sight sight,
        Language language,
        MapStyle style,
        Optional<String> title,
        Set<Layer> layers,
        Optional<String> selected) {
    public PictureOrder {
        layers = Set.copyOf(layers);
        if (hypothesis.isPresent() && !(subject instanceof Subject.OneDay)) {
            throw new IllegalArgumentException("something is supposed of one day, not of two");
        }
    }

    /// The map of a day, light, in English, with the usual layers.
    public static PictureOrder of(AsOf asOf, Lens lens, Sight sight) {
        return new PictureOrder(
                asOf,
                lens,
                Subject.CONTROL,
                Optional.empty(),
                sight,
                Language.ENGLISH,
                MapStyle.light(),
                Optional.empty(),
                Layer.USUAL,
                Optional.empty());
    }

    /// The earlier of the day and another.
    public LocalDate first(LocalDate other) {
        return other.isBefore(asOf.valid()) ? other : asOf.valid();
    }

    /// The later of the day and another.
    public LocalDate last(LocalDate other) {
        return other.isBefore(asOf.valid()) ? asOf.valid() : other;
    }

    public PictureOrder withSubject(Subject newSubject) {
        return with(newSubject, hypothesis, title);
    }

    public PictureOrder supposing(Hypothesis supposed) {
        return with(subject, Optional.of(supposed), title);
    }

    public PictureOrder withTitle(String newTitle) {
        return with(subject, hypothesis, Optional.of(newTitle));
    }

    private PictureOrder with(
            Subject newSubject, Optional<Hypothesis> supposed, Optional<String> newTitle) {
        return new PictureOrder(
                asOf,
                lens,
                newSubject,
                supposed,
                sight,
                language,
                style,
                newTitle,
                layers,
                selected);
    }
}
