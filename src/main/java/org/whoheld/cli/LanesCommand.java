package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.whoheld.core.DataPackage;
import org.whoheld.export.LanesExporter;
import org.whoheld.export.LanesOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "lanes",
        description =
                "Save who said what of a district, and from which day, as a PNG picture with one"
                        + " lane a source.")
final class LanesCommand implements Callable<Integer> {
    private static final int WIDTH_PX = 1280;

    /// Names and days need some room.
    private static final int LEAST_WIDTH_PX = 480;

    @Parameters(index = "0", paramLabel = "DISTRICT", description = "id of the district")
    private String district;

    @Mixin private final PackageArgument pack;

    @Mixin private final PngOptions png = new PngOptions();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "draw a line on this day, such as 2016-11-27")
    private Optional<LocalDate> on = Optional.empty();

    @Mixin private final LensOptions lens = new LensOptions();

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            description =
                    "in pixels before scaling; 1280 wide and as high as the lanes need if left out")
    private Optional<PixelSize> size = Optional.empty();

    @Mixin private final ScaleOption scale = new ScaleOption();

    @Spec private CommandSpec spec;
    private final Installation installation;

    LanesCommand(Installation installation) {
        this.installation = installation;
        this.pack = new PackageArgument(installation);
    }

    @Override
    public Integer call() throws IOException, BadInputException {
        Path target = png.target();
        PrintWriter err = spec.commandLine().getErr();
        DataPackage data = pack.loadGood(err);
        DistrictIds.find(data, district);
        LanesOrder order = order(data);
        LanesExporter exporter = new LanesExporter(data, data.timeline(), installation.software());
        check(order, exporter.heightPx(order));
        lens.remarkOnKnowledge(data, err);
        on.filter(day -> !data.period().widened().contains(day))
                .ifPresent(day ->
                        err.printf(
                                "%s lies outside the period of the data, %s to %s; no line is"
                                        + " drawn.%n",
                                day, data.period().first(), data.period().last()));
        exporter.export(order, target);
        return ExitCode.OK;
    }

    private LanesOrder order(DataPackage data) throws BadInputException {
        return new LanesOrder(
                district,
                lens.lens(data),
                lens.recordedBy(),
                on,
                png.language(),
                png.style(),
                size.map(PixelSize::width).orElse(WIDTH_PX),
                size.map(it -> OptionalInt.of(it.height())).orElse(OptionalInt.empty()),
                scale.checked());
    }

    private void check(LanesOrder order, int neededPx) throws BadInputException {
        if (order.widthPx() < LEAST_WIDTH_PX) {
            throw new BadInputException(
                    "A picture of lanes must be at least %d pixels wide."
                            .formatted(LEAST_WIDTH_PX));
        }
        if (order.heightPx().isPresent() && order.heightPx().getAsInt() < neededPx) {
            throw new BadInputException(
                    "The lanes of '%s' need a picture at least %d pixels high."
                            .formatted(district, neededPx));
        }
        scale.refuseTooLarge(order.widthPx(), order.heightPx().orElse(neededPx));
    }
}
