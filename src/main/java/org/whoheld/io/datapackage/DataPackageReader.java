package org.whoheld.io.datapackage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.whoheld.core.Actor;
import org.whoheld.core.Area;
import org.whoheld.core.Claim;
import org.whoheld.core.ContextFeature;
import org.whoheld.core.ControlRules;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.Incident;
import org.whoheld.core.Source;
import org.whoheld.io.coverage.CoverageCheck;
import org.whoheld.io.geojson.GeometryType;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import org.whoheld.io.problem.RefusedException;

/// Reads a data package from a folder or a `.zip`.
public final class DataPackageReader {
    private static final EnumSet<GeometryType> GROUND =
            EnumSet.of(GeometryType.POLYGON, GeometryType.MULTI_POLYGON);
    private static final EnumSet<GeometryType> CONTEXT =
            EnumSet.of(GeometryType.LINE_STRING, GeometryType.POLYGON);

    private final ImportLog log = new ImportLog();

    private DataPackageReader() {}

    /// Reads all that is good of a package; what is not is in the report.
    ///
    /// @throws IOException if the environment fails: nothing at the path, a disk that cannot be
    ///   read
    public static LoadedPackage read(Path path) throws IOException {
        return read(path, ArchiveLimits.DEFAULT);
    }

    /// As [#read], and checks that the districts cover their ground once, which takes longer.
    public static LoadedPackage validate(Path path) throws IOException {
        return read(path, ArchiveLimits.DEFAULT, true);
    }

    static LoadedPackage read(Path path, ArchiveLimits limits) throws IOException {
        return read(path, limits, false);
    }

    private static LoadedPackage read(Path path, ArchiveLimits limits, boolean checkCoverage)
            throws IOException {
        DataPackageReader reader = new DataPackageReader();
        Optional<DataPackage> dataPackage = Optional.empty();
        try (PackageFiles files = PackageFiles.open(path, limits, reader.log)) {
            Descriptor descriptor = reader.descriptor(files);
            dataPackage = Optional.of(reader.read(files, descriptor));
            if (checkCoverage) {
                CoverageCheck.problems(
                                descriptor.paths().getOrDefault("districts", ""),
                                dataPackage.get().districts())
                        .forEach(reader.log::add);
            }
        } catch (RefusedException e) {
            reader.log.add(e.problem());
        }
        return new LoadedPackage(dataPackage, reader.log.toReport());
    }

    private DataPackage read(PackageFiles files, Descriptor descriptor) throws IOException {
        Resources resources = new Resources(files, descriptor.paths(), log);
        List<Actor> actors =
                resources.table("actors", true, ActorRows.REQUIRED, new ActorRows()::actor);
        List<Source> sources =
                resources.table("sources", true, SourceRows.REQUIRED, new SourceRows()::source);
        List<District> districts =
                resources.features("districts", true, GROUND, Features::district);
        List<ContextFeature> context =
                resources.features("context", false, CONTEXT, Features::context);
        var districtsById = Ids.by(District::id, districts);
        List<Area> areas =
                resources.table(
                        "areas",
                        false,
                        AreaRows.REQUIRED,
                        new AreaRows(districtsById, Ids.by(Actor::id, actors))::area);
        Ids ids =
                new Ids(
                        Ids.by(Actor::id, actors),
                        Ids.by(Source::id, sources),
                        districtsById,
                        Ids.by(Area::id, areas));
        Dates dates = new Dates(descriptor.approximationDays());
        Foresight foresight = new Foresight(descriptor.disputeWindowDays());
        ClaimRows claimRows = new ClaimRows(ids, dates, foresight);
        List<Claim> claims =
                resources.table("claims", ClaimRows.REQUIRED, claimRows::take, claimRows::taken);
        List<Incident> incidents =
                resources.table(
                        "incidents",
                        false,
                        IncidentRows.REQUIRED,
                        new IncidentRows(ids, dates, foresight)::incident);
        resources.table("not_placed", false, NotPlacedRows.REQUIRED, NotPlacedRows::statement);
        LostDistricts.summarise(
                descriptor.paths().getOrDefault("districts", PackageFiles.DESCRIPTOR),
                districts.isEmpty(),
                log);
        reportIfEmpty(descriptor, districts, claims);
        return new DataPackage(
                descriptor.about(),
                new ControlRules(
                        descriptor.disputeWindowDays(), References.baseline(descriptor, ids, log)),
                descriptor.approximationDays(),
                descriptor.offensiveStart(),
                Periods.shownFirst(descriptor, claims, incidents),
                References.hostile(descriptor, ids, log),
                actors,
                sources,
                districts,
                context,
                areas,
                claims,
                incidents);
    }

    private Descriptor descriptor(PackageFiles files) throws IOException, RefusedException {
        ImportProblem missing =
                ImportProblem.of(
                        Code.NO_DESCRIPTOR,
                        PackageFiles.DESCRIPTOR,
                        "there is no such file, so this is no data package");
        Optional<InputStream> file = files.file(PackageFiles.DESCRIPTOR, missing);
        if (file.isEmpty()) {
            throw new RefusedException(missing);
        }
        try (InputStream in = file.get()) {
            return new DescriptorReader(log).read(in);
        } catch (LimitedStream.TooLargeException _) {
            throw unusable(Code.TOO_LARGE, "unfolds into far more than it is packed");
        } catch (ZipException | EOFException _) {
            throw unusable(Code.BROKEN_ARCHIVE, "is damaged within the archive");
        }
    }

    private static RefusedException unusable(Code code, String what) {
        return new RefusedException(
                ImportProblem.of(
                        code,
                        PackageFiles.DESCRIPTOR,
                        "the file " + what + "; nothing of the package is used"));
    }

    private void reportIfEmpty(
            Descriptor descriptor, List<District> districts, List<Claim> claims) {
        if (districts.isEmpty()) {
            log.add(
                    ImportProblem.of(
                            Code.NO_DISTRICTS,
                            descriptor.paths().getOrDefault("districts", PackageFiles.DESCRIPTOR),
                            "the package has no district that can be shown"));
        }
        if (claims.isEmpty()) {
            log.add(
                    ImportProblem.of(
                            Code.NO_CLAIMS,
                            descriptor.paths().getOrDefault("claims", PackageFiles.DESCRIPTOR),
                            "the package has no claim that can be used, so who held what is"
                                    + " unknown"));
        }
    }
}
