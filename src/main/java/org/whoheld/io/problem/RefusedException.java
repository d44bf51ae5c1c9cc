package org.whoheld.io.problem;

/// A whole file or package is refused, for the reason that the problem gives. Whoever reads the
/// package takes the problem down and goes on with what is left.
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ImportProblem problem;

    public RefusedException(ImportProblem problem) {
        super(problem.text());
        this.problem = problem;
    }

    public ImportProblem problem() {
        return problem;
    }
}
