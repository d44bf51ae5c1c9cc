package org.whoheld.io.datapackage;

import java.util.Map;
import java.util.Optional;
import org.whoheld.core.ContextFeature;
import org.whoheld.core.District;
import org.whoheld.core.Names;
import org.whoheld.io.csv.Row;
import org.whoheld.io.geojson.Feature;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;

/// Features as districts and as context. A feature without a name or of an unknown kind is kept:
/// its ground is good.
///
/// @param file path within the package, for problems
/// @param texts of which districts share most
record Features(String file, ImportLog log, TextPool texts) {
    private static final Map<String, ContextFeature.Kind> KINDS =
            Words.of(ContextFeature.Kind.values());

    Features(String file, ImportLog log) {
        this(file, log, new TextPool());
    }

    District district(Feature feature) {
        String name = feature.text("name_en");
        if (name.isEmpty()) {
            remark(
                    Code.MISSING_VALUE,
                    feature,
                    "name_en",
                    "the district has no English name; the id is shown instead");
            name = feature.id();
        }
        return new District(
                feature.id(),
                new Names(name, feature.text("name_ar")),
                feature.texts("alt_names"),
                texts.one(feature.text("kind")),
                texts.one(feature.text("sector")),
                texts.one(feature.text("geometry_quality")),
                texts.one(feature.text("basis")),
                feature.geometry());
    }

    ContextFeature context(Feature feature) {
        ContextFeature.Kind kind = KINDS.get(feature.text("kind"));
        if (kind == null) {
            remark(
                    Code.UNKNOWN_WORD,
                    feature,
                    "kind",
                    "the kind is none of " + Row.words(KINDS) + "; other is used");
            kind = ContextFeature.Kind.OTHER;
        }
        return new ContextFeature(
                feature.id(),
                kind,
                Optional.of(feature.text("name_en"))
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Names(name, feature.text("name_ar"))),
                feature.geometry());
    }

    private void remark(Code code, Feature feature, String property, String reason) {
        log.add(
                ImportProblem.of(code, file, reason)
                        .atRow(feature.row())
                        .inColumn(property)
                        .withValue(feature.id()));
    }
}
