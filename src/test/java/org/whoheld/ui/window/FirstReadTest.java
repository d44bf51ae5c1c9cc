package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoheld.ui.settings.UserFolders;

/// What is read while JavaFX starts.
class FirstReadTest {
    @TempDir Path folder;

    private FirstRead first(Optional<Path> bundled) {
        return FirstRead.start(WindowHarness.folders(folder), Optional.empty(), bundled);
    }

    private void remember(Path... paths) throws IOException {
        UserFolders folders = WindowHarness.folders(folder);
        Files.createDirectories(folders.settings());
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < paths.length; i++) {
            lines.append("recent.%d=%s%n".formatted(i, paths[i]));
        }
        Files.writeString(folders.settings().resolve("settings.properties"), lines.toString());
    }

    @Test
    void isTheLastThatWasOpenedAndIsStillThere() throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));
        remember(folder.resolve("gone"), there);
        assertThat(first(Optional.of(WindowHarness.ALEPPO)).await())
                .hasValueSatisfying(it -> assertThat(it.location()).isEqualTo(there));
    }

    @Test
    void isWhatTheUserNamesWhateverWasOpenedBefore() throws Exception {
        Path before = Files.createDirectory(folder.resolve("before"));
        remember(before);
        FirstRead first =
                FirstRead.start(
                        WindowHarness.folders(folder),
                        Optional.of(WindowHarness.ALEPPO),
                        Optional.empty());
        assertThat(first.await())
                .hasValueSatisfying(
                        it -> assertThat(it.location()).isEqualTo(WindowHarness.ALEPPO));
        assertThat(first.name()).isEqualTo("aleppo-2016");
    }

    @Test
    void isWhatComesWithTheProgramWhereNothingWasOpened() throws Exception {
        FirstRead first = first(Optional.of(WindowHarness.ALEPPO));
        assertThat(first.await())
                .hasValueSatisfying(it ->
                        assertThat(it.content().orElseThrow().location())
                                .isEqualTo(WindowHarness.ALEPPO));
        assertThat(first.ready()).isPresent();
    }

    @Test
    void isNothingWhereNothingIs() throws Exception {
        assertThat(first(Optional.of(folder.resolve("gone"))).await()).isEmpty();
    }

    @Test
    void isNotReadyWhileItIsRead() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        FirstRead first =
                FirstRead.start(() -> {
                    read.await();
                    return Optional.empty();
                });
        assertThat(first.ready()).isEmpty();
        read.countDown();
        assertThat(first.await()).isEmpty();
    }

    @Test
    void failsWhereItIsAwaitedAndNowhereElse() {
        FirstRead first =
                FirstRead.start(() -> {
                    throw new IOException("the disk is gone");
                });
        assertThatThrownBy(first::await)
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThat(first.ready()).isEmpty();
    }

    @Test
    void saysThatMemoryRanOut() {
        FirstRead first =
                FirstRead.start(() -> {
                    throw new OutOfMemoryError();
                });
        assertThatThrownBy(first::await)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(OutOfMemoryError.class);
    }
}
