package org.whoheld.export.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

class BibTexTest {
    private static Work work(String key, String title, String url) {
        return new Work(
                Work.Kind.WEB_PAGE, key, "", title, "", Optional.empty(), url, "", "a note");
    }

    private static Map<String, BibTeXEntry> read(String text) throws ParseException {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(text));
        return database.getEntries().entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().getValue(), Map.Entry::getValue));
    }

    private static String printed(BibTeXEntry entry, String field) throws ParseException {
        String latex = entry.getField(new Key(field)).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
    }

    @Test
    void whatLatexWouldTakeForACommandIsEscaped() {
        assertThat(BibTex.escaped("50 % of A&B_1 #2 $3 ~x^2 {y} \\z\nend"))
                .isEqualTo(
                        "50 \\% of A\\&B\\_1 \\#2 \\$3 \\textasciitilde{}x\\textasciicircum{}2"
                                + " \\textbraceleft{}y\\textbraceright{} \\textbackslash{}z end");
    }

    @Test
    void otherScriptsStay() {
        assertThat(BibTex.escaped("مساكن هنانو, “Hanano” – é"))
                .isEqualTo("مساكن هنانو, “Hanano” – é");
    }

    @Test
    void anAddressStaysAsItIsButForBracesAndBlanks() throws ParseException {
        String url = "https://example.org/a_b?x=1&y=50%25#top";
        assertThat(BibTex.write(List.of(work("k", "T", url)))).contains("url = {" + url + "},");
        assertThat(BibTex.write(List.of(work("k", "T", "https://example.org/{a b}"))))
                .contains("url = {https://example.org/%7Ba%20b%7D},");
    }

    @Test
    void withoutAnAddressItIsNotAnOnlineEntry() {
        assertThat(BibTex.write(List.of(work("k", "T", "")))).startsWith("@misc{k,");
    }

    @Property(tries = 300)
    void everyTitleComesBackAndTheNextEntryStaysWhole(
            @ForAll @NotBlank @StringLength(max = 30) @CharRange(from = ' ', to = '~') String title)
            throws ParseException {
        String text = BibTex.write(List.of(work("first", title, ""), work("second", "Sakhur", "")));

        Map<String, BibTeXEntry> entries = read(text);

        assertThat(entries).containsOnlyKeys("first", "second");
        // LaTeX makes one character of these pairs, and one blank of several
        assertThat(withoutLigatures(printed(entries.get("first"), "title")))
                .isEqualTo(withoutLigatures(title));
    }

    private static String withoutLigatures(String text) {
        return text.replaceAll("[-–—`'‘’“”\"<>]", "").replaceAll("\\s+", "");
    }

    @Property
    void twoIdsNeverGetTheSameKey(
            @ForAll @StringLength(max = 4) @CharRange(from = 'Z', to = 'c') String a,
            @ForAll @StringLength(max = 4) @CharRange(from = 'Z', to = 'c') String b) {
        assertThat(WorkKey.of(a).equals(WorkKey.of(b))).isEqualTo(a.equals(b));
        assertThat(WorkKey.of(a, "x")).matches("[A-Za-z0-9._:-]*");
    }

    @Test
    void keysAreReadable() {
        assertThat(WorkKey.of("aleppo-2016", "alp-083")).isEqualTo("aleppo-2016:alp-083");
        assertThat(WorkKey.of("p", "a b,{é}_1")).isEqualTo("p:a_20_b_2c__7b__e9__7d___1");
    }
}
