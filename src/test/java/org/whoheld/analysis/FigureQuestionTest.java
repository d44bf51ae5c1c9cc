package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;

class FigureQuestionTest {
    private final DataPackage town = CutTown.get();
    private final Coverage coverage = Coverage.of(town);

    private FigureQuestion knownOn(LocalDate recordedBy) {
        return new FigureQuestion(
                town.timeline(), Lens.BEST_SUPPORTED, recordedBy, town.period().widened());
    }

    @Test
    void asksForEveryDayOfThePeriodOnce() {
        List<Integer> done = new ArrayList<>();
        FigureSeries series = knownOn(LocalDate.MAX).answer(coverage, done::add);
        assertThat(series.days())
                .extracting(FigureSeries.OfDay::date)
                .isEqualTo(
                        LocalDate.of(2016, 11, 13).datesUntil(LocalDate.of(2016, 12, 6)).toList());
        assertThat(knownOn(LocalDate.MAX).count()).isEqualTo(23);
        assertThat(knownOn(LocalDate.MAX).maps())
                .extracting(map -> map.asOf().valid())
                .isEqualTo(series.days().stream().map(FigureSeries.OfDay::date).toList());
        // the day before the first is asked for, too, and is no progress
        assertThat(done).startsWith(0, 0, 1).endsWith(22).hasSize(24);
    }

    @Test
    void endsWithTheKnownOnDayAndMakesNoEventOfWhatIsNotKnown() {
        FigureSeries series = knownOn(CutTown.CONTESTED).answer(coverage, _ -> {});
        assertThat(series.days().getLast().date()).isEqualTo(CutTown.CONTESTED);
        assertThat(series.events())
                .extracting(TopologyEvent::kind)
                .containsExactly(TopologyEvent.Kind.MERGE, TopologyEvent.Kind.SPLIT);
    }

    @Test
    void hasNoDayWhereNothingWasKnownYet() {
        FigureQuestion question = knownOn(LocalDate.of(2016, 11, 12));
        assertThat(question.days()).isEmpty();
        assertThat(question.count()).isZero();
        assertThat(question.maps()).isEmpty();
        assertThat(question.answer(coverage, _ -> {}))
                .isEqualTo(new FigureSeries(List.of(), List.of()));
    }

    @Test
    void stopsWhereItIsToldTo() {
        assertThatThrownBy(() ->
                        knownOn(LocalDate.MAX)
                                .answer(
                                        coverage,
                                        done -> {
                                            if (done == 5) {
                                                throw new CancellationException();
                                            }
                                        }))
                .isInstanceOf(CancellationException.class);
    }
}
