package org.whoheld.ui.session;

import org.whoheld.analysis.Coverage;
import org.whoheld.core.DataPackage;

/// The ground of a package for the analyses, worked out once, when it is first asked for: a package
/// that nobody analyses opens no later for it.
final class CoverageOnce {
    private final DataPackage pack;
    private Coverage coverage;

    CoverageOnce(DataPackage pack) {
        this.pack = pack;
    }

    synchronized Coverage get() {
        if (coverage == null) {
            coverage = Coverage.of(pack);
        }
        return coverage;
    }
}
