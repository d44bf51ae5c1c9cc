package org.whoheld.core;

import java.util.Objects;

/// A name in English and, where the package has one, in Arabic.
///
/// @param english never blank
/// @param arabic empty if the package gives none
public record Names(String english, String arabic) {
    public Names {
        Objects.requireNonNull(arabic);
        if (english.isBlank()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
    }

    public static Names of(String english) {
        return new Names(english, "");
    }

    /// The name in a language; English where that language has none.
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case ARABIC -> arabic.isEmpty() ? english : arabic;
        };
    }
}
