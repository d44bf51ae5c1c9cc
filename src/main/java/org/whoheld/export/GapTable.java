package org.whoheld.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.Gap;
import org.whoheld.analysis.Gaps;
import org.whoheld.analysis.Pocket;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Hypothesis;
import org.whoheld.export.Sheet.Column;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The gaps between the parts of each actor's ground, day by day: as a table, as nested JSON, and
/// as lines. Of each day the shortest first.
public final class GapTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<Row> rows;
    private final Coverage coverage;

    private GapTable(List<Row> rows, Coverage coverage) {
        this.rows = rows;
        this.coverage = coverage;
    }

    /// @param hypothesis what is supposed, as the command line writes it; empty if nothing is
    private record Row(LocalDate date, Gap gap, Optional<String> hypothesis) {}

    public static GapTable of(List<ControlMap> days, Coverage coverage) {
        return new GapTable(
                days.stream()
                        .flatMap(day ->
                                Gaps.of(day, coverage).shortestFirst().stream()
                                        .map(gap ->
                                                new Row(
                                                        day.asOf().valid(),
                                                        gap,
                                                        day.hypothesis().map(Hypothesis::key))))
                        .toList(),
                coverage);
    }

    /// One row a day and gap; what it crosses as `district=metres`, `;` between.
    public Sheet sheet() {
        return Sheet.of(rows, columns());
    }

    /// One line a day and gap.
    public GeoFeatures features() {
        return GeoFeatures.of(
                rows,
                columns(),
                it ->
                        FACTORY.createLineString(
                                new Coordinate[] {it.gap().start(), it.gap().end()}));
    }

    private List<Column<Row>> columns() {
        return List.of(
                new Column<>("date", it -> Cell.text(it.date().toString())),
                new Column<>("actor", it -> Cell.text(it.gap().actor().id())),
                new Column<>("from_part", it -> Cell.number(it.gap().from().number())),
                new Column<>("from_district", it -> Cell.text(id(it.gap().startDistrict()))),
                new Column<>("to_part", it -> Cell.number(it.gap().to().number())),
                new Column<>("to_district", it -> Cell.text(id(it.gap().endDistrict()))),
                new Column<>("length_metres", it -> Cell.tenths(it.gap().lengthMetres())),
                new Column<>(
                        "districts",
                        it ->
                                Cell.words(
                                        it.gap().crossed().stream()
                                                .map(crossing ->
                                                        "%s=%s"
                                                                .formatted(
                                                                        id(crossing.district()),
                                                                        Cell.tenths(
                                                                                        crossing
                                                                                                .metres())
                                                                                .csv()))
                                                .toList())));
    }

    /// Writes an array of objects, one a line: `{date, actor, from, to, length_metres, districts:
    /// [{id, metres}]}`, where `from` and `to` are `{part, district, lon, lat}`; with a last member
    /// `hypothetical` where something is supposed. The stream stays open.
    public void writeJson(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("[");
        String between = "\n";
        for (Row row : rows) {
            text.append(between).append(JSON.writeValueAsString(object(row)));
            between = ",\n";
        }
        out.write(text.append("\n]\n").toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private ObjectNode object(Row row) {
        Gap gap = row.gap();
        ObjectNode object = JSON.createObjectNode();
        object.put("date", row.date().toString());
        object.put("actor", gap.actor().id());
        putEnd(object.putObject("from"), gap.from(), gap.startDistrict(), gap.start());
        putEnd(object.putObject("to"), gap.to(), gap.endDistrict(), gap.end());
        Cell.tenths(gap.lengthMetres()).putInto(object, "length_metres");
        ArrayNode districts = object.putArray("districts");
        for (Gap.Crossing crossing : gap.crossed()) {
            ObjectNode crossed = districts.addObject();
            crossed.put("id", id(crossing.district()));
            Cell.tenths(crossing.metres()).putInto(crossed, "metres");
        }
        row.hypothesis().ifPresent(it -> object.put("hypothetical", it));
        return object;
    }

    private void putEnd(ObjectNode end, Pocket pocket, int district, Coordinate lonLat) {
        end.put("part", pocket.number());
        end.put("district", id(district));
        Cell.degrees(lonLat.x).putInto(end, "lon");
        Cell.degrees(lonLat.y).putInto(end, "lat");
    }

    private String id(int district) {
        return coverage.districts().get(district).id();
    }
}
