package org.whoheld.export.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Actor;
import org.whoheld.core.AsOf;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.Confidence;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlRules;
import org.whoheld.core.ControlState;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.EdtfException;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Lens;
import org.whoheld.core.Names;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.core.TemporalExtent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class CitationsTest {
    private static final Actor GOV = actor("gov", "Government and allies");
    private static final Actor OPP = actor("opp", "Opposition groups");
    private static final Source START = source("start", "Starting situation", Source.Kind.RESEARCH);
    private static final Source SOHR = source("sohr", "Observatory (SOHR)", Source.Kind.MONITOR);
    private static final Source WIRE = source("wire", "A wire", Source.Kind.AGENCY);

    private static final Claim BASE =
            claim(
                    "c1",
                    new Assertion.Holds(OPP),
                    "2016-11-14",
                    START,
                    "2016-11-14",
                    new Reference(
                            "",
                            "",
                            "A report",
                            "A site",
                            "https://example.org/0",
                            "",
                            "Source published 2016-11-28."));
    private static final Claim TAKEN =
            claim(
                    "c2",
                    new Assertion.Holds(GOV),
                    "2016-11-26/2016-11-28",
                    SOHR,
                    "2016-11-28",
                    new Reference(
                            "S1",
                            "",
                            "80 % of Hanano & more",
                            "SOHR",
                            "https://example.org/?p=1&q=2",
                            "A wire",
                            "a note"));
    private static final Claim FOUGHT =
            claim(
                    "c3",
                    new Assertion.Contests(OPP, GOV),
                    "2016-11-28~",
                    WIRE,
                    "2016-11-28",
                    Reference.NONE);

    private static final DataPackage PACK =
            new DataPackage(
                    new DataPackage.About(
                            "sample", "A sample", "", "1.2.0", "CC-BY-4.0", "", List.of()),
                    new ControlRules(3, Optional.of("start")),
                    1,
                    Optional.empty(),
                    new DataPackage.Period(
                            LocalDate.parse("2016-11-14"), LocalDate.parse("2016-12-23")),
                    List.of(),
                    List.of(GOV, OPP),
                    List.of(START, SOHR, WIRE),
                    List.of(
                            new District(
                                    "hanano",
                                    new Names("Masaken Hanano", "مساكن هنانو"),
                                    List.of(),
                                    "",
                                    "",
                                    "",
                                    "",
                                    null)),
                    List.of(),
                    List.of(),
                    List.of(BASE, TAKEN, FOUGHT),
                    List.of());

    private final Citations citations = new Citations(PACK, "Whoheld 1.0");

    private static Actor actor(String id, String name) {
        return new Actor(id, Names.of(name), Names.of(name), 0, Actor.Pattern.SOLID);
    }

    private static Source source(String id, String name, Source.Kind kind) {
        return new Source(id, name, kind, id, "", "");
    }

    private static Claim claim(
            String id,
            Assertion says,
            String valid,
            Source source,
            String recorded,
            Reference reference) {
        try {
            return new Claim(
                    id,
                    "hanano",
                    says,
                    TemporalExtent.parse(valid, 1),
                    source,
                    LocalDate.parse(recorded),
                    Confidence.HIGH,
                    reference);
        } catch (EdtfException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ControlMap on(String day, Lens lens) {
        return PACK.timeline().asOf(AsOf.on(LocalDate.parse(day)), lens);
    }

    @Test
    void aClaimAsText() {
        assertThat(citations.of(TAKEN).in(CitationFormat.TEXT))
                .isEqualTo(
                        """
                        Observatory (SOHR): “80 % of Hanano & more”. Publisher: SOHR. Published by 28 November 2016. https://example.org/?p=1&q=2
                        Claim c2 on Masaken Hanano: held by Government and allies; when: between 26 November 2016 and 28 November 2016; confidence: high; disputed by: A wire.

                        In: A sample. Data package sample, version 1.2.0. Licence: CC-BY-4.0.
                        """);
    }

    @Test
    void aClaimForBibTex() {
        assertThat(citations.of(TAKEN).in(CitationFormat.BIBTEX))
                .isEqualTo(
                        """
                        @online{sample:c2,
                          author = {{Observatory (SOHR)}},
                          title = {{80 \\% of Hanano \\& more}},
                          organization = {{SOHR}},
                          date = {2016-11-28},
                          url = {https://example.org/?p=1&q=2},
                          note = {Claim c2 on Masaken Hanano: held by Government and allies; when: between 26 November 2016 and 28 November 2016; confidence: high; disputed by: A wire. Published on or before 28 November 2016.},
                        }

                        @dataset{sample,
                          title = {{A sample}},
                          version = {1.2.0},
                          note = {Data package: sample. Licence: CC-BY-4.0.},
                        }
                        """);
    }

    @Test
    void aClaimAsCslJson() {
        assertThat(citations.of(TAKEN).in(CitationFormat.CSL_JSON))
                .isEqualTo(
                        """
                        [ {
                          "id" : "sample:c2",
                          "type" : "webpage",
                          "author" : [ {
                            "literal" : "Observatory (SOHR)"
                          } ],
                          "issued" : {
                            "date-parts" : [ [ 2016, 11, 28 ] ]
                          },
                          "container-title" : "SOHR",
                          "note" : "Claim c2 on Masaken Hanano: held by Government and allies; when: between 26 November 2016 and 28 November 2016; confidence: high; disputed by: A wire. Published on or before 28 November 2016.",
                          "title" : "80 % of Hanano & more",
                          "URL" : "https://example.org/?p=1&q=2"
                        }, {
                          "id" : "sample",
                          "type" : "dataset",
                          "note" : "Data package: sample. Licence: CC-BY-4.0.",
                          "title" : "A sample",
                          "version" : "1.2.0"
                        } ]
                        """);
    }

    @Test
    void theDayFromWhichTheStartingSituationCountsIsNoDateOfPublication() {
        assertThat(citations.of(BASE).in(CitationFormat.TEXT))
                .contains("Publisher: A site. Taken as known on 14 November 2016.")
                .contains("Source published 2016-11-28.");
        assertThat(citations.of(BASE).in(CitationFormat.BIBTEX)).doesNotContain("date = ");
        assertThat(items(citations.of(BASE)).getFirst().getIssued()).isNull();
    }

    @Test
    void aStateNamesDayLensAndKnowledgeAndListsItsClaims() {
        assertThat(
                        citations
                                .of(on("2016-11-28", Lens.BEST_SUPPORTED), "hanano")
                                .in(CitationFormat.TEXT))
                .isEqualTo(
                        """
                        Masaken Hanano on 28 November 2016: disputed; leading: Government and allies, others: Opposition groups.
                        Lens: best supported. All reports in the package count.
                        From: A sample. Data package sample, version 1.2.0. Licence: CC-BY-4.0. Worked out with Whoheld 1.0.

                        Claims behind it:
                        1. Observatory (SOHR): “80 % of Hanano & more”. Publisher: SOHR. Published by 28 November 2016. https://example.org/?p=1&q=2
                           Claim c2 on Masaken Hanano: held by Government and allies; when: between 26 November 2016 and 28 November 2016; confidence: high; disputed by: A wire.
                        2. A wire: statement without a title. Published by 28 November 2016.
                           Claim c3 on Masaken Hanano: contested; holder: Opposition groups, challenger: Government and allies; when: about 28 November 2016; confidence: high.
                        """);
    }

    @Test
    void aStateIsADataSetWithOneEntryForEachClaimBehindIt() {
        ControlMap map =
                PACK.timeline()
                        .asOf(
                                AsOf.on(LocalDate.parse("2016-11-27"))
                                        .knownOn(LocalDate.parse("2016-11-28")),
                                Lens.of(SOHR));
        assertThat(citations.of(map, "hanano").in(CitationFormat.BIBTEX))
                .startsWith(
                        """
                        @dataset{sample:hanano:2016-11-27:source_3a_sohr:known-on-2016-11-28,
                          title = {{Masaken Hanano on 27 November 2016: in transition; from: unknown, to: Government and allies}},
                          series = {{A sample}},
                          version = {1.2.0},
                          note = {Lens: only Observatory (SOHR). As known on 28 November 2016. Claims: c2. Data package: sample. Licence: CC-BY-4.0. Worked out with Whoheld 1.0.},
                        }

                        @online{sample:c2,
                        """);
    }

    @Test
    void whatIsSupposedIsNotCitedButWhatTheSourcesSay() {
        ControlMap said = on("2016-11-28", Lens.BEST_SUPPORTED);
        ControlMap supposed = said.supposing(Hypothesis.of("hanano", "opp"));
        assertThat(supposed.state("hanano").kind()).isEqualTo(ControlState.Kind.SUPPOSED);
        for (CitationFormat format : CitationFormat.values()) {
            assertThat(citations.of(supposed, "hanano").in(format))
                    .isEqualTo(citations.of(said, "hanano").in(format));
        }
    }

    @Test
    void cslReadsItsItemsBack() {
        List<CSLItemData> items =
                items(citations.of(on("2016-11-28", Lens.BEST_SUPPORTED), "hanano"));
        assertThat(items)
                .extracting(CSLItemData::getType)
                .containsExactly(CSLType.DATASET, CSLType.WEBPAGE, CSLType.DOCUMENT);
        assertThat(items).allSatisfy(it -> assertThat(it.getTitle()).isNotBlank());
        assertThat(items).extracting(CSLItemData::getId).doesNotHaveDuplicates();
        assertThat(items.get(1).getIssued().getDateParts())
                .isDeepEqualTo(new int[][] {{2016, 11, 28}});
    }

    @Test
    void aStateOfWhichNothingIsKnownSaysSo() {
        assertThat(citations.of(on("2016-11-01", Lens.CAUTIOUS), "hanano").in(CitationFormat.TEXT))
                .startsWith("Masaken Hanano on 1 November 2016: unknown.\nLens: cautious.")
                .endsWith("\nNo claim stands behind this state.\n");
    }

    @Test
    void severalClaimsNameThePackageOnce() {
        assertThat(items(citations.of(List.of(TAKEN, FOUGHT, TAKEN))))
                .isEqualTo(items(citations.of(List.of(TAKEN, FOUGHT))));
        assertThat(items(citations.of(List.of(TAKEN, FOUGHT))))
                .extracting(CSLItemData::getId)
                .containsExactly("sample:c2", "sample:c3", "sample");
    }

    private static List<CSLItemData> items(Citation citation) {
        return JsonMapper.builder()
                .build()
                .readValue(
                        citation.in(CitationFormat.CSL_JSON),
                        new TypeReference<List<Map<String, Object>>>() {})
                .stream()
                .map(CSLItemData::fromJson)
                .toList();
    }
}
