package org.whoheld.export.citation;

import org.whoheld.core.Claim;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.Reference;

/// A claim of a package in sentences.
record ClaimText(DataPackage pack) {
    /// Two lines: where it can be read, and what it says.
    String text(Claim claim) {
        Reference reference = claim.reference();
        StringBuilder text = new StringBuilder(claim.source().name()).append(": ");
        text.append(
                reference.title().isBlank()
                        ? "statement without a title. "
                        : "“" + reference.title().strip() + "”. ");
        if (!reference.publisher().isBlank()) {
            text.append("Publisher: ").append(reference.publisher().strip()).append(". ");
        }
        text.append(
                (isStart(claim) ? "Taken as known on " : "Published by ")
                        + ClaimWords.day(claim.recorded())
                        + ".");
        if (!reference.url().isBlank()) {
            text.append(' ').append(reference.url().strip());
        }
        return text.append('\n').append(statement(claim)).toString();
    }

    /// What it says, on one line.
    String statement(Claim claim) {
        Reference reference = claim.reference();
        StringBuilder says =
                new StringBuilder("Claim ")
                        .append(claim.id())
                        .append(" on ")
                        .append(name(claim.district()));
        says.append(": ").append(ClaimWords.says(claim.says()));
        says.append("; when: ").append(ClaimWords.when(claim.valid()));
        says.append("; confidence: ")
                .append(
                        switch (claim.confidence()) {
                            case HIGH -> "high";
                            case MEDIUM -> "medium";
                            case LOW -> "low";
                        });
        if (!reference.disputedBy().isBlank()) {
            says.append("; disputed by: ").append(reference.disputedBy().strip());
        }
        says.append('.');
        if (isStart(claim) && !reference.note().isBlank()) {
            // only the note says when it was published
            says.append(' ').append(reference.note().strip());
        }
        return says.toString();
    }

    /// The starting situation was put together later, and only counts as known on its day.
    boolean isStart(Claim claim) {
        return pack.rules().isBaseline(claim.source());
    }

    /// The district's name in English.
    String name(String district) {
        return pack.districts().stream()
                .filter(it -> it.id().equals(district))
                .findAny()
                .map((District it) -> it.names().english())
                .orElse(district);
    }
}
