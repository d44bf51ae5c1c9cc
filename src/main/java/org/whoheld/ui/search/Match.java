package org.whoheld.ui.search;

import java.util.Comparator;
import org.whoheld.core.Names;

/// A district that was found.
///
/// @param spelling the name of it that matched, as the package writes it
/// @param distance letters that differ; 0 unless the rank is fuzzy
/// @param inRemark whether only the remark in brackets behind the name matched
record Match(
        String district, Names names, String spelling, Rank rank, int distance, boolean inRemark) {
    /// Best first: by rank, then by how much differs; names go before remarks, and the name that is
    /// shown before other spellings; then by name.
    static final Comparator<Match> BEST_FIRST =
            Comparator.comparing(Match::rank)
                    .thenComparing(Match::distance)
                    .thenComparing(Match::inRemark)
                    .thenComparing(Match::isOtherSpelling)
                    .thenComparing(it -> it.names().english());

    /// How well it matched, best first.
    enum Rank {
        EXACT,
        /// The spelling begins so.
        PREFIX,
        /// Each word that was typed begins a word of the spelling.
        WORD_PREFIX,
        CONTAINS,
        /// Misspelled by a letter or two.
        FUZZY
    }

    /// Whether the spelling that matched is told by neither of the names.
    boolean isOtherSpelling() {
        return !spelling.equals(names.english()) && !spelling.equals(names.arabic());
    }
}
