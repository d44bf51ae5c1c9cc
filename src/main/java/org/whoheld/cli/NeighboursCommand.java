package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.Neighbours;
import org.whoheld.core.DataPackage;
import org.whoheld.export.NeighbourTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "neighbours",
        description =
                "Print the neighbours of a district and the length of each shared border, or how far"
                        + " it is from other districts.")
final class NeighboursCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "DISTRICT",
            description = "id of the district, such as masaken-hanano")
    private String district;

    @Mixin private final PackageArgument pack;

    @Option(
            names = "--of",
            paramLabel = "ID",
            description =
                    "this district instead of the neighbours, be it a neighbour or not; may be given"
                            + " several times")
    private List<String> others = new ArrayList<>();

    @Mixin private final FormatOption format = new FormatOption();
    @Spec private CommandSpec spec;
    private final PrintStream out;

    NeighboursCommand(Installation installation, PrintStream out) {
        this.pack = new PackageArgument(installation);
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, BadInputException {
        DataPackage data = pack.loadGood(spec.commandLine().getErr());
        int from = index(data, district);
        List<Integer> asked = new ArrayList<>();
        for (String other : others) {
            asked.add(index(data, other));
        }
        Coverage coverage = Coverage.of(data);
        format.print(
                NeighbourTable.of(
                        from,
                        asked.isEmpty()
                                ? Neighbours.of(from, coverage)
                                : asked.stream()
                                        .map(other -> Neighbours.between(from, other, coverage))
                                        .toList(),
                        data.districts()),
                out);
        return ExitCode.OK;
    }

    private static int index(DataPackage data, String id) throws BadInputException {
        return data.districts().indexOf(DistrictIds.find(data, id));
    }
}
