package org.whoheld.render.lettering;

import java.awt.Font;

/// The fonts that come with the program. Each is loaded once in the process, when it is first
/// needed: loading takes time that a start without Arabic text need not spend.
public enum Typeface {
    LATIN("NotoSans-Regular.ttf"),
    LATIN_BOLD("NotoSans-Bold.ttf"),
    ARABIC("NotoSansArabic-Regular.ttf"),
    ARABIC_BOLD("NotoSansArabic-Bold.ttf");

    /// The size of [#font], large enough that no rounding shows when text is scaled down.
    public static final float SIZE = 256;

    private final String file;
    private Font font;

    Typeface(String file) {
        this.file = file;
    }

    static Typeface of(char letter, boolean bold) {
        if (isArabic(letter)) {
            return bold ? ARABIC_BOLD : ARABIC;
        }
        return bold ? LATIN_BOLD : LATIN;
    }

    synchronized Font font() {
        if (font == null) {
            font = FontFiles.load(file).deriveFont(SIZE);
        }
        return font;
    }

    private static boolean isArabic(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC
                || letter == '،'
                || letter == '؛'
                || letter == '؟';
    }

    /// Whether a letter needs no shaping: it stands beside its neighbours from left to right.
    static boolean isPlain(char letter) {
        return letter < '\u0300' || letter >= '\u2010' && letter <= '\u2027' || letter == '→';
    }
}
