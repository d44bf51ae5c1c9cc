package org.whoheld.core;

/// Where a statement was read, and what was said against it. Every part may be empty.
///
/// @param statement id of the statement in the package's list; one statement may give several
///   claims
/// @param scope id of the area that the statement spoke of, if it was not about one district
/// @param disputedBy who says otherwise, in words
public record Reference(
        String statement,
        String scope,
        String title,
        String publisher,
        String url,
        String disputedBy,
        String note) {
    public static final Reference NONE = new Reference("", "", "", "", "", "", "");
}
