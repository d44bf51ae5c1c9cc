package org.whoheld.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.whoheld.analysis.Corridors.Corridor;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.Gap;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Language;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.furniture.Furniture;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.marks.CorridorLayer;
import org.whoheld.render.marks.FindingWords;
import org.whoheld.render.marks.Findings;
import org.whoheld.render.marks.FrontLayer;
import org.whoheld.render.marks.GapLayer;
import org.whoheld.render.marks.IncidentLayer;
import org.whoheld.render.marks.PlateLayout;
import org.whoheld.render.marks.PocketLayer;
import org.whoheld.render.names.LabelAnchors;
import org.whoheld.render.names.LabelLayout;
import org.whoheld.render.raster.Overlay;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.surface.Surface;
import org.whoheld.render.surface.TextSprites;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.DistrictShapes;
import org.whoheld.render.view.Viewport;

/// Draws what the map as a graph tells: fronts, parts, gaps, corridors. Lines lie below the names
/// of districts, what is written on plates above them.
///
/// While none of the layers is shown, nothing of it is worked out. What was worked out is kept for
/// the next frame, and so are its pixels: only another map or another view costs anything.
final class FindingsPainter {
    private final Supplier<Coverage> ground;
    private final DistrictShapes shapes;
    private final LabelAnchors anchors;
    private final Lettering letters;
    private final TextSprites sprites;
    private final IncidentLayer incidents;

    private Optional<Coverage> coverage = Optional.empty();
    private Optional<Findings> last = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();

    /// Of the two overlays; those of the last picture become the next one's.
    private List<int[]> pixels = List.of();

    FindingsPainter(
            Supplier<Coverage> ground,
            DistrictShapes shapes,
            LabelAnchors anchors,
            IncidentLayer incidents,
            TextSprites sprites,
            Lettering letters) {
        this.ground = ground;
        this.shapes = shapes;
        this.anchors = anchors;
        this.incidents = incidents;
        this.sprites = sprites;
        this.letters = letters;
    }

    /// What the pixels depend on.
    ///
    /// @param furniture boxes of it
    /// @param taken boxes of names and of badges of incidents
    private record Key(
            Findings findings,
            Viewport viewport,
            MapStyle style,
            Language language,
            List<Layer> layers,
            List<Box> furniture,
            List<Box> taken) {}

    /// @param lines below names
    /// @param plates above names
    private record Drawn(Key key, Overlay lines, Overlay plates) {}

    /// What lies over the borders and below the names of a frame; nothing if none of the layers is
    /// shown.
    List<Overlay> lines(MapFrame frame, List<LabelLayout.Label> labels, Furniture furniture) {
        return drawn(frame, labels, furniture).map(Drawn::lines).stream().toList();
    }

    /// What lies over the names; likewise.
    List<Overlay> plates(MapFrame frame, List<LabelLayout.Label> labels, Furniture furniture) {
        return drawn(frame, labels, furniture).map(Drawn::plates).stream().toList();
    }

    private Optional<Drawn> drawn(
            MapFrame frame, List<LabelLayout.Label> labels, Furniture furniture) {
        if (!frame.showsFindings()) {
            drawn = Optional.empty();
            pixels = List.of();
            return drawn;
        }
        Key key =
                new Key(
                        of(frame.control()),
                        frame.viewport(),
                        frame.style(),
                        frame.language(),
                        Layer.FINDINGS.stream().filter(frame::shows).toList(),
                        furniture.boxes(),
                        taken(frame, labels, furniture));
        if (drawn.filter(it -> it.key().equals(key)).isEmpty()) {
            clearPixels(frame.viewport());
            drawn =
                    Optional.of(
                            new Drawn(
                                    key,
                                    overlay(frame, 0, pen -> paintLines(frame, pen)),
                                    overlay(
                                            frame,
                                            1,
                                            pen -> paintPlates(frame, labels, furniture, pen))));
        }
        return drawn;
    }

    private void clearPixels(Viewport viewport) {
        int size = viewport.deviceWidth() * viewport.deviceHeight();
        if (pixels.isEmpty() || pixels.getFirst().length != size) {
            pixels = List.of(new int[size], new int[size]);
        } else {
            pixels.forEach(it -> Arrays.fill(it, 0));
        }
    }

    private Overlay overlay(MapFrame frame, int which, Consumer<Pen> drawing) {
        Viewport viewport = frame.viewport();
        int[] target = pixels.get(which);
        sprites.draw(new Surface(target, viewport), drawing);
        return new Overlay(target, viewport.deviceWidth(), viewport.deviceHeight());
    }

    private Findings of(ControlMap control) {
        if (last.filter(it -> it.areOf(control)).isEmpty()) {
            Coverage known = coverage.orElseGet(ground);
            coverage = Optional.of(known);
            last = Optional.of(new Findings(control, known));
        }
        return last.orElseThrow();
    }

    /// Parts, corridors and fronts, the strongest last.
    void paintLines(MapFrame frame, Pen pen) {
        if (!frame.showsFindings()) {
            return;
        }
        Findings findings = of(frame.control());
        Viewport viewport = frame.viewport();
        MapStyle style = frame.style();
        if (frame.shows(Layer.POCKETS)) {
            PocketLayer.paint(findings.markedPockets(), shapes, viewport, style, pen);
        }
        CorridorLayer.paintOutlines(corridors(frame), shapes, viewport, style, pen);
        if (frame.shows(Layer.FRONTLINES)) {
            FrontLayer.paint(findings.fronts(), viewport, style, pen);
        }
    }

    /// Gaps, badges of corridors, and the plates of all.
    void paintPlates(MapFrame frame, List<LabelLayout.Label> labels, Furniture furniture, Pen pen) {
        if (!frame.showsFindings()) {
            return;
        }
        Findings findings = of(frame.control());
        Viewport viewport = frame.viewport();
        List<Gap> gaps =
                frame.shows(Layer.GAPS) ? GapLayer.seen(findings.gaps(), viewport) : List.of();
        List<Box> taken = taken(frame, labels, furniture);
        List<CorridorLayer.Badge> badges =
                CorridorLayer.badges(
                        corridors(frame),
                        anchors,
                        labels,
                        Stream.concat(furniture.boxes().stream(), taken.stream()).toList(),
                        viewport);
        badges.forEach(badge -> taken.add(badge.box()));
        PlateLayout plates = new PlateLayout(frame, letters, furniture.boxes(), taken);
        FindingWords words = FindingWords.in(frame.language());
        GapLayer.label(gaps, viewport, words, plates);
        if (frame.shows(Layer.POCKETS)) {
            PocketLayer.label(findings.markedPockets(), anchors, shapes, viewport, words, plates);
        }
        if (frame.shows(Layer.FRONTLINES)) {
            FrontLayer.label(findings.fronts(), viewport, words, plates);
        }
        GapLayer.paint(gaps, viewport, frame.style(), pen);
        CorridorLayer.paintBadges(badges, frame.style(), pen);
        plates.paint(frame.style(), pen);
    }

    /// The corridors that a frame marks; none if the layer is not shown.
    List<Corridor> corridors(MapFrame frame) {
        return frame.shows(Layer.CORRIDORS) ? of(frame.control()).corridors() : List.of();
    }

    private List<Box> taken(MapFrame frame, List<LabelLayout.Label> labels, Furniture furniture) {
        List<Box> taken = new ArrayList<>();
        labels.forEach(label -> taken.add(label.box()));
        if (frame.shows(Layer.INCIDENTS)) {
            taken.addAll(incidents.boxes(frame, labels, furniture.boxes()));
        }
        return taken;
    }
}
