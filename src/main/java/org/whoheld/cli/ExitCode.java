package org.whoheld.cli;

/// What the process tells its caller.
final class ExitCode {
    static final int OK = 0;

    /// The environment failed: a file that is not there, a full disk.
    static final int ENVIRONMENT = 1;

    /// The data or the arguments are bad.
    static final int BAD_INPUT = 2;

    private ExitCode() {}
}
