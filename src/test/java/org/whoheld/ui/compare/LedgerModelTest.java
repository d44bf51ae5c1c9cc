package org.whoheld.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.ChangeLedger;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.ManualTicker;
import org.whoheld.ui.async.Pace;
import org.whoheld.ui.async.Rest;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.compare.LedgerModel.Side;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.Comparison.Mode;
import org.whoheld.ui.session.Renewal;
import org.whoheld.ui.session.SessionModel;

class LedgerModelTest {
    private static final LocalDate START = LocalDate.of(2016, 11, 15);
    private static final LocalDate END = LocalDate.of(2016, 12, 5);

    private final SessionModel session = new SessionModel();
    private final CompareModel compare = new CompareModel(session);
    private final LedgerModel model =
            new LedgerModel(
                    session,
                    compare,
                    new SameThreadTaskExecutor(),
                    failure -> {
                        throw new AssertionError(failure);
                    });

    @BeforeEach
    void open() {
        session.open(ComparePackages.threeDistricts());
        session.goTo(END);
    }

    private List<String> districts() {
        return model.entries().stream()
                .map(it -> session.open().orElseThrow().timeline().districts().get(it.district()))
                .toList();
    }

    @Test
    void listsWhatChangedHandsAndSince() {
        compare.compare(Mode.DIFFERENCE);
        assertThat(districts()).containsExactly("a", "b", "c");
        assertThat(model.entries())
                .extracting(ChangeLedger.Entry::when)
                .containsExactly(
                        Optional.of(LocalDate.of(2016, 11, 26)),
                        Optional.of(LocalDate.of(2016, 11, 28)),
                        Optional.of(LocalDate.of(2016, 12, 1)));
        assertThat(model.note()).isEmpty();
    }

    @Test
    void whatOnePartyGainsTheOtherLoses() {
        compare.compare(Mode.DIFFERENCE);
        assertThat(model.totals()).hasSize(2);
        ChangeLedger.Total red = model.totals().get(0);
        ChangeLedger.Total blue = model.totals().get(1);
        assertThat(red.netDistricts()).isEqualTo(-3);
        assertThat(blue.netDistricts()).isEqualTo(3);
        double area =
                session.open().orElseThrow().squareKilometres("a")
                        + session.open().orElseThrow().squareKilometres("b")
                        + session.open().orElseThrow().squareKilometres("c");
        assertThat(blue.netSquareKilometres()).isCloseTo(area, within(1e-9));
    }

    @Test
    void followsDatesLensAndKnownOn() {
        compare.compare(Mode.SWIPE);
        compare.ledgerOpenProperty().set(true);
        session.goTo(LocalDate.of(2016, 11, 27));
        assertThat(districts()).containsExactly("a");
        session.compareWith(LocalDate.of(2016, 11, 29));
        assertThat(districts()).containsExactly("b");
        session.compareWith(START);
        session.goTo(END);
        session.lensProperty().set(Lens.of(ComparePackages.ARMY));
        assertThat(districts()).containsExactly("c");
        session.lensProperty().set(Lens.BEST_SUPPORTED);
        session.knownOnProperty().set(Optional.of(LocalDate.of(2016, 11, 27)));
        assertThat(districts()).doesNotContain("b", "c");
        assertThat(model.note()).contains("27 November 2016");
    }

    @Test
    void listsThoseOfOneActorAlone() {
        compare.compare(Mode.DIFFERENCE);
        model.actorProperty().set(Optional.of(ComparePackages.BLUE));
        model.sideProperty().set(Side.GAINED);
        assertThat(districts()).hasSize(3);
        model.sideProperty().set(Side.LOST);
        assertThat(districts()).isEmpty();
        assertThat(model.note())
                .isEqualTo("No district was lost by blue. In all, 3 districts changed hands.");
        model.sideProperty().set(Side.EITHER);
        assertThat(districts()).hasSize(3);
    }

    @Test
    void saysWhyThereIsNothing() {
        assertThat(new LedgerModelTest().model.note()).startsWith("Open a package");
        compare.ledgerOpenProperty().set(true);
        assertThat(model.note()).startsWith("Compare two days");
        compare.compare(Mode.DIFFERENCE);
        session.compareWith(END);
        assertThat(model.note()).startsWith("Both days are 5 December 2016");
        session.compareWith(LocalDate.of(2016, 12, 3));
        assertThat(model.note())
                .isEqualTo(
                        "No district changed hands from 3 December to 5 December 2016 by this"
                                + " lens.");
        session.knownOnProperty().set(Optional.of(LocalDate.of(2016, 11, 1)));
        assertThat(model.note()).startsWith("By 1 November 2016 nothing had been reported yet");
    }

    @Test
    void worksNothingOutWhileItIsClosed() {
        compare.compare(Mode.SWIPE);
        assertThat(model.ledger()).isEmpty();
        compare.toggleLedger();
        assertThat(model.ledger()).isPresent();
        compare.toggleLedger();
        assertThat(model.ledger()).isEmpty();
    }

    @Test
    void theLedgerComesWithADifferenceAndGoesWithTheComparison() {
        compare.toggleLedger();
        assertThat(session.comparison()).map(Comparison::mode).contains(Mode.DIFFERENCE);
        assertThat(model.ledger()).isPresent();
        compare.stop();
        assertThat(compare.ledgerOpenProperty().get()).isFalse();
    }

    @Test
    void ofALargePackageItIsWorkedOutWhenTheKnownOnDayRests() {
        ManualTicker ticker = new ManualTicker();
        ManualTicker pacer = new ManualTicker();
        LedgerModel large =
                new LedgerModel(
                        session,
                        compare,
                        new SameThreadTaskExecutor(),
                        failure -> {
                            throw new AssertionError(failure);
                        },
                        new Renewal(0, new Rest(ticker), new Pace(pacer, Duration.ofMillis(150))));
        compare.compare(Mode.DIFFERENCE);
        var before = large.ledger();
        session.knownOnProperty().set(Optional.of(LocalDate.of(2016, 11, 27)));
        assertThat(large.ledger()).isSameAs(before).isPresent();
        ticker.pass(Duration.ofMillis(200));
        assertThat(large.ledger().orElseThrow().after().knownOn())
                .contains(LocalDate.of(2016, 11, 27));
    }

    @Test
    void theFileIsNamedAfterBothDays() {
        compare.compare(Mode.DIFFERENCE);
        assertThat(model.fileName()).isEqualTo("p_changes_2016-11-15_2016-12-05.csv");
        session.knownOnProperty().set(Optional.of(START));
        assertThat(model.fileName())
                .isEqualTo("p_changes_2016-11-15_2016-12-05_known-on-2016-11-15.csv");
    }
}
