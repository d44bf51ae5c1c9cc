package org.whoheld.io.datapackage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import tools.jackson.databind.JsonNode;

/// The members of a JSON object, read with a check of their kind. What is missing has its default;
/// what is of the wrong kind is taken down and has its default too.
///
/// @param prefix path of the object with a dot behind; empty for the descriptor itself
record Settings(JsonNode object, String prefix, ImportLog log) {

    Settings within(String name) {
        JsonNode member = object.path(name);
        if (!isAbsent(member) && !member.isObject()) {
            report(name, member, "an object is needed here; it is ignored");
        }
        return new Settings(member, prefix + name + ".", log);
    }

    /// Takes down members that nobody asks for: most likely they are misspelt.
    ///
    /// @param known all that there can be
    void checkNames(Set<String> known) {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                report(name, "there is no such member; it is ignored");
            }
        }
    }

    String text(String name) {
        JsonNode member = object.path(name);
        if (isAbsent(member)) {
            return "";
        }
        if (!member.isString()) {
            report(name, member, "a text is needed here; it is ignored");
            return "";
        }
        return member.stringValue().strip();
    }

    List<String> texts(String name) {
        return texts(object.path(name), name);
    }

    private List<String> texts(JsonNode member, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(member, name)) {
            if (element.isString() && !element.stringValue().isBlank()) {
                texts.add(element.stringValue().strip());
            } else {
                report(name, element, "a text is needed here; it is ignored");
            }
        }
        return texts;
    }

    /// Pairs of different texts, none of them blank.
    List<List<String>> pairs(String name) {
        List<List<String>> pairs = new ArrayList<>();
        for (JsonNode element : array(object.path(name), name)) {
            List<String> ids =
                    element.valueStream()
                            .filter(JsonNode::isString)
                            .map(it -> it.stringValue().strip())
                            .filter(it -> !it.isEmpty())
                            .distinct()
                            .toList();
            if (element.isArray() && element.size() == 2 && ids.size() == 2) {
                pairs.add(ids);
            } else {
                report(name, element, "a pair of two different ids is needed here; it is ignored");
            }
        }
        return pairs;
    }

    List<Settings> objects(String name) {
        List<Settings> objects = new ArrayList<>();
        int place = 0;
        for (JsonNode element : array(object.path(name), name)) {
            objects.add(new Settings(element, "%s%s[%d].".formatted(prefix, name, place++), log));
        }
        return objects;
    }

    private Iterable<JsonNode> array(JsonNode member, String name) {
        if (!isAbsent(member) && !member.isArray()) {
            report(name, member, "a list is needed here; it is ignored");
        }
        return member.isArray() ? member.values() : List.of();
    }

    int days(String name, int ifAbsent) {
        JsonNode member = object.path(name);
        if (isAbsent(member)) {
            return ifAbsent;
        }
        if (!member.isIntegralNumber()
                || !member.canConvertToInt()
                || member.intValue() < 0
                || member.intValue() > 36_500) {
            report(
                    name,
                    member,
                    "a whole number of days from 0 to 36500 is needed here; %d is used"
                            .formatted(ifAbsent));
            return ifAbsent;
        }
        return member.intValue();
    }

    Optional<LocalDate> day(String name) {
        JsonNode member = object.path(name);
        if (isAbsent(member)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(member)));
        } catch (DateTimeException _) {
            report(name, member, "a day like 2016-11-15 is needed here; it is ignored");
            return Optional.empty();
        }
    }

    void report(String name, String reason) {
        report(name, object.path(name), reason);
    }

    private void report(String name, JsonNode found, String reason) {
        log.add(
                ImportProblem.of(Code.BAD_SETTING, PackageFiles.DESCRIPTOR, reason)
                        .inColumn(prefix + name)
                        .withValue(text(found)));
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : isAbsent(node) ? "" : node.toString();
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
