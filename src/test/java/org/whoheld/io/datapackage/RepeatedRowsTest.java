package org.whoheld.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.GeometryFactory;
import org.whoheld.core.Actor;
import org.whoheld.core.Area;
import org.whoheld.core.Claim;
import org.whoheld.core.District;
import org.whoheld.core.Names;
import org.whoheld.core.Source;
import org.whoheld.io.csv.Table;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;

/// What is known from the rows before changes nothing of what a row means.
class RepeatedRowsTest {
    private static final String HEADER =
            "id,district,status,holder,challenger,valid,source,recorded,confidence,scope,note\n";

    private final Ids ids;

    RepeatedRowsTest() throws IOException {
        ImportLog log = new ImportLog();
        Map<String, Actor> actors =
                Ids.by(
                        Actor::id,
                        new Table("actors", "actors.csv", ActorRows.REQUIRED, log)
                                .read(() -> bytes(SamplePackage.ACTORS), new ActorRows()::actor));
        Map<String, Source> sources =
                Ids.by(
                        Source::id,
                        new Table("sources", "sources.csv", SourceRows.REQUIRED, log)
                                .read(
                                        () -> bytes(SamplePackage.SOURCES),
                                        new SourceRows()::source));
        Map<String, District> districts =
                Ids.by(
                        District::id,
                        Stream.of("west", "east").map(RepeatedRowsTest::district).toList());
        Area both = new Area("both", new Names("Both", ""), List.of("west"), "", List.of());
        ids = new Ids(actors, sources, districts, Map.of("both", both));
    }

    private static District district(String id) {
        return new District(
                id,
                new Names(id, ""),
                List.of(),
                "",
                "",
                "",
                "",
                new GeometryFactory().createPolygon());
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private record Read(List<Claim> claims, List<ImportProblem> problems) {}

    private Read read(String rows) {
        ImportLog log = new ImportLog();
        ClaimRows taker = new ClaimRows(ids, new Dates(1), new Foresight(3));
        try {
            new Table("claims", "claims.csv", ClaimRows.REQUIRED, log)
                    .readEach(() -> bytes(HEADER + rows), taker::take);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Read(List.copyOf(taker.taken()), log.toReport().problems());
    }

    /// All of a row but the id. Most cells are good, and some are of another column.
    @Provide
    Arbitrary<List<String>> rows() {
        return Combinators.combine(
                        cell("west", "east", " west ", "gov", ""),
                        cell("held", "held", "contested", "taken"),
                        cell("gov", "opp", "west", ""),
                        cell("", "", "gov", "opp", " ", "isis"),
                        cell("2016-11-14", "2016-11-25~", "2016-11-26/..", "2016-02-30", "x"),
                        cell("start", "sohr", "army", "gov"),
                        cell("2016-11-14", "2016-11", "2016-11-26/..", ""),
                        Combinators.combine(
                                        cell("high", "low", "sure"),
                                        cell("", "", "both", "north"),
                                        cell("", "a note", "\"two, notes\""))
                                .as((sure, scope, note) -> sure + "," + scope + "," + note))
                .as((a, b, c, d, e, f, g, h) -> String.join(",", a, b, c, d, e, f, g, h))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static Arbitrary<String> cell(String... texts) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(texts[0], texts[1])),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(texts)));
    }

    @Property(tries = 300)
    void eachRowIsReadAsIfItWereAlone(@ForAll("rows") List<String> rows) {
        List<Claim> claims = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            String row = "c" + i + "," + rows.get(i) + "\n";
            file.append(row);
            Read alone = read(row);
            claims.addAll(alone.claims());
            long line = 2L + i;
            alone.problems().stream().map(problem -> problem.atRow(line)).forEach(problems::add);
        }
        Read together = read(file.toString());
        assertThat(together.claims()).isEqualTo(claims);
        assertThat(together.problems()).isEqualTo(problems);
    }

    @Test
    void aRepeatedIdIsFoundAlsoWhereAllElseIsKnown() {
        String says = ",west,held,gov,,2016-11-14,sohr,2016-11-14,high,,\n";
        Read read = read("a" + says + "b" + says + "a" + says + "" + says + "c" + says);
        assertThat(read.claims()).extracting(Claim::id).containsExactly("a", "b", "c");
        assertThat(read.problems())
                .extracting(ImportProblem::code, ImportProblem::row)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Code.DUPLICATE_ID, OptionalLong.of(4)),
                        org.assertj.core.groups.Tuple.tuple(
                                Code.MISSING_VALUE, OptionalLong.of(5)));
    }

    @Test
    void theIdOfARefusedRowIsTaken() {
        String good = ",west,held,gov,,2016-11-14,sohr,2016-11-14,high,,\n";
        String bad = ",west,held,gov,,2016-11-14,sohr,2016-11-14,high,north,\n";
        Read read = read("a" + good + "b" + bad + "b" + good);
        assertThat(read.claims()).extracting(Claim::id).containsExactly("a");
        assertThat(read.problems())
                .extracting(ImportProblem::code)
                .containsExactly(Code.UNKNOWN_AREA, Code.DUPLICATE_ID);
    }
}
