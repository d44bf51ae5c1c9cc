package org.whoheld.render;

import java.time.LocalDate;
import java.util.List;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;

/// What is written on a picture. A text that is absent is empty.
///
/// @param date "27 November 2016"
/// @param day "day 13 of the offensive"; on a day of which the package does not tell, that it does
///   not
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
                day(pack, asOf.valid(), words),
                words.lens(lens, pack.sources()),
                asOf.knownOn().map(words::knownOn).orElse(""),
                pack.about().credits());
    }

    private static String day(DataPackage pack, LocalDate day, Wording words) {
        if (pack.period().contains(day)) {
            return pack.dayOfOffensive(day).map(words::dayOfOffensive).orElse("");
        }
        // The timeline begins a day early, to show the map before anything is known.
        boolean isPrologue =
                day.equals(pack.period().widened().first()) && pack.isBeforeFirstClaim(day);
        return isPrologue ? words.beforeFirstClaim() : words.outside(pack.period());
    }

    public Captions withTitle(String newTitle) {
        return new Captions(newTitle, date, day, lens, knownOn, credits);
    }
}
