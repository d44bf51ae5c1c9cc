package org.whoheld.io.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.whoheld.io.text.JsonText;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

class CoordinateTreeTest {
    private static JsonNode read(String json) {
        try (JsonParser parser = JsonText.MAPPER.createParser(json)) {
            parser.nextToken();
            JsonNode read = new CoordinateTree(parser).read();
            assertThat(parser.nextToken()).isNull();
            return read;
        }
    }

    /// Positions, what is nearly one, and lists of them, of any depth.
    @Provide
    Arbitrary<String> coordinates() {
        Arbitrary<String> position = Arbitraries.of("[37.1,36.2]", "[-0.5,12.25]", "[1e2,0.0]");
        Arbitrary<String> other =
                Arbitraries.of(
                        "[37,36.5]",
                        "[37.5,36]",
                        "[37.1,36.2,400.0]",
                        "[37.1,\"x\"]",
                        "[200.5,10.5]",
                        "[10.5,99.5]",
                        "[1.5]",
                        "[]",
                        "{\"a\":[1.5,2.5]}",
                        "null",
                        "7.25",
                        "true");
        Arbitrary<String> values =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, position), net.jqwik.api.Tuple.of(1, other));
        return Arbitraries.recursive(
                () -> values,
                inner -> inner.list().ofMaxSize(5).map(list -> "[" + String.join(",", list) + "]"),
                0,
                4);
    }

    @Property
    void canBeHadAsItWasWritten(@ForAll("coordinates") String json) {
        assertThat(CoordinateTree.plain(read(json)))
                .hasToString(JsonText.MAPPER.readTree(json).toString());
    }

    @Test
    void keepsPositionsAsNumbers() {
        JsonNode read = read("[[[37.1,36.2],[37.3,36.4]],[[1.5,2.5]]]");
        assertThat(CoordinateTree.positions(read.get(0)).orElseThrow().degrees())
                .containsExactly(37.1, 36.2, 37.3, 36.4);
        assertThat(CoordinateTree.positions(read.get(1)).orElseThrow().degrees())
                .containsExactly(1.5, 2.5);
    }
}
