package org.whoheld.core;

import java.util.Locale;

/// How a constant is written in files, in settings and on the command line.
public final class Keyword {
    private Keyword() {}

    /// `BEST_SUPPORTED` is `best-supported`.
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
