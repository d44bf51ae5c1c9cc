package org.whoheld.io.datapackage;

import java.util.HashMap;
import java.util.Map;

/// Keeps one copy of each text that rows repeat, such as titles and addresses: of a million claims
/// most say what another said. Gives up adding when there are very many.
final class TextPool {
    private static final int MOST = 200_000;

    private final Map<String, String> texts = new HashMap<>();

    String one(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String kept = texts.size() < MOST ? texts.putIfAbsent(text, text) : texts.get(text);
        return kept == null ? text : kept;
    }
}
