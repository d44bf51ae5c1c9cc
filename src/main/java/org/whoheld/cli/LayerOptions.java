package org.whoheld.cli;

import java.util.EnumSet;
import java.util.Set;
import org.whoheld.render.Layer;
import picocli.CommandLine.Option;

/// What is worked out from the map and drawn on it.
final class LayerOptions {
    private enum Finding {
        FRONTS("fronts", Layer.FRONTLINES),
        POCKETS("pockets", Layer.POCKETS),
        GAPS("gaps", Layer.GAPS),
        CORRIDORS("corridors", Layer.CORRIDORS);

        private final String word;
        private final Layer layer;

        Finding(String word, Layer layer) {
            this.word = word;
            this.layer = layer;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            description = "draw this, too: ${COMPLETION-CANDIDATES}; may be given several times")
    private Set<Finding> findings = EnumSet.noneOf(Finding.class);

    /// The usual layers and the chosen ones.
    Set<Layer> layers() {
        Set<Layer> layers = EnumSet.copyOf(Layer.USUAL);
        findings.forEach(it -> layers.add(it.layer));
        return layers;
    }
}
