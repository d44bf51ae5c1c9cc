package org.whoheld.render.raster;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What lies over the districts of a frame. All lists have the lowest first.
///
/// @param lines borders and context
/// @param names alone; asked for only where an outline or a finding lies between lines and names
/// @param linesAndNames as one; asked for only where nothing does
/// @param findings fronts and parts, below names; none if none are shown
/// @param plates what is written about findings, above names
public record OverlayStack(
        Overlay lines,
        Supplier<Optional<Overlay>> names,
        Supplier<Overlay> linesAndNames,
        List<Overlay> findings,
        List<Overlay> plates) {
    /// Below the outlines of districts.
    public List<Overlay> below() {
        return Stream.concat(Stream.of(lines), findings.stream()).toList();
    }

    /// Above them.
    public List<Overlay> above() {
        return Stream.concat(names.get().stream(), plates.stream()).toList();
    }

    /// Where no outline is: fewer than below and above, if lines and names can be taken as one.
    public List<Overlay> all() {
        return findings.isEmpty()
                ? List.of(linesAndNames.get())
                : Stream.concat(below().stream(), above().stream()).toList();
    }
}
