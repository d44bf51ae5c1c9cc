package org.whoheld.io.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import org.whoheld.io.problem.RefusedException;

/// A package as a `.zip`, with its files at the top or all within one folder. Nothing is unpacked
/// to the disk.
final class ArchiveFiles implements PackageFiles {
    private final ZipFile zip;
    private final ArchiveLimits limits;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private String prefix = "";

    private ArchiveFiles(ZipFile zip, ArchiveLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static ArchiveFiles open(Path path, ArchiveLimits limits, ImportLog log)
            throws IOException, RefusedException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        String name = path.getFileName().toString();
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new RefusedException(broken(name));
        }
        ArchiveFiles files = new ArchiveFiles(zip, limits);
        try {
            files.list(name, log);
        } catch (RefusedException e) {
            zip.close();
            throw e;
        }
        return files;
    }

    private static ImportProblem broken(String file) {
        return ImportProblem.of(
                Code.BROKEN_ARCHIVE, file, "this is neither a folder nor a .zip that can be read");
    }

    private void list(String name, ImportLog log) throws RefusedException {
        if (zip.size() > limits.entries()) {
            throw tooLarge(name, "more than %d entries".formatted(limits.entries()));
        }
        long total = 0;
        for (ZipEntry entry : List.copyOf(zip.stream().toList())) {
            total += Math.max(0, entry.getSize());
            if (total > limits.bytes()) {
                throw tooLarge(name, "more than %d bytes unfolded".formatted(limits.bytes()));
            }
            if (!entry.isDirectory()) {
                add(entry, name, log);
            }
        }
        List<String> folders =
                entries.keySet().stream()
                        .filter(path -> path.endsWith("/" + DESCRIPTOR))
                        .filter(path -> path.indexOf('/') == path.lastIndexOf('/'))
                        .toList();
        if (!entries.containsKey(DESCRIPTOR) && folders.size() == 1) {
            prefix = folders.getFirst().substring(0, folders.getFirst().indexOf('/') + 1);
        }
    }

    private void add(ZipEntry entry, String name, ImportLog log) {
        ImportProblem here =
                ImportProblem.of(Code.PATH_LEAVES_PACKAGE, name, "").withValue(entry.getName());
        try {
            entries.put(PackagePath.checked(entry.getName(), here), entry);
        } catch (RefusedException e) {
            log.add(e.problem());
        }
    }

    private static RefusedException tooLarge(String name, String what) {
        return new RefusedException(
                ImportProblem.of(
                        Code.TOO_LARGE,
                        name,
                        "the archive has " + what + "; nothing of it is used"));
    }

    @Override
    public Optional<InputStream> file(String path, ImportProblem here) throws IOException {
        ZipEntry entry = entries.get(prefix + path);
        if (entry == null) {
            return Optional.empty();
        }
        long limit = limits.ofFile(entry.getCompressedSize());
        return Optional.of(new LimitedStream(zip.getInputStream(entry), limit));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
