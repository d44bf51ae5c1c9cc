package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whoheld.analysis.Coverage;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.export.ChartComposer;
import org.whoheld.export.FrameComposer;
import org.whoheld.export.PictureOrder;
import org.whoheld.export.PngExporter;
import org.whoheld.export.Sight;
import org.whoheld.export.Subject;
import org.whoheld.render.CrowdedOut;
import org.whoheld.render.DrawnPackage;
import org.whoheld.render.FramePainter;
import org.whoheld.render.Preparation;
import org.whoheld.render.charts.ChartFrame;
import org.whoheld.render.charts.ChartPainter;
import org.whoheld.render.frame.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "render", description = "Save the map of a day as a PNG picture.")
final class RenderCommand implements Callable<Integer> {
    @Mixin private final PackageArgument pack;
    @Mixin private final AsOfOptions asOf = new AsOfOptions();
    @Mixin private final WhatIfOptions whatIf = new WhatIfOptions();
    @Mixin private final SubjectOptions subject = new SubjectOptions();
    @Mixin private final LayerOptions layers = new LayerOptions();
    @Mixin private final SizeOptions size = new SizeOptions();

    @Mixin private final PngOptions png = new PngOptions();

    @Option(
            names = "--district",
            paramLabel = "ID",
            description = "look at this district; may be given several times")
    private List<String> districts = new ArrayList<>();

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "instead of the package's own title")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--with-charts",
            description =
                    "below the map, ground and fronts over the package's days; the picture becomes"
                            + " so much higher")
    private boolean withCharts;

    @Spec private CommandSpec spec;
    private final Installation installation;

    RenderCommand(Installation installation) {
        this.pack = new PackageArgument(installation);
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException, BadInputException {
        Path target = png.target();
        PrintWriter err = spec.commandLine().getErr();
        Preparation.begin();
        DataPackage data = pack.loadGood(err);
        if (data.districts().isEmpty()) {
            throw new BadInputException("The package has no district that can be shown.");
        }
        ControlTimeline timeline = data.timeline();
        for (String id : districts) {
            DistrictIds.find(data, id);
        }
        PictureOrder order = order(data);
        asOf.remark(data, err);
        whatIf.remark(whatIf.applied(timeline.asOf(order.asOf(), order.lens()), data), err);
        subject.remark(data, err, asOf);
        DrawnPackage drawn = new DrawnPackage(data);
        PngExporter exporter =
                new PngExporter(
                        data,
                        new FramePainter(drawn, () -> Coverage.of(data)),
                        installation.software());
        Picture picture = new FrameComposer(data, timeline, drawn).compose(order);
        List<String> crowdedOut = new CrowdedOut(drawn).of(picture);
        if (!crowdedOut.isEmpty()) {
            err.printf("The picture is too small for %s.%n", String.join(", ", crowdedOut));
        }
        if (withCharts) {
            ChartFrame charts = new ChartComposer(data, timeline).below(picture, Coverage.of(data));
            size.refuseTooLarge(order.sight().heightPx() + new ChartPainter(data).heightPx(charts));
            exporter.export(picture, charts, target);
        } else {
            exporter.export(picture, target);
        }
        return ExitCode.OK;
    }

    private PictureOrder order(DataPackage data) throws BadInputException {
        Sight sight = size.checked(districts);
        Subject shown = subject.checked();
        if (whatIf.isGiven() && !(shown instanceof Subject.OneDay)) {
            throw new BadInputException(
                    WhatIfOptions.NAME + " supposes something of one day; leave --compare out.");
        }
        return new PictureOrder(
                asOf.asOf(),
                asOf.lens(data),
                shown,
                whatIf.checked(data),
                sight,
                png.language(),
                png.style(),
                title,
                layers.layers(),
                Optional.empty());
    }
}
