package org.whoheld.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The state of every district on a day as a table, in the order of the package: UTF-8, line feeds,
/// the same bytes for the same state.
public final class StateTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<StateRow> rows;

    private StateTable(List<StateRow> rows) {
        this.rows = rows;
    }

    /// @param control of the package's own timeline
    public static StateTable of(DataPackage pack, ControlMap control) {
        List<StateRow> rows = new ArrayList<>();
        for (int i = 0; i < control.size(); i++) {
            District district = pack.districts().get(i);
            rows.add(StateRow.of(district, control.state(i)));
        }
        return new StateTable(rows);
    }

    /// Writes a header and one row a district; lists have `;` between. The stream stays open.
    public void writeCsv(OutputStream out) throws IOException {
        CsvWriter csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(out, StandardCharsets.UTF_8);
        try {
            csv.writeRecord(
                    "district",
                    "name_en",
                    "name_ar",
                    "state",
                    "holder",
                    "challenger",
                    "others",
                    "since",
                    "claims");
            for (StateRow row : rows) {
                csv.writeRecord(
                        row.district(),
                        row.names().english(),
                        row.names().arabic(),
                        row.state(),
                        row.holder().orElse(""),
                        row.challenger().orElse(""),
                        String.join(";", row.others()),
                        row.since().map(Object::toString).orElse(""),
                        String.join(";", row.claims()));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Writes an array of objects, one a line, with the members that the CSV has as columns: lists
    /// are arrays, and what is not known is `null`. The stream stays open.
    public void writeJson(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("[");
        String between = "\n";
        for (StateRow row : rows) {
            text.append(between).append(JSON.writeValueAsString(object(row)));
            between = ",\n";
        }
        out.write(text.append("\n]\n").toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static ObjectNode object(StateRow row) {
        ObjectNode object = JSON.createObjectNode();
        object.put("district", row.district());
        object.put("name_en", row.names().english());
        object.put("name_ar", orNull(Optional.of(row.names().arabic())));
        object.put("state", row.state());
        object.put("holder", orNull(row.holder()));
        object.put("challenger", orNull(row.challenger()));
        row.others().forEach(array(object, "others")::add);
        object.put("since", orNull(row.since().map(Object::toString)));
        row.claims().forEach(array(object, "claims")::add);
        return object;
    }

    private static ArrayNode array(ObjectNode object, String name) {
        return object.putArray(name);
    }

    /// What the library takes for JSON's `null`.
    private static String orNull(Optional<String> text) {
        return text.filter(it -> !it.isEmpty()).orElse(null);
    }
}
