package org.whoheld.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;

class CaptionsTest {
    private static final DataPackage PACK = SmallCoverage.get();
    private static final AsOf NOW = AsOf.on(SmallCoverage.DAY);

    @Test
    void saysTitleDateDayLensAndCredits() {
        Captions captions = Captions.of(PACK, NOW, Lens.BEST_SUPPORTED, Language.ENGLISH);
        assertThat(captions)
                .isEqualTo(
                        new Captions(
                                "A small town",
                                "27 November 2016",
                                "day 13 of the offensive",
                                "Lens: best supported",
                                "",
                                PACK.about().credits()));
    }

    @Test
    void saysWhatWasKnownWhen() {
        Captions captions =
                Captions.of(PACK, NOW.knownOn(SmallCoverage.DAY), Lens.LATEST, Language.ENGLISH);
        assertThat(captions.knownOn()).isEqualTo("As known on 27 November 2016");
    }

    @Test
    void countsNoDayBeforeTheOffensive() {
        AsOf before = AsOf.on(LocalDate.of(2016, 11, 14));
        assertThat(Captions.of(PACK, before, Lens.LATEST, Language.ENGLISH).day()).isEmpty();
    }

    @Test
    void namesTheOneSourceThatIsHeard() {
        Lens lens = Lens.of(PACK.sources().getFirst());
        assertThat(Captions.of(PACK, NOW, lens, Language.ENGLISH).lens())
                .isEqualTo("Lens: only Town Monitor");
    }

    @Test
    void speaksArabicWithTheMonthsOfTheLevant() {
        Captions captions = Captions.of(PACK, NOW, Lens.CAUTIOUS, Language.ARABIC);
        assertThat(captions.date()).isEqualTo("27 تشرين الثاني 2016");
        assertThat(captions.day()).isEqualTo("اليوم 13 من الهجوم");
    }
}
