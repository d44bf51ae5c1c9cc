package org.whoheld.io.geojson;

import org.whoheld.io.problem.ImportProblem.Code;

/// A geometry cannot be used.
final class GeometryProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final Code code;

    /// @param reason without a full stop
    GeometryProblem(Code code, String reason) {
        super(reason);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
