package org.whoheld.export;

import org.whoheld.core.Keyword;
import org.whoheld.render.frame.Layer;

/// What layers are called where a program reads it: on the command line, and in the text of files.
public final class LayerNames {
    private LayerNames() {}

    /// Such as `fronts`.
    public static String of(Layer layer) {
        return layer == Layer.FRONTLINES ? "fronts" : Keyword.of(layer);
    }
}
