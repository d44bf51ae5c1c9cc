package org.whoheld.core;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A voice: who says so. What an agency quotes from a monitor is the monitor's, so the agency is no
/// source then.
///
/// @param group sources of one group are not independent of each other; the source's own id if it
///   stands alone
/// @param url empty if the package gives none
public record Source(String id, String name, Kind kind, String group, String url, String note) {
    private static final Pattern ABBREVIATION = Pattern.compile("\\(([A-Z]{2,8})\\)$");

    /// The abbreviation that stands behind the name in brackets, else the whole name.
    public String brief() {
        Matcher match = ABBREVIATION.matcher(name);
        return match.find() ? match.group(1) : name;
    }

    /// What sort of voice it is, in the order in which lists show them.
    public enum Kind {
        MONITOR("Monitor"),
        UN_NGO("UN and aid organisations"),
        AGENCY("News agencies"),
        RESEARCH("Research"),
        STATE_MEDIA("State media"),
        MILITARY("Armies and commands"),
        PRO_GOVERNMENT_MEDIA("Pro-government media"),
        OPPOSITION("Opposition groups"),
        OPPOSITION_MEDIA("Opposition media and activists"),
        OTHER("Other");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// The word by which packages and the command line know the kind, such as `state-media`.
        public String key() {
            return Keyword.of(this);
        }

        /// @throws IllegalArgumentException if no kind has the key; its message lists all
        public static Kind parse(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException(
                                    "'"
                                            + key
                                            + "' is no kind of source; the kinds are "
                                            + Arrays.stream(values())
                                                    .map(Kind::key)
                                                    .collect(Collectors.joining(", "))));
        }
    }
}
