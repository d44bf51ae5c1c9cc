package org.whoheld.io.csv;

/// The cells of a row cannot be told apart, and nobody knows where it ends.
final class BrokenRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;

    /// @param line of the file on which the row begins, from 1
    /// @param reason for the person who wrote it
    BrokenRowException(long line, String reason) {
        super(reason);
        this.line = line;
    }

    long line() {
        return line;
    }
}
