package org.whoheld.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import picocli.CommandLine.Option;

/// Which day is asked about, with what knowledge, and through which lens.
final class AsOfOptions extends LensOptions {
    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            description = "the day, such as 2016-11-27; the state at its end")
    private LocalDate on;

    AsOf asOf() {
        return on(on);
    }

    /// Says that the package does not tell of the day, or of nothing known by then: the answer is
    /// none, and looks like one.
    void remark(DataPackage pack, PrintWriter err) {
        remarkOnPeriod(pack, err, on);
        remarkOnKnowledge(pack, err);
    }
}
