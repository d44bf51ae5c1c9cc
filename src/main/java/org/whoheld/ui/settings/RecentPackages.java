package org.whoheld.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The packages that were opened last, newest first.
public record RecentPackages(List<Path> paths) {
    public static final RecentPackages NONE = new RecentPackages(List.of());

    private static final int KEPT = 8;

    public RecentPackages {
        paths = paths.stream().distinct().limit(KEPT).toList();
    }

    public RecentPackages with(Path opened) {
        return new RecentPackages(
                Stream.concat(Stream.of(opened.toAbsolutePath().normalize()), paths.stream())
                        .toList());
    }

    public RecentPackages without(Path gone) {
        return new RecentPackages(
                paths.stream()
                        .filter(it -> !it.equals(gone.toAbsolutePath().normalize()))
                        .toList());
    }

    static RecentPackages read(Values values) {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < KEPT; i++) {
            values.text("recent." + i).flatMap(RecentPackages::path).ifPresent(paths::add);
        }
        return new RecentPackages(paths);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    void write(Values values) {
        for (int i = 0; i < paths.size(); i++) {
            values.set("recent." + i, paths.get(i));
        }
    }
}
