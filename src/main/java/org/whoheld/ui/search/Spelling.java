package org.whoheld.ui.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A spelling in the form in which spellings are compared.
///
/// Left out: case, diacritics of both scripts, hamza, tatweel, apostrophes and the like, and the
/// article ("al-", "as-", "el", "ال"). One letter are ة and ه, ى and ي, and the carriers of hamza
/// with their bare letters. Hyphens and all other signs part words.
///
/// @param words without blanks; empty if the text holds no letter or digit
record Spelling(List<String> words) {
    /// Before a hyphen these are the Arabic article, with its `l` taken up by the next letter;
    /// alone they may be a word.
    private static final Set<String> ARTICLES =
            Set.of(
                    "al", "el", "as", "es", "ash", "esh", "ad", "ed", "adh", "an", "en", "ar", "er",
                    "at", "et", "ath", "az", "ez", "aj", "ej");

    private static final Set<String> ARTICLES_ALONE = Set.of("al", "el");
    private static final String ARABIC_ARTICLE = "ال";

    Spelling {
        words = List.copyOf(words);
    }

    static Spelling of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = plain(text);
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
                continue;
            }
            if (!isArticle(word.toString(), c)) {
                add(words, word.toString());
            }
            word.setLength(0);
        }
        if (words.isEmpty() && !plain.isBlank()) {
            add(words, plain.replaceAll("[^\\p{L}\\p{Nd}]", ""));
        }
        return new Spelling(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The words with one blank between.
    String text() {
        return String.join(" ", words);
    }

    private static boolean isArticle(String word, char behind) {
        return behind == '-' ? ARTICLES.contains(word) : ARTICLES_ALONE.contains(word);
    }

    private static void add(List<String> words, String word) {
        String bare =
                word.startsWith(ARABIC_ARTICLE) && word.length() > 3
                        ? word.substring(ARABIC_ARTICLE.length())
                        : word;
        if (!bare.isEmpty()) {
            words.add(bare);
        }
    }

    private static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && !isLeftOut(c)) {
                plain.append(sameLetter(c));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /// Signs within a word that many writers leave out: apostrophes, the signs for ayn and hamza,
    /// hamza itself, tatweel and signs of direction.
    private static boolean isLeftOut(char c) {
        return "'’‘ʼʻʿʾ`´′ء\u0640".indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
    }

    private static char sameLetter(char c) {
        return switch (c) {
            case 'ٱ' -> 'ا';
            case 'ة' -> 'ه';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case '‐', '‑', '–' -> '-';
            default -> c;
        };
    }
}
