package org.whoheld.render.words;

import java.time.LocalDate;
import java.util.Optional;
import org.whoheld.analysis.Difference;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;

/// Finds the sentence that a picture needs because it shows nothing where one expects something. A
/// picture has one at most: that of the plainest cause.
record Remarks(DataPackage pack, RemarkWords words) {
    /// On a map of one day; empty if it needs none.
    String on(ControlMap control) {
        return on(control, Optional.empty());
    }

    /// @param named the map's day, where the picture is about another too
    private String on(ControlMap control, Optional<LocalDate> named) {
        String onKnowledge = onKnowledgeOf(control);
        if (!onKnowledge.isEmpty()) {
            return onKnowledge;
        }
        // Before the first claim the captions say so in place of the day of the offensive.
        boolean isBlank = !pack.isBeforeFirstClaim(control.asOf().valid()) && isUnknown(control);
        if (isBlank) {
            return words.nothingThroughLens(onlySource(control.lens()), named);
        }
        return hearsNobody(control.lens()) ? words.onlyStartingSituation() : "";
    }

    /// Whether every source but that of the starting situation is switched off.
    private boolean hearsNobody(Lens lens) {
        return lens instanceof Lens.Weighing
                && pack.sources().stream()
                        .filter(source -> !pack.rules().isBaseline(source))
                        .noneMatch(source -> lens.hears(source, pack.rules()));
    }

    /// On what was known when: nothing can be known of a day before it, or before the first report.
    String onKnowledgeOf(ControlMap control) {
        AsOf asOf = control.asOf();
        return asOf.knownOn()
                .map(known ->
                        pack.isBeforeFirstRecord(known)
                                ? words.nothingReported(known)
                                : asOf.isAhead() ? words.notYetKnown(known, asOf.valid()) : "")
                .orElse("");
    }

    /// On a picture of what changed between two maps.
    String on(Difference difference) {
        String onAfter = on(difference.after());
        if (!onAfter.isEmpty()) {
            return onAfter;
        }
        if (difference.before().asOf().equals(difference.after().asOf())) {
            return words.sameDates();
        }
        String onBefore = on(difference.before(), Optional.of(difference.before().asOf().valid()));
        if (!onBefore.isEmpty()) {
            return onBefore;
        }
        return difference.changed().isEmpty() ? words.noChange() : "";
    }

    private static boolean isUnknown(ControlMap control) {
        ControlMap said = control.asSaid();
        for (int d = 0; d < said.size(); d++) {
            if (ControlCode.kind(said.code(d)) != Kind.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> onlySource(Lens lens) {
        return lens instanceof Lens.SingleSource(var id)
                ? pack.sources().stream()
                        .filter(source -> source.id().equals(id))
                        .map(Source::name)
                        .findFirst()
                : Optional.empty();
    }
}
