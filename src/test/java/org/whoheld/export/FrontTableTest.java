package org.whoheld.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.CutTown;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FrontTableTest {
    private final DataPackage town = CutTown.get();

    private List<JsonNode> features() throws IOException {
        ControlMap control = town.timeline().asOf(AsOf.on(CutTown.CONTESTED), Lens.BEST_SUPPORTED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FrontTable.features(List.of(control), Coverage.of(town)).write(out);
        JsonNode collection = JsonMapper.builder().build().readTree(out.toByteArray());
        return collection.get("features").valueStream().map(it -> it.get("properties")).toList();
    }

    private static List<String> districts(JsonNode properties) {
        return properties.get("districts").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void aLineNamesTheDistrictsAlongItselfAlone() throws IOException {
        JsonNode unsettled =
                features().stream()
                        .filter(it -> it.get("unsettled").asBoolean())
                        .findFirst()
                        .orElseThrow();
        JsonNode settled =
                features().stream()
                        .filter(it -> !it.get("unsettled").asBoolean())
                        .findFirst()
                        .orElseThrow();

        assertThat(districts(unsettled)).containsExactlyInAnyOrder("e1", "e2", "e3");
        assertThat(districts(settled))
                .contains("a1", "a2", "a3", "c2", "d1", "d2", "d3")
                .doesNotContain("e2", "c1");
    }
}
