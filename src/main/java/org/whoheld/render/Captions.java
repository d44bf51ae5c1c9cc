package org.whoheld.render;

import java.util.List;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;

/// What is written on a picture. A text that is absent is empty.
///
/// @param date "27 November 2016"
/// @param day "day 13 of the offensive"
/// @param lens "Lens: best supported", or which source is heard alone
/// @param knownOn "As known on 27 November 2016"; empty if all that is known today counts
public record Captions(
        String title, String date, String day, String lens, String knownOn, List<String> credits) {
    public static final Captions NONE = new Captions("", "", "", "", "", List.of());

    public Captions {
        credits = List.copyOf(credits);
    }

    /// What a picture of the package says about itself; the title is the package's.
    public static Captions of(DataPackage pack, AsOf asOf, Lens lens, Language language) {
        Wording words = Wording.in(language);
        return new Captions(
                pack.about().title(),
                words.date(asOf.valid()),
                pack.dayOfOffensive(asOf.valid()).map(words::dayOfOffensive).orElse(""),
                words.lens(lens, pack.sources()),
                asOf.knownOn().map(words::knownOn).orElse(""),
                pack.about().credits());
    }

    public Captions withTitle(String newTitle) {
        return new Captions(newTitle, date, day, lens, knownOn, credits);
    }
}
