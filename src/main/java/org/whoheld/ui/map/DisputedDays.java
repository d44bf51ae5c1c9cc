package org.whoheld.ui.map;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.whoheld.analysis.Disagreement;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.KindDays;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;

/// On which days sources disagree, for the card at the pointer. Worked out in the background when
/// it is first asked for; the answer is the same for all days of one lens and known-on day, and the
/// newest one is kept.
final class DisputedDays {
    private record Key(
            ControlTimeline timeline, Lens lens, LocalDate recordedBy, DataPackage.Period period) {}

    private record Answer(Key key, KindDays days) {}

    private final LatestOnly<Answer> background;
    private Optional<Answer> newest = Optional.empty();

    /// What is being worked out, or was last.
    private Optional<Key> asked = Optional.empty();

    /// @param onFound told that asking again gives an answer
    DisputedDays(TaskExecutor executor, Runnable onFound, Consumer<Exception> onFailure) {
        background =
                new LatestOnly<>(
                        executor,
                        answer -> {
                            newest = Optional.of(answer);
                            onFound.run();
                        },
                        failure -> {
                            asked = Optional.empty();
                            onFailure.accept(failure);
                        });
    }

    /// The days; empty until they are worked out.
    ///
    /// @param control that the disagreement is about
    Optional<KindDays> of(ControlMap control, Disagreement disagreement) {
        Key key =
                new Key(
                        control.timeline(),
                        control.lens(),
                        control.asOf().recordedBy(),
                        disagreement.period());
        Optional<Answer> found = newest.filter(it -> it.key().equals(key));
        if (found.isEmpty() && asked.filter(key::equals).isEmpty()) {
            asked = Optional.of(key);
            background.request(() -> new Answer(key, disagreement.disputed()));
        }
        return found.map(Answer::days);
    }

    /// Lets go of what was worked out.
    void forget() {
        newest = Optional.empty();
        asked = Optional.empty();
    }
}
