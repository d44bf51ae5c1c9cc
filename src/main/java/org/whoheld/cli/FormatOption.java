package org.whoheld.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.whoheld.export.Sheet;
import picocli.CommandLine.Option;

/// As what a table is printed.
final class FormatOption {
    private enum Format {
        csv,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; csv if left out")
    private Format format = Format.csv;

    void print(Sheet sheet, OutputStream out) throws IOException {
        switch (format) {
            case csv -> sheet.writeCsv(out);
            case json -> sheet.writeJson(out);
        }
    }
}
