package org.whoheld.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whoheld.ui.words.Sample.GOVERNMENT;
import static org.whoheld.ui.words.Sample.OPPOSITION;
import static org.whoheld.ui.words.Sample.SDF;
import static org.whoheld.ui.words.Sample.claim;
import static org.whoheld.ui.words.Sample.held;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlState;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;

class ControlWordsTest {
    private static final Claim GOVERNMENT_BY_SANA =
            claim("a", "d", held(GOVERNMENT), "2016-11-26/2016-11-28", Sample.SANA, "2016-11-29");
    private static final Claim OPPOSITION_BY_SOHR =
            claim("b", "d", held(OPPOSITION), "2016-11-26", Sample.SOHR, "2016-11-26");
    private static final Claim OPPOSITION_BY_ACTIVISTS =
            claim("c", "d", held(OPPOSITION), "2016-11-26", Sample.ACTIVISTS, "2016-11-26");
    private static final Claim FIGHT =
            claim(
                    "e",
                    "d",
                    new Assertion.Contests(OPPOSITION, GOVERNMENT),
                    "2016-11-26",
                    Sample.SOHR,
                    "2016-11-26");

    @Test
    void aSupposedStateIsToldBeforeWhatTheSourcesSay() {
        assertThat(
                        sentence(
                                new ControlState.Supposed(
                                        GOVERNMENT,
                                        new ControlState.Held(
                                                OPPOSITION, List.of(OPPOSITION_BY_SOHR)))))
                .isEqualTo(
                        "Supposed: held by "
                                + ActorWords.full(GOVERNMENT)
                                + " (hypothetical). According to the sources it is held by "
                                + ActorWords.full(OPPOSITION)
                                + ".");
    }

    @Test
    void heldIsOneSentence() {
        assertThat(sentence(new ControlState.Held(OPPOSITION, List.of(OPPOSITION_BY_SOHR))))
                .isEqualTo("Held by opposition groups.");
    }

    @Test
    void disputedCountsTheSourcesOfEachOtherHolder() {
        assertThat(
                        sentence(
                                new ControlState.Disputed(
                                        GOVERNMENT,
                                        List.of(OPPOSITION),
                                        List.of(
                                                GOVERNMENT_BY_SANA,
                                                OPPOSITION_BY_SOHR,
                                                OPPOSITION_BY_ACTIVISTS))))
                .isEqualTo(
                        "Held by the Syrian government and allies. "
                                + "Disputed: 2 sources give it to the opposition.");
    }

    @Test
    void aDisputeByAFightSaysSo() {
        assertThat(
                        sentence(
                                new ControlState.Disputed(
                                        GOVERNMENT,
                                        List.of(OPPOSITION),
                                        List.of(GOVERNMENT_BY_SANA, FIGHT))))
                .isEqualTo(
                        "Held by the Syrian government and allies. Disputed: "
                                + "1 source says that it is contested and still with the opposition.");
    }

    @Test
    void contestedNamesBoth() {
        assertThat(sentence(new ControlState.Contested(OPPOSITION, GOVERNMENT, List.of(FIGHT))))
                .isEqualTo(
                        "Held by opposition groups, contested by the Syrian government and allies.");
    }

    @Test
    void inTransitionNamesTheDaysAndBothHolders() {
        assertThat(
                        sentence(
                                new ControlState.InTransition(
                                        Optional.of(OPPOSITION),
                                        GOVERNMENT,
                                        List.of(GOVERNMENT_BY_SANA))))
                .isEqualTo(
                        "In transition between 26 and 28 November 2016: "
                                + "from opposition groups to the Syrian government and allies.");
        assertThat(
                        sentence(
                                new ControlState.InTransition(
                                        Optional.empty(), SDF, List.of(GOVERNMENT_BY_SANA))))
                .isEqualTo(
                        "In transition between 26 and 28 November 2016: "
                                + "to the Syrian Democratic Forces. Who held it before is not known.");
    }

    @Test
    void aClaimSaysHeldOrContested() {
        assertThat(ControlWords.says(GOVERNMENT_BY_SANA))
                .isEqualTo("Held by the Syrian government and allies");
        assertThat(ControlWords.says(FIGHT))
                .isEqualTo(
                        "Contested: held by opposition groups, "
                                + "challenged by the Syrian government and allies");
    }

    @Test
    void aLensOfOneSourceIsNamedAfterIt() {
        List<Source> sources = List.of(Sample.SOHR);
        assertThat(ControlWords.lens(Lens.of(Sample.SOHR), sources)).isEqualTo("only SOHR");
        assertThat(ControlWords.lens(Lens.of(Sample.SANA), sources)).isEqualTo("only sana");
        assertThat(ControlWords.lens(Lens.BEST_SUPPORTED, sources)).isEqualTo("best supported");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Syrian government and allies | Government | the Syrian government and allies | the government
                    Opposition groups            | Opposition | opposition groups                | the opposition
                    Syrian Democratic Forces     | SDF        | the Syrian Democratic Forces     | the SDF
                    Islamic State                | IS         | Islamic State                    | IS
                    Ukraine                      | Ukraine    | Ukraine                          | Ukraine
                    Rebels                       | Rebels     | Rebels                           | Rebels
                    """)
    void onlyCommonNounsGetAnArticle(String name, String brief, String inFull, String inBrief) {
        Actor actor = Sample.actor("x", name, brief, 0);
        assertThat(ActorWords.full(actor)).isEqualTo(inFull);
        assertThat(ActorWords.brief(actor)).isEqualTo(inBrief);
    }

    @ParameterizedTest
    @CsvSource({
        "Syrian Observatory for Human Rights (SOHR), SOHR",
        "Local activists, Local activists",
        "Military adviser (quoted by Rudaw), Military adviser (quoted by Rudaw)"
    })
    void aSourceIsShortenedToItsAbbreviation(String name, String brief) {
        assertThat(SourceWords.brief(Sample.source("x", name, Source.Kind.OTHER))).isEqualTo(brief);
    }

    private static String sentence(ControlState state) {
        return ControlWords.sentence(state);
    }
}
