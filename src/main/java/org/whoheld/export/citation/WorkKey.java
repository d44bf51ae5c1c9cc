package org.whoheld.export.citation;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Keys of entries, made of ids.
///
/// Ids may hold any character, keys not: a character that BibTeX might mistake becomes its
/// hexadecimal code between `_`, and `_` itself `__`, so that two ids never get the same key. `:`
/// stands between the parts.
final class WorkKey {
    private WorkKey() {}

    static String of(String... parts) {
        return Arrays.stream(parts).map(WorkKey::safe).collect(Collectors.joining(":"));
    }

    private static String safe(String id) {
        StringBuilder safe = new StringBuilder();
        id.codePoints()
                .forEach(c -> {
                    if (c == '_') {
                        safe.append("__");
                    } else if (isSafe(c)) {
                        safe.appendCodePoint(c);
                    } else {
                        safe.append('_').append(Integer.toHexString(c)).append('_');
                    }
                });
        return safe.toString();
    }

    private static boolean isSafe(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.';
    }
}
