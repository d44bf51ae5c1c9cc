package org.whoheld.export.citation;

import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes entries as CSL-JSON 1.0.2: an array of items, with line feeds.
final class CslJson {
    private static final ObjectWriter JSON =
            JsonMapper.builder()
                    .build()
                    .writer()
                    .with(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private CslJson() {}

    static String write(List<Work> works) {
        return JSON.writeValueAsString(works.stream().map(CslJson::item).toList()) + "\n";
    }

    private static Object item(Work work) {
        CSLItemDataBuilder item = new CSLItemDataBuilder();
        item.id(work.key());
        item.type(type(work.kind()));
        set(work.author(), it -> item.author(new CSLNameBuilder().literal(it).build()));
        set(work.title(), item::title);
        set(work.container(), item::containerTitle);
        work.issued()
                .ifPresent(it ->
                        item.issued(
                                new CSLDateBuilder()
                                        .dateParts(
                                                it.getYear(),
                                                it.getMonthValue(),
                                                it.getDayOfMonth())
                                        .build()));
        set(work.url(), item::URL);
        set(work.version(), item::version);
        set(work.note(), item::note);
        return item.build().toJson(new MapJsonBuilderFactory().createJsonBuilder());
    }

    private static CSLType type(Work.Kind kind) {
        return switch (kind) {
            case NEWS -> CSLType.ARTICLE_NEWSPAPER;
            case WEB_PAGE -> CSLType.WEBPAGE;
            case DOCUMENT -> CSLType.DOCUMENT;
            case DATA_SET -> CSLType.DATASET;
        };
    }

    private static void set(String text, Consumer<String> field) {
        if (!text.isBlank()) {
            field.accept(text.strip());
        }
    }
}
