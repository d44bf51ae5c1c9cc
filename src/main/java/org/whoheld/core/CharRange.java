package org.whoheld.core;

/// A text that stands among others, so that it need not be taken out to be looked up.
public interface CharRange {
    /// Not to be changed.
    char[] chars();

    /// Place of the first character.
    int from();

    /// Place behind the last character.
    int to();

    /// The range that is a whole text.
    static CharRange of(String text) {
        return new Whole(text.toCharArray());
    }

    record Whole(char[] chars) implements CharRange {
        @Override
        public int from() {
            return 0;
        }

        @Override
        public int to() {
            return chars.length;
        }
    }
}
