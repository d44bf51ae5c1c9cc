package org.whoheld.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;
import org.whoheld.io.problem.ImportReport;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.ControlWords;

/// Reads packages in the background and puts them into the session.
///
/// A package with problems is opened with what is good in it; one that cannot be opened at all
/// leaves the present one where it is.
final class PackageOpening {
    private final SessionModel session;
    private final LatestOnly<Optional<ReadPackage>> reads;
    private final Consumer<Path> onOpened;
    private final BiConsumer<Path, ImportReport> onReport;
    private final Consumer<String> onRefused;
    private final Consumer<String> onLensLost;

    /// @param onOpened told the location of a package that is open now
    /// @param onReport told what was wrong with a package, before it is opened or refused
    /// @param onRefused told, in a sentence, that a package cannot be opened; the report says why
    /// @param onLensLost told, in a sentence, that the lens names what the package does not have,
    ///   and which is used
    /// @param onFailure told of a failing disk
    PackageOpening(
            SessionModel session,
            TaskExecutor executor,
            Consumer<Path> onOpened,
            BiConsumer<Path, ImportReport> onReport,
            Consumer<String> onRefused,
            Consumer<String> onLensLost,
            Consumer<Exception> onFailure) {
        this.session = session;
        this.onOpened = onOpened;
        this.onReport = onReport;
        this.onRefused = onRefused;
        this.onLensLost = onLensLost;
        reads =
                new LatestOnly<>(
                        executor,
                        it -> {
                            try {
                                it.ifPresent(this::opened);
                            } finally {
                                ended();
                            }
                        },
                        failure -> {
                            ended();
                            onFailure.accept(failure);
                        });
    }

    private void ended() {
        if (!reads.isAskedForMore()) {
            session.readingProperty().set(Optional.empty());
        }
    }

    /// Opens what was read while JavaFX started, if it is there already.
    ///
    /// @return whether it was
    boolean openIfRead(FirstRead first) {
        Optional<ReadPackage> read = first.ready();
        read.ifPresent(this::opened);
        return read.isPresent();
    }

    /// As [#openIfRead], but what is not there comes when it is.
    void openFirst(FirstRead first) {
        if (!openIfRead(first)) {
            read(first.name(), first::await);
        }
    }

    void open(Path location) {
        read(ReadPackage.name(location), () -> Optional.of(ReadPackage.from(location)));
    }

    private void read(String name, Callable<Optional<ReadPackage>> work) {
        session.readingProperty().set(Optional.of(name));
        reads.request(work);
    }

    private void opened(ReadPackage read) {
        onReport.accept(read.location(), read.report());
        if (read.content().isEmpty()) {
            onRefused.accept(ReadPackage.name(read.location()) + " could not be opened.");
            return;
        }
        Optional<OpenPackage> before = session.open();
        session.open(read.content().get())
                .ifPresent(lens ->
                        onLensLost.accept(
                                lensLost(
                                        lens,
                                        before.map(it -> it.content().sources())
                                                .orElse(List.of()))));
        onOpened.accept(read.location());
    }

    private String lensLost(Lens lens, List<Source> sourcesBefore) {
        String lost = ControlWords.lens(lens, sourcesBefore);
        String used = ControlWords.lens(session.lens(), sourcesBefore);
        return switch (lens) {
            case Lens.SingleSource _ ->
                    "The lens ‘" + lost + "’ is not in this package; " + used + " is used.";
            case Lens.Weighing _ ->
                    "The lens ‘"
                            + lost
                            + "’ leaves out what is not in this package; "
                            + used
                            + " is used.";
        };
    }
}
