package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HypothesisTest {
    private static final LocalDate DAY = LocalDate.parse("2016-11-20");

    /// `d` is disputed, `held` held and `blank` unknown on the day.
    private static final ControlMap SAID =
            Sketch.of(
                            """
                            sohr 2016-11-18: opposition held
                            sana 2016-11-20 low: government held
                            sohr 2016-11-19 in held: government held
                            sohr 2016-11-25 in blank: government held
                            """)
                    .timeline()
                    .asOf(AsOf.on(DAY), Lens.BEST_SUPPORTED);

    @Test
    void aSupposedDistrictIsInTheSupposedHandsAboveWhatTheSourcesSay() {
        ControlMap map = SAID.supposing(Hypothesis.of("d", "sdf"));

        ControlState said = SAID.state("d");
        ControlState state = map.state("d");
        assertThat(state).isEqualTo(new ControlState.Supposed(Sketch.actor("sdf"), said));
        assertThat(state.kind()).isEqualTo(ControlState.Kind.SUPPOSED);
        assertThat(state.leader()).contains(Sketch.actor("sdf"));
        assertThat(state.second()).isEqualTo(said.leader()).isPresent();
        assertThat(state.claims()).isEqualTo(said.claims()).hasSize(2);
        assertThat(state.leadingClaim()).isEmpty();

        assertThat(map.isSupposed(0)).isTrue();
        assertThat(ControlCode.kind(map.code(0))).isEqualTo(ControlState.Kind.SUPPOSED);
        assertThat(ControlCode.leader(map.code(0))).isEqualTo(2);
        assertThat(ControlCode.second(map.code(0))).isEqualTo(ControlCode.leader(SAID.code(0)));
    }

    @Test
    void sinceWhenASupposedHolderLeadsHasNoAnswer() {
        ControlMap map = SAID.supposing(Hypothesis.of("held", "sdf"));

        assertThat(SAID.ledSince(1)).contains(LocalDate.parse("2016-11-19"));
        assertThat(map.ledSince(1)).isEmpty();
        assertThat(map.ledSince(0)).isEqualTo(SAID.ledSince(0));
    }

    @Test
    void whoHoldsADistrictAnywayIsNotSupposedTo() {
        ControlMap map = SAID.supposing(Hypothesis.of("held", "government"));

        assertThat(map.isSupposed(1)).isFalse();
        assertThat(map.code(1)).isEqualTo(SAID.code(1));
        assertThat(map.state(1)).isEqualTo(SAID.state(1));
        assertThat(map.ledSince(1)).isEqualTo(SAID.ledSince(1));
        assertThat(map.hypothesis()).contains(Hypothesis.of("held", "government"));
    }

    @Test
    void aDistrictOfWhichNothingIsKnownCanBeSupposedInHands() {
        ControlState state = SAID.supposing(Hypothesis.of("blank", "sdf")).state("blank");

        assertThat(Sketch.describe(state)).isEqualTo("supposed sdf, unknown");
        assertThat(state.second()).isEmpty();
    }

    @Test
    void aDayAheadOfWhatWasKnownCanBeSupposed() {
        ControlMap ahead =
                SAID.timeline()
                        .asOf(AsOf.on(DAY).knownOn(DAY.minusDays(1)), Lens.BEST_SUPPORTED)
                        .supposing(Hypothesis.of("d", "government"));

        assertThat(Sketch.describe(ahead.state("d"))).isEqualTo("supposed government, unknown");
        assertThat(ahead.ledSince(0)).isEmpty();
        assertThat(ahead.code(1)).isEqualTo(ControlCode.UNKNOWN);
    }

    @Test
    void theMapOfWhatIsSaidSupposesNothing() {
        ControlMap map = SAID.supposing(Hypothesis.of("d", "sdf"));

        assertThat(SAID.hypothesis()).isEmpty();
        assertThat(SAID.asSaid()).isSameAs(SAID);
        assertThat(map.asSaid().hypothesis()).isEmpty();
        assertThat(map.asSaid().code(0)).isEqualTo(SAID.code(0));
    }

    @Test
    void aSecondHypothesisReplacesTheFirst() {
        ControlMap map =
                SAID.supposing(Hypothesis.of("d", "sdf"))
                        .supposing(Hypothesis.of("held", "opposition"));

        assertThat(map.code(0)).isEqualTo(SAID.code(0));
        assertThat(Sketch.describe(map.state("held")))
                .isEqualTo("supposed opposition, held government");
        assertThat(map.hypothesis()).contains(Hypothesis.of("held", "opposition"));
    }

    @Test
    void whatThePackageDoesNotHaveCannotBeSupposed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SAID.supposing(Hypothesis.of("nowhere", "sdf")))
                .withMessage("there is no district nowhere");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SAID.supposing(Hypothesis.of("d", "nobody")))
                .withMessage("there is no actor nobody");
    }

    @Test
    void whatTheSourcesSayIsNeverItselfSupposed() {
        ControlState supposed = SAID.supposing(Hypothesis.of("d", "sdf")).state("d");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ControlState.Supposed(Sketch.actor("is"), supposed));
    }

    @Test
    void districtsComeAndGo() {
        Hypothesis two = Hypothesis.of("sakhur", "government").with("hanano", "government");

        assertThat(two.holders().keySet()).containsExactly("hanano", "sakhur");
        assertThat(two.with("sakhur", "sdf").key()).isEqualTo("hanano=government,sakhur=sdf");
        assertThat(two.without("hanano")).contains(Hypothesis.of("sakhur", "government"));
        assertThat(two.without("elsewhere")).contains(two);
        assertThat(Hypothesis.of("sakhur", "government").without("sakhur")).isEmpty();
    }

    @Test
    void itDoesNotChangeWithTheMapItWasMadeFrom() {
        TreeMap<String, String> holders = new TreeMap<>(Map.of("d", "sdf"));
        Hypothesis hypothesis = new Hypothesis(holders);
        holders.put("held", "sdf");

        assertThat(hypothesis).isEqualTo(Hypothesis.of("d", "sdf"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> hypothesis.holders().put("held", "sdf"));
    }

    @Test
    void itSupposesSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hypothesis(new TreeMap<>()));
        assertThatIllegalArgumentException().isThrownBy(() -> Hypothesis.of(" ", "sdf"));
        assertThatIllegalArgumentException().isThrownBy(() -> Hypothesis.of("d", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sakhur=government", "hanano=sdf,sakhur=government"})
    void itIsReadBackFromItsKey(String key) {
        assertThat(Hypothesis.parse(key).key()).isEqualTo(key);
    }

    @Test
    void pairsMayStandInAnyOrderWithSpaces() {
        assertThat(Hypothesis.parse("sakhur = government, hanano=sdf"))
                .isEqualTo(Hypothesis.of("hanano", "sdf").with("sakhur", "government"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sakhur", "sakhur=", "=sdf", "a=b=c", "a=b,", "a=b,c"})
    void whatNamesNoPairIsRefused(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hypothesis.parse(key))
                .withMessageContaining("use DISTRICT=ACTOR");
    }

    @Test
    void aDistrictIsInOneActorsHandsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hypothesis.parse("d=sdf,d=government"))
                .withMessageContaining("the district d");
    }
}
