package org.whoheld.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.CutTown;
import org.whoheld.analysis.Difference;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.style.Shading;

class CaptionsTest {
    private static final DataPackage PACK = SmallCoverage.get();
    private static final AsOf NOW = AsOf.on(SmallCoverage.DAY);

    private static Captions captions(AsOf asOf, Lens lens, Language language) {
        return Captions.of(PACK, PACK.timeline().asOf(asOf, lens), language);
    }

    @Test
    void saysTitleDateDayLensAndCredits() {
        Captions captions = captions(NOW, Lens.BEST_SUPPORTED, Language.ENGLISH);
        assertThat(captions)
                .isEqualTo(
                        new Captions(
                                "A small town",
                                "27 November 2016",
                                "",
                                "day 13 of the offensive",
                                "Lens: best supported",
                                "",
                                "",
                                "",
                                PACK.about().credits()));
    }

    @Test
    void saysWhatWasKnownWhen() {
        Captions captions = captions(NOW.knownOn(SmallCoverage.DAY), Lens.LATEST, Language.ENGLISH);
        assertThat(captions.knownOn()).isEqualTo("As known on 27 November 2016");
    }

    @Test
    void saysThatADayLiesOutsideThePeriod() {
        for (LocalDate day : List.of(LocalDate.of(2016, 11, 12), LocalDate.of(2016, 12, 24))) {
            assertThat(captions(AsOf.on(day), Lens.LATEST, Language.ENGLISH).day())
                    .isEqualTo("outside the period of the data, 14 November – 23 December 2016");
            assertThat(captions(AsOf.on(day), Lens.LATEST, Language.ARABIC).day())
                    .isEqualTo("خارج فترة البيانات، 14 تشرين الثاني – 23 كانون الأول 2016");
        }
    }

    @Test
    void saysOfADifferenceThatOneOfItsDaysLiesOutsideThePeriod() {
        ControlTimeline timeline = PACK.timeline();
        ControlMap within = timeline.asOf(NOW, Lens.LATEST);
        ControlMap after = timeline.asOf(AsOf.on(LocalDate.of(2018, 1, 1)), Lens.LATEST);
        assertThat(day(within, after))
                .isEqualTo("outside the period of the data, 14 November – 23 December 2016");
        assertThat(day(within, within)).isEmpty();
    }

    private static String day(ControlMap before, ControlMap after) {
        Shading shading = new Shading.ByDifference(Difference.between(before, after));
        return Captions.of(PACK, after, shading, Language.ENGLISH).day();
    }

    @Test
    void saysOfNoPeriodWhereThereIsNoClaim() {
        DataPackage silent = CutTown.silent();
        assertThat(
                        Captions.of(
                                        silent,
                                        silent.timeline().asOf(NOW, Lens.LATEST),
                                        Language.ENGLISH)
                                .day())
                .isEmpty();
    }

    @Test
    void onePeriodOfOneDayIsSaidOnce() {
        LocalDate day = LocalDate.of(2016, 1, 1);
        assertThat(new Wording.English().span(new DataPackage.Period(day, day)))
                .isEqualTo("1 January 2016");
    }

    @Test
    void saysOnTheFirstDayOfTheTimelineThatNothingIsClaimedYet() {
        AsOf prologue = AsOf.on(LocalDate.of(2016, 11, 13));
        assertThat(captions(prologue, Lens.LATEST, Language.ENGLISH).day())
                .isEqualTo("before the first claim");
        assertThat(captions(prologue, Lens.LATEST, Language.ARABIC).day())
                .isEqualTo("قبل أول إفادة");
    }

    @Test
    void namesBothYearsOfAPeriodThatHasTwo() {
        var period = new DataPackage.Period(LocalDate.of(2015, 12, 30), LocalDate.of(2016, 1, 2));
        assertThat(Wording.in(Language.ENGLISH).span(period))
                .isEqualTo("30 December 2015 – 2 January 2016");
    }

    @Test
    void countsNoDayBeforeTheOffensive() {
        AsOf before = AsOf.on(LocalDate.of(2016, 11, 14));
        assertThat(captions(before, Lens.LATEST, Language.ENGLISH).day()).isEmpty();
    }

    @Test
    void namesTheOneSourceThatIsHeard() {
        Lens lens = Lens.of(PACK.sources().getFirst());
        assertThat(captions(NOW, lens, Language.ENGLISH).lens())
                .isEqualTo("Lens: only Town Monitor");
    }

    @Test
    void speaksArabicWithTheMonthsOfTheLevant() {
        Captions captions = captions(NOW, Lens.CAUTIOUS, Language.ARABIC);
        assertThat(captions.date()).isEqualTo("27 تشرين الثاني 2016");
        assertThat(captions.day()).isEqualTo("اليوم 13 من الهجوم");
    }
}
