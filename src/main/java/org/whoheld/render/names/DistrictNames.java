package org.whoheld.render.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.whoheld.core.District;
import org.whoheld.core.Language;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.lettering.LineBreaks;
import org.whoheld.render.lettering.Typeface;

/// The names of districts in one line, in two and in more, and how wide they are. Each is worked
/// out when it is first asked for. Not safe for threads.
final class DistrictNames {
    static final int MOST_LINES = 3;

    private final List<District> districts;
    private final Lettering letters;
    private final Language language;
    private final List<List<Broken>> names;

    /// A name in so many lines.
    ///
    /// @param advances width of each line at [Typeface#SIZE]
    record Broken(List<String> lines, double[] advances) {
        double width(int line, double size) {
            return advances[line] * size / Typeface.SIZE;
        }

        /// Of the widest line.
        double width(double size) {
            double widest = 0;
            for (int line = 0; line < advances.length; line++) {
                widest = Math.max(widest, width(line, size));
            }
            return widest;
        }
    }

    DistrictNames(List<District> districts, Lettering letters, Language language) {
        this.districts = districts;
        this.letters = letters;
        this.language = language;
        names = new ArrayList<>(Collections.nCopies(districts.size(), null));
    }

    /// One line first; no more lines than the name has words.
    List<Broken> of(int district) {
        List<Broken> known = names.get(district);
        if (known == null) {
            known = broken(districts.get(district).names().in(language));
            names.set(district, known);
        }
        return known;
    }

    private List<Broken> broken(String name) {
        List<Broken> all = new ArrayList<>();
        for (int count = 1; count <= MOST_LINES; count++) {
            List<String> lines = LineBreaks.balanced(name, count);
            if (lines.size() < count) {
                break;
            }
            all.add(
                    new Broken(
                            lines,
                            lines.stream()
                                    .mapToDouble(line -> letters.advance(line, false))
                                    .toArray()));
        }
        return List.copyOf(all);
    }
}
