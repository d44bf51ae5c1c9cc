package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.export.citation.Citation;
import org.whoheld.export.citation.CitationFormat;
import org.whoheld.export.citation.Citations;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "cite",
        description = "Print a citation of claims, or of the state of a district on a day.")
final class CiteCommand implements Callable<Integer> {
    private enum Format {
        text(CitationFormat.TEXT),
        bibtex(CitationFormat.BIBTEX),
        csl_json(CitationFormat.CSL_JSON);

        private final CitationFormat format;

        Format(CitationFormat format) {
            this.format = format;
        }

        @Override
        public String toString() {
            return name().replace('_', '-');
        }
    }

    @Mixin private final PackageArgument pack;

    @Option(
            names = "--claim",
            paramLabel = "ID",
            description = "cite this claim; may be given several times")
    private List<String> claims = new ArrayList<>();

    @Option(
            names = "--district",
            paramLabel = "ID",
            description = "cite the state of this district, with the claims behind it")
    private Optional<String> district = Optional.empty();

    @ArgGroup(exclusive = false, heading = "With --district:%n")
    private AsOfOptions asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text if left out")
    private Format format = Format.text;

    @Spec private CommandSpec spec;
    private final Installation installation;
    private final PrintStream out;

    CiteCommand(Installation installation, PrintStream out) {
        this.pack = new PackageArgument(installation);
        this.installation = installation;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, BadInputException {
        if (claims.isEmpty() == district.isEmpty()) {
            throw new BadInputException("Name what to cite: either --claim or --district.");
        }
        if (district.isPresent() != (asOf != null)) {
            throw new BadInputException(
                    "--district needs a day (--on DATE), and a claim does not take one.");
        }
        PrintWriter err = spec.commandLine().getErr();
        DataPackage data = pack.loadGood(err);
        Citations citations = new Citations(data, installation.software());
        Citation citation =
                district.isPresent()
                        ? state(data, citations, district.get(), err)
                        : citations.of(claims(data));
        out.write(citation.in(format.format).getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK;
    }

    private Citation state(DataPackage data, Citations citations, String id, PrintWriter err)
            throws BadInputException {
        ControlTimeline timeline = data.timeline();
        DistrictIds.find(data, id);
        asOf.remark(data, err);
        return citations.of(timeline.asOf(asOf.asOf(), asOf.lens(data)), id);
    }

    private List<Claim> claims(DataPackage data) throws BadInputException {
        List<Claim> found = new ArrayList<>();
        for (String id : claims) {
            found.add(
                    data.claims().stream()
                            .filter(it -> it.id().equals(id))
                            .findAny()
                            .orElseThrow(() ->
                                    new BadInputException(
                                            "The package has no claim '" + id + "'.")));
        }
        return found;
    }
}
