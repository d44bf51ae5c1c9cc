package org.whoheld.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.export.FrameComposer;
import org.whoheld.export.PictureOrder;
import org.whoheld.export.PngExporter;
import org.whoheld.export.Subject;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.render.FramePainter;
import org.whoheld.render.MapStyle;
import org.whoheld.render.Picture;

/// How long a PNG of 3840 × 2160 takes, painted and in its file, each time of another day, and how
/// large the last one is. Prints a table.
///
/// Argument: the folder of a package, measured beside the generated one.
public final class PictureBench {
    private static final int WIDTH = 3840;
    private static final int HEIGHT = 2160;
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 12;

    private PictureBench() {}

    public static void main(String[] args) throws IOException {
        Timings.header();
        Path folder = Files.createTempDirectory("whoheld-pictures");
        DataPackage read = DataPackageReader.read(Path.of(args[0])).dataPackage().orElseThrow();
        for (DataPackage pack : List.of(read, GeneratedPackage.of(10_000, 1_000_000, 1))) {
            for (double scale : new double[] {1, 2}) {
                pictures(pack, scale, folder.resolve("picture.png"));
            }
        }
    }

    private static void pictures(DataPackage pack, double scale, Path target) throws IOException {
        ControlTimeline timeline = pack.timeline();
        FrameComposer composer = new FrameComposer(pack, timeline);
        FramePainter painter = new FramePainter(pack);
        PngExporter exporter = new PngExporter(pack, painter, "Whoheld");
        int claims = pack.claims().size();
        String what = "4K PNG at scale " + (int) scale;
        Timings.row(
                what,
                pack.districts().size(),
                claims,
                WARM_UP,
                ROUNDS,
                i -> export(exporter, composer.compose(order(pack, scale, i)), target));
        Timings.row(
                "of this painting",
                pack.districts().size(),
                claims,
                WARM_UP,
                ROUNDS,
                i -> painter.image(composer.compose(order(pack, scale, i)).frames().getFirst()));
        System.out.printf("| %s: %d bytes |||||%n", what, Files.size(target));
    }

    private static void export(PngExporter exporter, Picture picture, Path target) {
        try {
            exporter.export(picture, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PictureOrder order(DataPackage pack, double scale, int round) {
        return new PictureOrder(
                AsOf.on(pack.period().first().plusDays(round % 30)),
                Lens.BEST_SUPPORTED,
                Language.ENGLISH,
                MapStyle.light(),
                (int) (WIDTH / scale),
                (int) (HEIGHT / scale),
                scale,
                List.of(),
                Optional.empty(),
                Subject.CONTROL);
    }
}
