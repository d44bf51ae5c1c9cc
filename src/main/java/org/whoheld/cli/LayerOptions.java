package org.whoheld.cli;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whoheld.export.LayerNames;
import org.whoheld.render.frame.Layer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What is worked out from the map and drawn on it, and the actors' patterns.
final class LayerOptions {
    private static final List<Layer> CHOICES =
            Stream.concat(Layer.FINDINGS.stream(), Stream.of(Layer.PATTERNS)).toList();
    private static final List<String> NAMES = CHOICES.stream().map(LayerNames::of).toList();

    private static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }

    private static final class Reader implements ITypeConverter<Layer> {
        @Override
        public Layer convert(String name) {
            return CHOICES.stream()
                    .filter(layer -> LayerNames.of(layer).equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "expected one of %s but was '%s'"
                                            .formatted(
                                                    NAMES.stream()
                                                            .collect(Collectors.joining(", ")),
                                                    name)));
        }
    }

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            converter = Reader.class,
            completionCandidates = Names.class,
            description = "draw this, too: ${COMPLETION-CANDIDATES}; may be given several times")
    private Set<Layer> chosen = EnumSet.noneOf(Layer.class);

    /// The usual layers and the chosen ones.
    Set<Layer> layers() {
        Set<Layer> layers = EnumSet.copyOf(Layer.USUAL);
        layers.addAll(chosen);
        return layers;
    }
}
