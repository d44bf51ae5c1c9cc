package org.whoheld.export.citation;

import java.util.List;

/// A citation of one claim, or of the state of one district with the claims behind it.
public final class Citation {
    private final String text;
    private final List<Work> works;

    Citation(String text, List<Work> works) {
        this.text = text;
        this.works = List.copyOf(works);
    }

    /// The citation in a format; ends with a line feed.
    public String in(CitationFormat format) {
        return switch (format) {
            case TEXT -> text;
            case BIBTEX -> BibTex.write(works);
            case CSL_JSON -> CslJson.write(works);
        };
    }
}
