package org.whoheld.ui.map.tiles;

import java.time.Instant;

/// A tile as the cache keeps it.
///
/// @param expires until when it may be shown without asking the server again
/// @param etag the server's mark of this version; empty if it gave none
/// @param lastModified the server's date of this version as it wrote it; empty if it gave none
record CachedTile(byte[] bytes, Instant expires, String etag, String lastModified) {
    CachedTile until(Instant newExpiry) {
        return new CachedTile(bytes, newExpiry, etag, lastModified);
    }
}
