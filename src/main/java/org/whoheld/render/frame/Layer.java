package org.whoheld.render.frame;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a frame can show besides the districts themselves. Each can be switched off.
public enum Layer {
    /// River, roads, railway, walls: the package's own context.
    CONTEXT,
    DISTRICT_LABELS,
    INCIDENTS,
    LEGEND,
    SCALE_BAR,
    /// The big date, the day of the offensive, the lens and the known-on day.
    DATE,
    CREDITS,
    NORTH_ARROW,
    TITLE,
    /// The actors' patterns on held districts, for print and for readers who cannot rely on colour.
    PATTERNS,
    /// Where the ground of one actor meets that of another, with the length.
    FRONTLINES,
    /// The parts that an actor's ground falls into, with their areas.
    POCKETS,
    /// The shortest ways from one part of an actor's ground to another, with their lengths.
    GAPS,
    /// The districts whose loss would cut a part in two.
    CORRIDORS;

    /// The layers that are worked out from who holds what and which districts are neighbours. They
    /// cost more than the others, and are off unless somebody asks for them.
    public static final Set<Layer> FINDINGS =
            Collections.unmodifiableSet(EnumSet.range(FRONTLINES, CORRIDORS));

    /// What a picture shows unless something else is asked for.
    public static final Set<Layer> USUAL =
            Collections.unmodifiableSet(EnumSet.range(CONTEXT, TITLE));
}
