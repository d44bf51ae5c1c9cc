package org.whoheld.io.datapackage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import org.whoheld.io.csv.Row;
import org.whoheld.io.csv.Table;
import org.whoheld.io.geojson.Feature;
import org.whoheld.io.geojson.FeatureCollection;
import org.whoheld.io.geojson.GeometryType;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import org.whoheld.io.problem.RefusedException;

/// Reads the resources of a package by name. One that is missing or cannot be read is taken down
/// and counts as empty.
///
/// @param paths of the resources by name, unchecked
record Resources(PackageFiles files, Map<String, String> paths, ImportLog log) {

    private interface Reading<T> {
        List<T> read(String file, Table.Opening opening) throws IOException, RefusedException;
    }

    /// The good rows of a table.
    <T> List<T> table(
            String name, boolean needed, List<String> columns, Function<Row, Optional<T>> toValue)
            throws IOException {
        return read(
                name,
                needed,
                (file, opening) -> new Table(name, file, columns, log).read(opening, toValue));
    }

    /// The good rows of a table, as their taker keeps them.
    ///
    /// @param taker false for a row that it refused
    <T> List<T> table(
            String name, List<String> columns, Predicate<Row> taker, Supplier<List<T>> taken)
            throws IOException {
        return read(
                name,
                true,
                (file, opening) -> {
                    new Table(name, file, columns, log).readEach(opening, taker);
                    return taken.get();
                });
    }

    /// The good features of a collection.
    <T> List<T> features(
            String name,
            boolean needed,
            EnumSet<GeometryType> types,
            BiFunction<Features, Feature, T> toValue)
            throws IOException {
        return read(
                name,
                needed,
                (file, opening) -> {
                    ImportLog remarks = new ImportLog();
                    Features features = new Features(file, remarks);
                    try (InputStream in = opening.open()) {
                        List<T> values =
                                new FeatureCollection(name, file, types, log)
                                        .read(in, feature -> toValue.apply(features, feature));
                        remarks.toReport().problems().forEach(log::add);
                        return values;
                    }
                });
    }

    private <T> List<T> read(String name, boolean needed, Reading<T> reading) throws IOException {
        String written = paths.get(name);
        if (written == null) {
            if (needed) {
                log.add(
                        ImportProblem.of(
                                        Code.MISSING_RESOURCE,
                                        PackageFiles.DESCRIPTOR,
                                        "the package lists no resource of this name")
                                .inColumn("resources")
                                .withValue(name));
            }
            return List.of();
        }
        try {
            return readFile(name, written, reading);
        } catch (RefusedException e) {
            log.add(e.problem());
        } catch (LimitedStream.TooLargeException _) {
            log.add(
                    ImportProblem.of(
                            Code.TOO_LARGE,
                            written,
                            "the file unfolds into far more than it is packed; it is left out"));
        } catch (ZipException | EOFException _) {
            log.add(
                    ImportProblem.of(
                            Code.BROKEN_ARCHIVE,
                            written,
                            "the file is damaged within the archive; it is left out"));
        }
        log.count(name, 0, 0);
        return List.of();
    }

    private <T> List<T> readFile(String name, String written, Reading<T> reading)
            throws IOException, RefusedException {
        ImportProblem here =
                ImportProblem.of(
                                Code.MISSING_FILE,
                                PackageFiles.DESCRIPTOR,
                                "the package has no such file")
                        .inColumn("resources." + name + ".path")
                        .withValue(written);
        String path = PackagePath.checked(written, here);
        Optional<InputStream> file = files.file(path, here);
        if (file.isEmpty()) {
            throw new RefusedException(here);
        }
        file.get().close();
        return reading.read(path, () -> again(path, here));
    }

    private InputStream again(String path, ImportProblem here) throws IOException {
        try {
            return files.file(path, here).orElseThrow(() -> new NoSuchFileException(path));
        } catch (RefusedException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
