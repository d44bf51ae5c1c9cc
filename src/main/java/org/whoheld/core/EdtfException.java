package org.whoheld.core;

/// A text is not a date in the supported part of EDTF. The message says why, for a person who wrote
/// the date.
public final class EdtfException extends Exception {
    private static final long serialVersionUID = 1L;

    EdtfException(String message) {
        super(message);
    }
}
