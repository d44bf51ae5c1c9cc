package org.whoheld.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.whoheld.core.Area;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.Lens;
import org.whoheld.core.Names;
import org.whoheld.core.Sketch;

/// A coverage drawn by hand: districts as WKT in units of a hundredth of a degree (1.1 km north,
/// 0.9 km east), with (0, 0) at 37° E, 36° N, and claims as [Sketch] writes them. On the first day,
/// 14 November, every district is held by the actor behind its name; government and opposition, and
/// SDF and opposition, are hostile.
///
/// ```
/// mill government POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))
/// ```
final class DrawnTown {
    static final LocalDate FIRST = LocalDate.of(2016, 11, 14);

    final DataPackage pack;
    final Coverage coverage;
    final ControlTimeline timeline;

    private DrawnTown(String drawing, String claims, List<String> besieged) {
        Map<String, String> shapes = new LinkedHashMap<>();
        StringBuilder start = new StringBuilder();
        drawing.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    String[] words = line.split(" ", 3);
                    shapes.put(words[0], words[2]);
                    if (!words[1].equals("nobody")) {
                        start.append(
                                "baseline %s in %s high: %s held%n"
                                        .formatted(FIRST, words[0], words[1]));
                    }
                });
        Sketch sketch = Sketch.of(start + claims);
        List<District> districts = new ArrayList<>();
        shapes.forEach((id, wkt) -> districts.add(district(id, wkt)));
        pack =
                new DataPackage(
                        new DataPackage.About("drawn", "Drawn", "", "", "", "", List.of()),
                        sketch.rules(),
                        1,
                        Optional.empty(),
                        new DataPackage.Period(FIRST, FIRST.plusDays(20)),
                        List.of(List.of("government", "opposition"), List.of("sdf", "opposition")),
                        sketch.actors(),
                        List.of(),
                        districts,
                        List.of(),
                        besieged.isEmpty()
                                ? List.of()
                                : List.of(
                                        new Area(
                                                "siege",
                                                Names.of("Siege"),
                                                besieged,
                                                "",
                                                List.of("opposition"))),
                        sketch.claims(),
                        List.of());
        coverage = Coverage.of(pack);
        timeline = pack.timeline();
    }

    static DrawnTown of(String drawing) {
        return new DrawnTown(drawing, "", List.of());
    }

    static DrawnTown of(String drawing, String claims) {
        return new DrawnTown(drawing, claims, List.of());
    }

    /// The opposition's ground in the districts is besieged.
    static DrawnTown besieged(String drawing, String claims, String... districts) {
        return new DrawnTown(drawing, claims, List.of(districts));
    }

    /// A unit square per letter of a text picture: `g` government, `o` opposition, `s` SDF, `i` IS,
    /// which is hostile to no one here, `n` nobody, a blank no district. Rows from north to south;
    /// the districts are called `a1`, `b1` … with the letter for the column and the number for the
    /// row, from the top.
    static DrawnTown squares(String picture) {
        return of(drawing(picture));
    }

    static String drawing(String picture) {
        List<String> rows = picture.lines().toList();
        StringBuilder drawing = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length(); column++) {
                String holder =
                        switch (rows.get(row).charAt(column)) {
                            case 'g' -> "government";
                            case 'o' -> "opposition";
                            case 's' -> "sdf";
                            case 'i' -> "is";
                            case 'n' -> "nobody";
                            default -> "";
                        };
                if (!holder.isEmpty()) {
                    drawing.append(
                            "%s %s %s%n"
                                    .formatted(
                                            (char) ('a' + column) + "" + (row + 1),
                                            holder,
                                            square(column, rows.size() - row - 1)));
                }
            }
        }
        return drawing.toString();
    }

    private static String square(int x, int y) {
        return "POLYGON((%1$d %2$d, %3$d %2$d, %3$d %4$d, %1$d %4$d, %1$d %2$d))"
                .formatted(x, y, x + 1, y + 1);
    }

    private static District district(String id, String wkt) {
        try {
            Geometry geometry = new WKTReader().read(wkt);
            return new District(
                    id,
                    Names.of(id),
                    List.of(),
                    "",
                    "",
                    "",
                    "",
                    new AffineTransformation(0.01, 0, 37, 0, 0.01, 36).transform(geometry));
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    ControlMap map() {
        return map(FIRST);
    }

    ControlMap map(LocalDate day) {
        return timeline.asOf(AsOf.on(day), Lens.BEST_SUPPORTED);
    }

    int index(String district) {
        return timeline.indexOf(district);
    }

    /// `mill, old-bridge`
    String names(List<Integer> districts) {
        return districts.stream().map(timeline.districts()::get).collect(Collectors.joining(", "));
    }

    double squareKilometres(String... districts) {
        double sum = 0;
        for (String district : districts) {
            sum += coverage.areas().squareKilometres(index(district));
        }
        return sum;
    }
}
