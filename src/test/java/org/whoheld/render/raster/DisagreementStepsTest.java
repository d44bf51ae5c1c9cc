package org.whoheld.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.analysis.Disagreement;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.Frames;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.style.Shading;
import org.whoheld.render.words.ShadingWords;

class DisagreementStepsTest {
    private static final ControlMap CONTROL =
            Frames.TIMELINE.asOf(AsOf.on(SmallCoverage.DAY), Lens.BEST_SUPPORTED);

    private static DisagreementSteps steps(Shading.Measure measure) {
        return DisagreementSteps.of(
                new Shading.ByDisagreement(
                        Disagreement.of(CONTROL, Frames.PACK.period()), measure));
    }

    private static List<String> words(DisagreementSteps steps) {
        ShadingWords words = ShadingWords.in(Language.ENGLISH);
        return IntStream.rangeClosed(0, steps.limits().size())
                .mapToObj(step -> steps.words(step, words))
                .toList();
    }

    @Test
    void sharesAreToldInWords() {
        assertThat(words(steps(Shading.Measure.ON_THE_DAY)))
                .containsExactly(
                        "no voice differs",
                        "up to a quarter of the voices",
                        "up to a third of the voices",
                        "up to half of the voices",
                        "more than half");
    }

    @Test
    void aDistrictIsInTheStepOfTheShareOfItsVoicesThatDiffer() {
        DisagreementSteps steps = steps(Shading.Measure.ON_THE_DAY);
        assertThat(steps.step(SmallCoverage.DISPUTED)).isEqualTo(3);
        assertThat(steps.step(SmallCoverage.CONTESTED)).isZero();
        assertThat(steps.isKnown(CONTROL, SmallCoverage.UNKNOWN)).isFalse();
        assertThat(steps.isKnown(CONTROL, SmallCoverage.CONTESTED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0  | on no day
                    1  | on no day, 1 day
                    3  | on no day, 1 day, 2 days, 3 days
                    5  | on no day, 1 day, 2 days, 3 days, 4–5 days
                    10 | on no day, 1–2 days, 3 days, 4–5 days, 6–10 days
                    28 | on no day, 1–4 days, 5–7 days, 8–14 days, 15–28 days
                    """)
    void daysAreCutIntoAtMostFourStepsThatDoubleUpToTheMost(int most, String expected) {
        DisagreementSteps steps =
                new DisagreementSteps(
                        Disagreement.of(CONTROL, Frames.PACK.period()),
                        Shading.Measure.DAYS,
                        DisagreementSteps.days(most));
        assertThat(String.join(", ", words(steps))).isEqualTo(expected);
        assertThat(steps.ramp(0)).isZero();
        assertThat(steps.ramp(steps.limits().size())).isEqualTo(most == 0 ? 0 : 4);
    }
}
