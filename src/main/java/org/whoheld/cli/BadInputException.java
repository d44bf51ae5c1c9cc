package org.whoheld.cli;

/// The arguments or the data cannot be used; the message says why, in one line.
final class BadInputException extends Exception {
    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
