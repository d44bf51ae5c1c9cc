package org.whoheld.render.words;

import java.time.LocalDate;
import java.util.List;
import org.whoheld.analysis.Difference;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.render.style.Shading;

/// What is written on a picture. A text that is absent is empty.
///
/// @param date "27 November 2016", or both days of a difference, or the first and last of a period
/// @param subject what the colours tell, if it is not who holds what
/// @param day "day 13 of the offensive"; on a day of which the package does not tell, that it does
///   not
/// @param lens "Lens: best supported", or which source is heard alone
/// @param knownOn "As known on 27 November 2016"; empty if all that is known today counts
/// @param hypothesis "Hypothetical: Sakhur in the hands of Government"; empty on a map of what the
///   sources say
/// @param remark a sentence on a picture that would puzzle without it, see [Remarks]
public record Captions(
        String title,
        String date,
        String subject,
        String day,
        String lens,
        String knownOn,
        String hypothesis,
        String remark,
        List<String> credits) {
    public static final Captions NONE = new Captions("", "", "", "", "", "", "", "", List.of());

    public Captions {
        credits = List.copyOf(credits);
    }

    /// What a picture of who holds what says about itself; the title is the package's.
    public static Captions of(DataPackage pack, ControlMap control, Language language) {
        return of(pack, control, Shading.BY_CONTROL, language);
    }

    /// What a picture says about itself; the title is the package's.
    ///
    /// @param control the frame's
    public static Captions of(
            DataPackage pack, ControlMap control, Shading shading, Language language) {
        Wording words = Wording.in(language);
        ShadingWords shadingWords = ShadingWords.in(language);
        Remarks remarks = new Remarks(pack, RemarkWords.in(language));
        AsOf asOf = control.asOf();
        String lens = words.lens(control.lens(), pack.sources());
        String knownOn = asOf.knownOn().map(words::knownOn).orElse("");
        String supposed =
                control.hypothesis()
                        .map(it -> HypothesisWords.in(language).sentence(pack, it))
                        .orElse("");
        String title = pack.about().title();
        List<String> credits = pack.about().credits();
        return switch (shading) {
            case Shading.ByControl() ->
                    new Captions(
                            title,
                            words.date(asOf.valid()),
                            "",
                            day(pack, asOf.valid(), words),
                            lens,
                            knownOn,
                            supposed,
                            remarks.on(control),
                            credits);
            case Shading.ByDifference(var difference) ->
                    new Captions(
                            title,
                            shadingWords.dates(
                                    difference.before().asOf().valid(),
                                    difference.after().asOf().valid()),
                            shadingWords.changedHands(),
                            outside(pack, difference, words),
                            lens,
                            knownOn(difference, words, shadingWords),
                            supposed,
                            remarks.on(difference),
                            credits);
            case Shading.ByDisagreement(var disagreement, var measure) -> {
                boolean onTheDay = measure == Shading.Measure.ON_THE_DAY;
                yield new Captions(
                        title,
                        onTheDay ? words.date(asOf.valid()) : words.span(disagreement.period()),
                        shadingWords.disagreement(measure),
                        onTheDay ? day(pack, asOf.valid(), words) : "",
                        lens,
                        knownOn,
                        supposed,
                        onTheDay ? remarks.on(control) : remarks.onKnowledgeOf(control),
                        credits);
            }
        };
    }

    private static String knownOn(Difference difference, Wording words, ShadingWords shadingWords) {
        AsOf before = difference.before().asOf();
        AsOf after = difference.after().asOf();
        if (before.knownOn().equals(after.knownOn())) {
            return after.knownOn().map(words::knownOn).orElse("");
        }
        return before.knownOn().map(words::knownOn).orElseGet(shadingWords::knownToday)
                + " – "
                + after.knownOn().map(words::knownOn).orElseGet(shadingWords::knownToday);
    }

    private static String outside(DataPackage pack, Difference difference, Wording words) {
        boolean isWithin =
                pack.period().contains(difference.before().asOf().valid())
                        && pack.period().contains(difference.after().asOf().valid());
        return isWithin ? "" : words.outside(pack.period());
    }

    private static String day(DataPackage pack, LocalDate day, Wording words) {
        if (pack.claims().isEmpty()) {
            return "";
        }
        if (pack.period().contains(day)) {
            return pack.dayOfOffensive(day).map(words::dayOfOffensive).orElse("");
        }
        // The timeline begins a day early, to show the map before anything is known.
        boolean isPrologue =
                day.equals(pack.period().widened().first()) && pack.isBeforeFirstClaim(day);
        return isPrologue ? words.beforeFirstClaim() : words.outside(pack.period());
    }

    public Captions withTitle(String newTitle) {
        return new Captions(
                newTitle, date, subject, day, lens, knownOn, hypothesis, remark, credits);
    }
}
