package org.whoheld.io.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whoheld.core.DataPackage.About;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import org.whoheld.io.problem.RefusedException;
import org.whoheld.io.text.JsonText;
import org.whoheld.io.text.Utf8Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads `datapackage.json`.
final class DescriptorReader {
    private static final String FILE = PackageFiles.DESCRIPTOR;
    private static final Set<String> TERRITORY =
            Set.of(
                    "baseline",
                    "dispute_window_days",
                    "approximation_days",
                    "offensive_start",
                    "period",
                    "hostile",
                    "control_definition",
                    "credits");

    private static final Set<String> RESOURCES =
            Set.of(
                    "districts",
                    "context",
                    "actors",
                    "sources",
                    "claims",
                    "incidents",
                    "areas",
                    "not_placed");

    private static final int DISPUTE_WINDOW_DAYS = 3;
    private static final int APPROXIMATION_DAYS = 1;

    private final ImportLog log;

    DescriptorReader(ImportLog log) {
        this.log = log;
    }

    /// @throws RefusedException if it is no JSON object
    Descriptor read(InputStream in) throws IOException, RefusedException {
        Settings all = new Settings(object(in), "", log);
        Settings territory = all.within("territory");
        territory.checkNames(TERRITORY);
        return new Descriptor(
                about(all, territory),
                Optional.of(territory.text("baseline")).filter(id -> !id.isEmpty()),
                territory.days("dispute_window_days", DISPUTE_WINDOW_DAYS),
                territory.days("approximation_days", APPROXIMATION_DAYS),
                territory.day("offensive_start"),
                period(territory),
                territory.pairs("hostile"),
                paths(all));
    }

    /// Why the JSON breaks off where bytes could not be read, such as those of UTF-16.
    private static Optional<ImportProblem> notUtf8(Utf8Reader text) {
        return text.unreadableLines().stream()
                .findFirst()
                .map(line ->
                        ImportProblem.of(
                                        Code.NOT_UTF8,
                                        FILE,
                                        "the file is not UTF-8; save it as UTF-8, nothing of the"
                                                + " package is used")
                                .atRow(line));
    }

    private JsonNode object(InputStream in) throws IOException, RefusedException {
        Utf8Reader text = new Utf8Reader(in);
        JsonNode root;
        try {
            root = JsonText.MAPPER.readTree(text);
        } catch (JacksonException e) {
            ImportProblem broken = JsonText.problem(e, FILE);
            throw new RefusedException(notUtf8(text).orElse(broken));
        }
        if (root.isMissingNode()) {
            throw new RefusedException(
                    ImportProblem.of(Code.EMPTY_FILE, FILE, "the file is empty"));
        }
        if (!root.isObject()) {
            throw new RefusedException(
                    ImportProblem.of(Code.NO_DESCRIPTOR, FILE, "the file must be a JSON object"));
        }
        for (long line : text.unreadableLines()) {
            log.add(
                    ImportProblem.of(
                                    Code.NOT_UTF8,
                                    FILE,
                                    "there are bytes that are not UTF-8; save the file as UTF-8")
                            .atRow(line));
        }
        return root;
    }

    private static About about(Settings all, Settings territory) {
        String name = all.text("name");
        String title = all.text("title");
        return new About(
                name,
                title.isEmpty() ? name : title,
                all.text("description"),
                all.text("version"),
                all.objects("licenses").stream()
                        .map(licence -> licence.text("name"))
                        .findFirst()
                        .orElse(""),
                territory.text("control_definition"),
                territory.texts("credits"));
    }

    private static Optional<Period> period(Settings territory) {
        Settings period = territory.within("period");
        period.checkNames(Set.of("from", "to"));
        Optional<LocalDate> from = period.day("from");
        Optional<LocalDate> to = period.day("to");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            territory.report(
                    "period",
                    "a period needs a first day and a last day not before it; it is ignored");
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), to.get()));
    }

    /// A package may have further resources; one whose name is nearly ours is meant to be ours.
    ///
    /// @param present the names of all resources
    private static void checkSpelling(Settings resource, String name, Set<String> present) {
        if (!RESOURCES.contains(name)) {
            RESOURCES.stream()
                    .filter(it -> !present.contains(it) && plain(it).equals(plain(name)))
                    .findAny()
                    .ifPresent(it ->
                            resource.report(
                                    "name",
                                    "the resource is not read; most likely it is to be called "
                                            + it));
        }
    }

    /// Without capitals, signs and the s of a plural.
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").replaceFirst("s$", "");
    }

    private Map<String, String> paths(Settings all) {
        Map<String, String> paths = new LinkedHashMap<>();
        List<Settings> resources = all.objects("resources");
        if (resources.isEmpty()) {
            all.report("resources", "a package must list its resources");
        }
        Set<String> present =
                resources.stream()
                        .map(it -> it.object().path("name").asString(""))
                        .collect(Collectors.toSet());
        for (Settings resource : resources) {
            String name = resource.text("name");
            checkSpelling(resource, name, present);
            if (name.isEmpty()) {
                resource.report("name", "a resource needs a name; it is ignored");
            } else if (!resource.object().path("path").isString()) {
                log.add(
                        ImportProblem.of(
                                        Code.UNSUPPORTED_RESOURCE,
                                        FILE,
                                        "a resource must name one file by its path; data within"
                                                + " the descriptor and lists of files are not"
                                                + " supported")
                                .inColumn(resource.prefix() + "path")
                                .withValue(name));
            } else if (paths.putIfAbsent(name, resource.text("path")) != null) {
                resource.report("name", "another resource has the same name; this one is ignored");
            }
        }
        return paths;
    }
}
