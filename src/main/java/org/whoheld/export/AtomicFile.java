package org.whoheld.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/// A file that appears whole or not at all: written beside its place and moved there at the end, so
/// that a failed or killed export leaves the old file as it was.
final class AtomicFile {
    private static final AtomicLong WRITTEN = new AtomicLong();

    private AtomicFile() {}

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// For the file beside: two may be written for one place at a time. Not a temporary file of
    /// Java's, which nobody but its owner could read.
    private static String own() {
        return ProcessHandle.current().pid() + "-" + WRITTEN.incrementAndGet();
    }

    /// @throws NoSuchFileException with the name of the folder, if that is what is missing
    static void write(Path target, Content content) throws IOException {
        Path place = target.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new IOException(target + " is a folder");
        }
        if (Files.isRegularFile(place.getParent())) {
            throw new IOException(place.getParent() + " is a file and no folder");
        }
        if (!Files.isDirectory(place.getParent())) {
            throw new NoSuchFileException(place.getParent().toString());
        }
        Path beside = place.resolveSibling(".%s.%s.part".formatted(place.getFileName(), own()));
        OutputStream file = open(beside, place);
        try {
            try (OutputStream out = new BufferedOutputStream(file)) {
                content.writeTo(out);
            }
            try {
                Files.move(
                        beside,
                        place,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// What cannot be made is told by the name that its user gave it.
    private static OutputStream open(Path beside, Path place) throws IOException {
        try {
            return Files.newOutputStream(
                    beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(place.toString(), null, e.getReason());
        } catch (FileSystemException e) {
            throw new IOException(
                    place + " cannot be made" + (e.getReason() == null ? "" : ": " + e.getReason()),
                    e);
        }
    }
}
