package org.whoheld.export.citation;

import java.util.List;
import java.util.stream.Collectors;

/// Writes entries for biblatex: UTF-8, dates in ISO 8601, addresses as they are.
final class BibTex {
    private BibTex() {}

    static String write(List<Work> works) {
        return works.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Work work) {
        StringBuilder entry = new StringBuilder();
        entry.append('@').append(type(work)).append('{').append(work.key()).append(",\n");
        // Twice in braces: a body is not a person with a surname, a place keeps its capital letter.
        field(entry, "author", braced(work.author()));
        field(entry, "title", braced(work.title()));
        field(
                entry,
                work.kind() == Work.Kind.DATA_SET ? "series" : "organization",
                braced(work.container()));
        field(entry, "date", work.issued().map(Object::toString).orElse(""));
        field(entry, "url", address(work.url()));
        field(entry, "version", escaped(work.version()));
        field(entry, "note", escaped(work.note()));
        return entry.append("}\n").toString();
    }

    private static String type(Work work) {
        return switch (work.kind()) {
            case DATA_SET -> "dataset";
            case NEWS, WEB_PAGE, DOCUMENT -> work.url().isEmpty() ? "misc" : "online";
        };
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    private static String braced(String text) {
        return text.isBlank() ? "" : "{" + escaped(text) + "}";
    }

    /// The text as LaTeX prints it. Braces are spelt out, since BibTeX counts them even behind a
    /// backslash; white space and control characters become blanks.
    static String escaped(String text) {
        StringBuilder latex = new StringBuilder(text.length());
        for (char c : text.strip().toCharArray()) {
            latex.append(
                    switch (c) {
                        case '\\' -> "\\textbackslash{}";
                        case '{' -> "\\textbraceleft{}";
                        case '}' -> "\\textbraceright{}";
                        case '~' -> "\\textasciitilde{}";
                        case '^' -> "\\textasciicircum{}";
                        case '$', '&', '%', '#', '_' -> "\\" + c;
                        default -> Character.isISOControl(c) ? " " : String.valueOf(c);
                    });
        }
        return latex.toString();
    }

    /// biblatex takes addresses as they are, but for what would end the field.
    private static String address(String url) {
        return url.replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replaceAll("\\s", "%20");
    }
}
