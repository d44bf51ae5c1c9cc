package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Hypothesis;

class WhatIfTest {
    private static WhatIf of(DrawnTown town, String hypothesis) {
        return WhatIf.of(town.map().supposing(Hypothesis.parse(hypothesis)), town.coverage);
    }

    @Test
    void tellsIntoWhichPartsTheGroundWouldSplitAndWhereTheyLie() {
        DrawnTown town = DrawnTown.squares("gog\ngog\ngog\ngog");
        WhatIf whatIf = of(town, "b2=government");
        assertThat(whatIf.ofActors())
                .extracting(it -> it.actor().id())
                .containsExactly("government", "opposition");
        WhatIf.OfActor opposition = whatIf.ofActors().getLast();
        assertThat(opposition.gainedSquareKilometres())
                .isCloseTo(-town.squareKilometres("b2"), within(1e-9));
        assertThat(opposition.before()).hasSize(1);
        assertThat(opposition.after())
                .extracting(
                        it -> town.names(it.pocket().districts()) + " " + it.side().orElseThrow())
                .containsExactly("b3, b4 SOUTH", "b1 NORTH");
        WhatIf.OfActor government = whatIf.ofActors().getFirst();
        assertThat(government.before()).hasSize(2);
        assertThat(government.after()).hasSize(1);
        assertThat(government.after().getFirst().side()).isEmpty();
    }

    @Test
    void tellsWhichPartsWouldBeEncircledThatAreNotNow() {
        DrawnTown town = DrawnTown.squares("gggg\ngooo\ngggg");
        WhatIf.OfActor opposition = of(town, "c2=government").ofActors().getLast();
        assertThat(opposition.newlyEncircled())
                .extracting(it -> town.names(it.pocket().districts()))
                .containsExactly("b2");
        assertThat(
                        of(DrawnTown.squares("gggg\ngoog\ngggg"), "b2=government")
                                .ofActors()
                                .getLast()
                                .newlyEncircled())
                .isEmpty();
    }

    @Test
    void tellsOfEncirclementThoughTheActorsOwnDistrictsStay() {
        DrawnTown town = DrawnTown.squares("ggg\ngoi\nggg");
        WhatIf.OfActor opposition = ofActor(of(town, "c2=government"), "opposition");
        assertThat(opposition.newlyEncircled()).hasSize(1);
        assertThat(opposition.changes()).isEmpty();
        WhatIf relief =
                WhatIf.of(
                        DrawnTown.squares("ggg\ngog\nggg")
                                .map()
                                .supposing(Hypothesis.of("c2", "is")),
                        DrawnTown.squares("ggg\ngog\nggg").coverage);
        assertThat(ofActor(relief, "opposition").relieved()).hasSize(1);
    }

    private static WhatIf.OfActor ofActor(WhatIf whatIf, String actor) {
        return whatIf.ofActors().stream()
                .filter(it -> it.actor().id().equals(actor))
                .findAny()
                .orElseThrow();
    }

    @Test
    void aSplitALossAndANewPartAreToldEach() {
        DrawnTown town = DrawnTown.squares("ooo o\nggggg\nggggg");
        WhatIf whatIf =
                WhatIf.of(
                        town.map().supposing(Hypothesis.parse("b1=government,e1=government")),
                        town.coverage);
        assertThat(ofActor(whatIf, "opposition").changes())
                .hasExactlyElementsOfTypes(WhatIf.Change.Split.class, WhatIf.Change.Lost.class);
        assertThat(ofActor(of(town, "c3=opposition"), "opposition").changes())
                .hasExactlyElementsOfTypes(WhatIf.Change.Begun.class);
    }

    @Test
    void tellsHowTheFrontWouldChange() {
        DrawnTown town = DrawnTown.squares("goo\ngoo");
        WhatIf.FrontChange change = of(town, "b1=government").fronts().getFirst();
        assertThat(change.first().id() + "-" + change.second().id())
                .isEqualTo("government-opposition");
        // the border of b1 with b2 comes to it; the one lost in the west is as long as the one won
        assertThat(change.addedMetres()).isCloseTo(901.5, within(2.0));
        assertThat(change.beforeMetres() + change.addedMetres())
                .isCloseTo(change.afterMetres(), within(1e-9));
    }

    @Provide
    Arbitrary<DrawnTown> towns() {
        return DrawnTowns.any();
    }

    @Property(tries = 60)
    void supposingWhatIsSoChangesNothing(@ForAll("towns") DrawnTown town) {
        ControlMap map = town.map();
        TreeMap<String, String> holders = new TreeMap<>();
        for (int d = 0; d < map.size(); d++) {
            int leader = ControlCode.leader(map.code(d));
            if (leader >= 0) {
                holders.put(
                        town.timeline.districts().get(d), town.timeline.actors().get(leader).id());
            }
        }
        if (!holders.isEmpty()) {
            assertThat(WhatIf.of(map.supposing(new Hypothesis(holders)), town.coverage).isNothing())
                    .isTrue();
        }
    }
}
