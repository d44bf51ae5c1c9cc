package org.whoheld.io.datapackage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whoheld.core.Actor;
import org.whoheld.core.Names;
import org.whoheld.io.csv.Row;
import org.whoheld.io.problem.ImportProblem.Code;

/// Rows of `actors.csv`. Only an actor without an id of its own is left out: every claim on it
/// would go with it.
final class ActorRows {
    static final List<String> REQUIRED = List.of("id", "name_en", "colour", "pattern");

    private static final int GREY = 0x808080;
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Map<String, Actor.Pattern> PATTERNS = Words.of(Actor.Pattern.values());

    private final Set<String> seen = new HashSet<>();

    /// The first actor of each colour, by the colour.
    private final Map<Integer, String> coloured = new HashMap<>();

    Optional<Actor> actor(Row row) {
        String id = row.unique("id", seen);
        if (!row.isSound()) {
            return Optional.empty();
        }
        Names names = RowNames.orId(row, id);
        String shortName = row.text("short_en");
        String shortArabic = row.text("short_ar");
        return Optional.of(
                new Actor(
                        id,
                        names,
                        new Names(
                                shortName.isEmpty() ? names.english() : shortName,
                                shortArabic.isEmpty() ? names.arabic() : shortArabic),
                        colour(row, id),
                        pattern(row)));
    }

    private int colour(Row row, String id) {
        String colour = row.text("colour");
        if (!COLOUR.matcher(colour).matches()) {
            row.remark(
                    Code.BAD_COLOUR,
                    "colour",
                    "a colour is written like #9C4432; the actor is shown in grey");
            return GREY;
        }
        int rgb = Integer.parseInt(colour, 1, colour.length(), 16);
        String other = coloured.putIfAbsent(rgb, id);
        if (other != null) {
            row.remark(
                    Code.SAME_COLOUR,
                    "colour",
                    "actor " + other + " has this colour too; a map cannot tell them apart by it");
        }
        return rgb;
    }

    private static Actor.Pattern pattern(Row row) {
        Actor.Pattern pattern = PATTERNS.get(row.text("pattern"));
        if (pattern == null) {
            row.remark(
                    Code.UNKNOWN_WORD,
                    "pattern",
                    "the word is none of " + Row.words(PATTERNS) + "; solid is used");
            return Actor.Pattern.SOLID;
        }
        return pattern;
    }
}
