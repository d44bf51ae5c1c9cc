package org.whoheld.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Lens;
import org.whoheld.render.FramePainter;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.style.Colouring;

class PngExporterTest {
    private static final DataPackage PACK = SmallCoverage.get();
    private static final FrameComposer COMPOSER = new FrameComposer(PACK, PACK.timeline());

    @TempDir Path folder;

    private static PngExporter exporter() {
        return new PngExporter(PACK, new FramePainter(PACK), "Whoheld 0.1.0");
    }

    private static MapFrame frame() {
        return (MapFrame) COMPOSER.compose(order());
    }

    private static PictureOrder order() {
        return PictureOrder.of(
                        AsOf.on(SmallCoverage.DAY).knownOn(SmallCoverage.DAY),
                        Lens.CAUTIOUS,
                        Sight.ofAll(400, 300, 2))
                .withTitle("Who held the mill – الطاحونة");
    }

    private static Map<String, String> texts(Path png) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(png.toFile())) {
            reader.setInput(in);
            IIOMetadataNode root =
                    (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList entries = root.getElementsByTagName("iTXtEntry");
            for (int i = 0; i < entries.getLength(); i++) {
                IIOMetadataNode entry = (IIOMetadataNode) entries.item(i);
                texts.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
            }
        } finally {
            reader.dispose();
        }
        return texts;
    }

    @Test
    void writesTheFrameAtItsDeviceSize() throws IOException {
        Path target = folder.resolve("a.png");
        exporter().export(frame(), target);
        BufferedImage written = ImageIO.read(target.toFile());
        BufferedImage painted = new FramePainter(PACK).image(frame());
        assertThat(written.getWidth()).isEqualTo(800);
        assertThat(written.getHeight()).isEqualTo(600);
        assertThat(written.getRGB(0, 0, 800, 600, null, 0, 800))
                .isEqualTo(painted.getRGB(0, 0, 800, 600, null, 0, 800));
    }

    @Test
    void saysInTheFileWhatThePictureShows() throws IOException {
        Path target = folder.resolve("a.png");
        exporter().export(frame(), target);
        assertThat(texts(target))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "Title", "Who held the mill – الطاحونة",
                                "Date", "2016-11-27",
                                "Lens", "cautious",
                                "Known on", "2016-11-27",
                                "Package", "small-town 1.2.3",
                                "Control definition", "Who says so.",
                                "Credits", "Lines: nobody.\nNames: made up.",
                                "Software", "Whoheld 0.1.0"));
    }

    private Map<String, String> textsOf(Subject subject) throws IOException {
        Path target = folder.resolve("compared.png");
        exporter().export(COMPOSER.compose(order().withSubject(subject)), target);
        return texts(target);
    }

    @Test
    void saysOfAComparisonBothDatesAndHowTheyAreCompared() throws IOException {
        LocalDate earlier = SmallCoverage.DAY.minusDays(3);
        assertThat(textsOf(new Subject.Difference(earlier)))
                .containsEntry("Date", "2016-11-24 and 2016-11-27")
                .containsEntry("Mode", "difference")
                .containsEntry("Lens", "cautious")
                .containsEntry("Known on", "2016-11-27")
                .containsEntry("Control definition", "Who says so.")
                .containsEntry("Package", "small-town 1.2.3")
                .containsEntry("Software", "Whoheld 0.1.0");
        assertThat(textsOf(new Subject.Swipe(earlier, 0.5, Colouring.CONTROL)))
                .containsEntry("Date", "2016-11-24 and 2016-11-27")
                .containsEntry("Mode", "swipe")
                .containsEntry("Lens", "cautious")
                .containsEntry("Known on", "2016-11-27")
                .containsEntry("Control definition", "Who says so.");
        assertThat(textsOf(new Subject.SideBySide(earlier, Colouring.DISAGREEMENT)))
                .containsEntry("Mode", "side by side")
                .containsEntry("Colours", "share of voices that differ");
    }

    @Test
    void warnsInTheFileOfWhatIsOnlySupposed() throws IOException {
        Path target = folder.resolve("supposed.png");
        PictureOrder supposing = order().supposing(Hypothesis.parse("market=north,mill=east"));
        exporter().export(COMPOSER.compose(supposing), target);

        assertThat(texts(target))
                .containsEntry("Hypothesis", "market=north,mill=east")
                .containsEntry(
                        "Warning",
                        "Hypothetical: Mill in the hands of East; Market in the hands of North."
                                + " This is supposed, and does not follow from the sources.")
                .containsEntry("Date", "2016-11-27");
    }

    @Test
    void somethingIsSupposedOfOneDayOnly() {
        PictureOrder swipe =
                order().withSubject(new Subject.Swipe(SmallCoverage.DAY, 0.5, Colouring.CONTROL));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> swipe.supposing(Hypothesis.of("mill", "east")))
                .withMessage("something is supposed of one day, not of two");
    }

    @Test
    void saysOfDaysOfDisagreementInWhichPeriodTheyWereCounted() throws IOException {
        assertThat(textsOf(new Subject.OneDay(Colouring.DAYS_OF_DISAGREEMENT)))
                .containsEntry("Date", "2016-11-14 to 2016-12-23")
                .containsEntry("Colours", "days on which voices differ")
                .doesNotContainKey("Mode");
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        exporter().export(frame(), folder.resolve("a.png"));
        exporter().export(frame(), folder.resolve("b.png"));
        assertThat(folder.resolve("a.png")).hasSameBinaryContentAs(folder.resolve("b.png"));
    }

    @Test
    void replacesAnOldFile() throws IOException {
        Path target = Files.writeString(folder.resolve("a.png"), "old");
        exporter().export(frame(), target);
        assertThat(ImageIO.read(target.toFile())).isNotNull();
        assertThat(files()).containsExactly(target);
    }

    @Test
    void leavesNothingWhereItCannotWrite() throws IOException {
        Path target = folder.resolve("nowhere").resolve("a.png");
        assertThatIOException()
                .isThrownBy(() -> exporter().export(frame(), target))
                .isInstanceOf(NoSuchFileException.class)
                .withMessage(folder.resolve("nowhere").toString());
        assertThatIOException().isThrownBy(() -> exporter().export(frame(), folder));
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesTheOldFileWholeWhenWritingBreaksOff() throws IOException {
        Path target = Files.writeString(folder.resolve("a.png"), "old");
        assertThatIOException()
                .isThrownBy(() ->
                        AtomicFile.write(
                                target,
                                out -> {
                                    out.write(1);
                                    throw new IOException("disk full");
                                }));
        assertThat(target).hasContent("old");
        assertThat(files()).containsExactly(target);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
