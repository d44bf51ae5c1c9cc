package org.whoheld.export.citation;

/// The forms that a citation can take.
public enum CitationFormat {
    TEXT("Text"),
    BIBTEX("BibTeX"),
    CSL_JSON("CSL-JSON");

    private final String label;

    CitationFormat(String label) {
        this.label = label;
    }

    /// As menus name it.
    public String label() {
        return label;
    }
}
