package org.whoheld.render;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What lies over the districts of a frame. All lists have the lowest first.
///
/// @param lines borders and context
/// @param names asked for only where an outline or a finding lies between lines and names
/// @param overLines lines and names as one
/// @param findings fronts and parts, below names; none if none are shown
/// @param plates what is written about findings, above names
/// @param top above all else
record OverlayStack(
        Overlay lines,
        Supplier<Overlay> names,
        Overlay overLines,
        List<Overlay> findings,
        List<Overlay> plates,
        List<Overlay> top) {
    /// Below the outlines of districts.
    List<Overlay> below() {
        return Stream.concat(Stream.of(lines), findings.stream()).toList();
    }

    /// Above them.
    List<Overlay> above() {
        return Stream.of(List.of(names.get()), plates, top).flatMap(List::stream).toList();
    }

    /// Where no outline is: fewer than below and above, if lines and names can be taken as one.
    List<Overlay> all() {
        return findings.isEmpty()
                ? Stream.of(List.of(overLines), plates, top).flatMap(List::stream).toList()
                : Stream.concat(below().stream(), above().stream()).toList();
    }
}
