package org.whoheld.core;

/// A language in which a package gives names.
public enum Language {
    ENGLISH,
    ARABIC
}
