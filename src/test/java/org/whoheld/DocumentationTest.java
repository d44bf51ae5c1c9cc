package org.whoheld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the documents point to is there.
class DocumentationTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern HEADING_LINK = Pattern.compile("\\]\\(([^)#\\s]*)#([^)\\s]+)\\)");
    private static final Pattern CODE_NAME = Pattern.compile("`([A-Z][A-Za-z]+)`");

    @Test
    void everyLinkWithinTheRepositoryLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                String target = link.group(1);
                if (!target.contains(":") && !Files.exists(document.resolveSibling(target))) {
                    broken.add(ROOT.relativize(document) + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyLinkToAHeadingLeadsToOne() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = HEADING_LINK.matcher(Files.readString(document));
            while (link.find()) {
                Path target =
                        link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
                if (!link.group(1).contains(":") && !headings(target).contains(link.group(2))) {
                    broken.add(ROOT.relativize(document) + " -> " + link.group());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /// As web pages of repositories address them.
    private static List<String> headings(Path document) throws IOException {
        return Files.readAllLines(document).stream()
                .filter(it -> it.startsWith("#"))
                .map(it -> it.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(it -> it.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    @Test
    void theArchitectureIsShortAndLinksTheClassesThatItNames() throws IOException {
        Path document = ROOT.resolve("ARCHITECTURE.md");
        assertThat(Files.readAllLines(document)).hasSizeLessThanOrEqualTo(150);
        String text = Files.readString(document);
        List<String> unlinked = new ArrayList<>();
        Matcher name = CODE_NAME.matcher(text);
        while (name.find()) {
            try (Stream<Path> sources = Files.walk(ROOT.resolve("src/main/java"))) {
                String file = name.group(1) + ".java";
                if (sources.anyMatch(it -> it.endsWith(file)) && !text.contains("/" + file + ")")) {
                    unlinked.add(name.group(1));
                }
            }
        }
        assertThat(unlinked).isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> data = Files.walk(ROOT.resolve("data"))) {
            return Stream.of(top, docs, data)
                    .flatMap(it -> it)
                    .filter(it -> it.toString().endsWith(".md"))
                    .toList();
        }
    }
}
