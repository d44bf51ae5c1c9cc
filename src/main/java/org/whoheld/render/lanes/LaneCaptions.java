package org.whoheld.render.lanes;

import java.util.List;

/// What a picture of claims in lanes says of itself.
///
/// @param title of the district, in the picture's language
/// @param otherName of the district in the other language; may be empty
/// @param lines below the title
/// @param notes below the lanes: what is left out
/// @param credits below the notes
public record LaneCaptions(
        String title,
        String otherName,
        List<String> lines,
        List<String> notes,
        List<String> credits) {
    public LaneCaptions {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        credits = List.copyOf(credits);
    }
}
