package org.whoheld.export.citation;

import java.time.LocalDate;
import java.util.Optional;

/// One entry of a bibliography. A text that is absent is empty.
///
/// @param key stands for this entry in every bibliography; letters, digits and `-._:` alone
/// @param author who says so, a body and not a person
/// @param container where it was read, or what it is a part of
/// @param issued when it was published; empty if that is not known
record Work(
        Kind kind,
        String key,
        String author,
        String title,
        String container,
        Optional<LocalDate> issued,
        String url,
        String version,
        String note) {
    enum Kind {
        NEWS,
        WEB_PAGE,
        /// What has no address.
        DOCUMENT,
        DATA_SET
    }
}
