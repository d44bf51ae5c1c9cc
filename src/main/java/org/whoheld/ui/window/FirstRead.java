package org.whoheld.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Stream;
import org.whoheld.ui.settings.SettingsFile;
import org.whoheld.ui.settings.UserFolders;

/// The package that the window opens with, read on a thread of its own while JavaFX starts, so that
/// it is there when the window is.
///
/// Whatever goes wrong comes out where the result is asked for, when there is a window to tell it.
public final class FirstRead {
    private final FutureTask<Optional<ReadPackage>> task;
    private volatile String name = "the package";

    private FirstRead(Callable<Optional<ReadPackage>> work) {
        task = new FutureTask<>(work);
    }

    private FirstRead(UserFolders folders, Optional<Path> wanted, Optional<Path> bundledPackage) {
        task = new FutureTask<>(() -> read(folders, wanted, bundledPackage));
    }

    /// Starts reading the first that is there: what is wanted, of what the user had opened last,
    /// then of what comes with the program.
    public static FirstRead start(
            UserFolders folders, Optional<Path> wanted, Optional<Path> bundledPackage) {
        return new FirstRead(folders, wanted, bundledPackage).started();
    }

    static FirstRead start(Callable<Optional<ReadPackage>> work) {
        return new FirstRead(work).started();
    }

    private FirstRead started() {
        Thread thread = new Thread(task, "whoheld-first-read");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private Optional<ReadPackage> read(
            UserFolders folders, Optional<Path> wanted, Optional<Path> bundledPackage)
            throws IOException {
        Optional<Path> location =
                Stream.of(
                                wanted.stream(),
                                SettingsFile.recent(folders).paths().stream(),
                                bundledPackage.stream())
                        .flatMap(Function.identity())
                        .filter(Files::exists)
                        .findFirst();
        if (location.isEmpty()) {
            return Optional.empty();
        }
        name = ReadPackage.name(location.get());
        return Optional.of(ReadPackage.from(location.get()));
    }

    /// Of the package that is read, as far as it is known by now.
    String name() {
        return name;
    }

    /// What has been read well by now; empty while the reading goes on, and where it failed.
    Optional<ReadPackage> ready() {
        return task.state() == FutureTask.State.SUCCESS ? task.resultNow() : Optional.empty();
    }

    /// Waits for it: not to be called on the JavaFX thread.
    ///
    /// @return empty if there is nothing to open
    Optional<ReadPackage> await() throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
