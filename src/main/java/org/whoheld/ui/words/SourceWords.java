package org.whoheld.ui.words;

import org.whoheld.core.Source;

/// Sources in words.
public final class SourceWords {
    private SourceWords() {}

    /// The abbreviation that stands behind the name in brackets, else the whole name.
    public static String brief(Source source) {
        return source.brief();
    }

    /// What sort of voice one source is.
    public static String kind(Source source) {
        return switch (source.kind()) {
            case MONITOR -> "Monitor";
            case UN_NGO -> "UN or aid organisation";
            case AGENCY -> "News agency";
            case RESEARCH -> "Research";
            case STATE_MEDIA -> "State media";
            case MILITARY -> "Army or command";
            case PRO_GOVERNMENT_MEDIA -> "Pro-government media";
            case OPPOSITION -> "Opposition group";
            case OPPOSITION_MEDIA -> "Opposition media or activists";
            case OTHER -> "Other";
        };
    }
}
