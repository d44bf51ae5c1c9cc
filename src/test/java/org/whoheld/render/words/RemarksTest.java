package org.whoheld.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.analysis.Difference;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlRules;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;
import org.whoheld.render.DrawnPackage;
import org.whoheld.render.Frames;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.furniture.Furniture;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Shading;
import org.whoheld.render.view.Box;

class RemarksTest {
    private static final Lens RADIO = Lens.of(Frames.PACK.sources().get(1));

    private static ControlMap map(AsOf asOf, Lens lens) {
        return Frames.TIMELINE.asOf(asOf, lens);
    }

    private static String remark(AsOf asOf, Lens lens, Language language) {
        return Captions.of(Frames.PACK, map(asOf, lens), language).remark();
    }

    @Test
    void daysOfTwoYearsAreToldApart() {
        AsOf ahead = AsOf.on(SmallCoverage.DAY.plusYears(1)).knownOn(SmallCoverage.DAY);
        assertThat(remark(ahead, Lens.LATEST, Language.ENGLISH))
                .isEqualTo("On 27 November 2016 nothing could be known of 27 November 2017.");
    }

    @Test
    void anOrdinaryMapNeedsNone() {
        for (Language language : Language.values()) {
            assertThat(remark(AsOf.on(SmallCoverage.DAY), Lens.CAUTIOUS, language)).isEmpty();
            assertThat(remark(AsOf.on(SmallCoverage.DAY), RADIO, language)).isEmpty();
        }
        assertThat(
                        remark(
                                AsOf.on(SmallCoverage.DAY).knownOn(SmallCoverage.DAY),
                                Lens.LATEST,
                                Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void aSourceThatHasNotSpokenIsNamed() {
        AsOf early = AsOf.on(LocalDate.of(2016, 11, 20));
        assertThat(remark(early, RADIO, Language.ENGLISH))
                .isEqualTo("Town Radio has not spoken of any district by this day.");
        assertThat(remark(early, RADIO, Language.ARABIC)).contains("Town Radio").contains("حي");
    }

    @Test
    void beforeTheFirstClaimTheDateSaysSoAlready() {
        AsOf prologue = AsOf.on(LocalDate.of(2016, 11, 13));
        assertThat(remark(prologue, Lens.LATEST, Language.ENGLISH)).isEmpty();
    }

    @Test
    void whereEverySourceIsSwitchedOffTheStartingSituationIsLeft() {
        Lens none = new Lens.Weighing(Lens.Rule.CAUTIOUS, Set.of(Source.Kind.values()));
        DataPackage pack = withStartingSituation(Frames.PACK);
        ControlMap map = pack.timeline().asOf(AsOf.on(SmallCoverage.DAY), none);
        assertThat(Captions.of(pack, map, Language.ENGLISH).remark())
                .isEqualTo(
                        "All sources are switched off: this is the starting situation, whatever the"
                                + " day.");
        assertThat(Captions.of(pack, map, Language.ARABIC).remark()).isNotEmpty();
    }

    /// The package, its first source taken as the starting situation.
    private static DataPackage withStartingSituation(DataPackage pack) {
        return new DataPackage(
                pack.about(),
                new ControlRules(3, Optional.of(pack.sources().getFirst().id())),
                pack.approximationDays(),
                pack.offensiveStart(),
                pack.period(),
                pack.hostile(),
                pack.actors(),
                pack.sources(),
                pack.districts(),
                pack.context(),
                pack.areas(),
                pack.claims(),
                pack.incidents());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-27, 2016-11-10, Nothing had been reported by 10 November 2016.",
        "2016-11-27, 2016-11-20, On 20 November nothing could be known of 27 November."
    })
    void knowledgeBeforeTheDayIsExplained(LocalDate day, LocalDate known, String expected) {
        assertThat(remark(AsOf.on(day).knownOn(known), Lens.LATEST, Language.ENGLISH))
                .isEqualTo(expected);
        assertThat(remark(AsOf.on(day).knownOn(known), Lens.LATEST, Language.ARABIC)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2016-11-24, 2016-12-06, none",
                "2016-11-24, 2016-11-24, Both dates are the same: nothing can differ.",
                "2016-11-15, 2016-11-18, No district changed hands between these dates."
            })
    void aComparisonThatShowsNothingSaysWhy(LocalDate from, LocalDate to, String expected) {
        Difference difference =
                Difference.between(
                        map(AsOf.on(from), Lens.BEST_SUPPORTED),
                        map(AsOf.on(to), Lens.BEST_SUPPORTED));
        Captions captions =
                Captions.of(
                        Frames.PACK,
                        difference.after(),
                        new Shading.ByDifference(difference),
                        Language.ENGLISH);
        assertThat(captions.remark()).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aRemarkIsWrittenBelowTheDate() {
        MapFrame frame =
                Frames.on(
                        SmallCoverage.DAY, Frames.viewport(1000, 700, 1), Frames.ALL_BUT_PATTERNS);
        MapFrame remarked =
                frame.withCaptions(
                        new Captions(
                                "A small town",
                                frame.captions().date(),
                                "",
                                frame.captions().day(),
                                frame.captions().lens(),
                                "",
                                "",
                                "A sentence that is long enough to be written in two lines, if not"
                                        + " in three of them.",
                                frame.captions().credits()));
        Box without = captionBox(frame);
        Box with = captionBox(remarked);
        assertThat(with.width()).isEqualTo(without.width());
        assertThat(with.height()).isGreaterThan(without.height() + 30);
    }

    private static Box captionBox(MapFrame frame) {
        Palette palette = new Palette(Frames.PACK.actors(), frame.style(), false, false);
        return Furniture.of(
                        frame,
                        new Lettering(),
                        () -> new DrawnPackage(Frames.PACK).legends().rows(frame, palette))
                .boxes()
                .getFirst();
    }
}
