package org.whoheld.ui.map.tiles;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long a tile may be shown without asking again (RFC 9111): `Cache-Control: max-age`, else
/// `Expires`, else the seven days that the OpenStreetMap tile policy asks of a client that cannot
/// read the headers.
final class Freshness {
    private static final Duration DEFAULT = Duration.ofDays(7);
    private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*(\\d{1,9})");

    private Freshness() {}

    static Instant expiry(HttpHeaders headers, Instant now) {
        Matcher maxAge = MAX_AGE.matcher(headers.firstValue("cache-control").orElse(""));
        if (maxAge.find()) {
            return now.plusSeconds(Long.parseLong(maxAge.group(1)));
        }
        return headers.firstValue("expires")
                .map(text -> expires(text, now))
                .orElse(now.plus(DEFAULT));
    }

    private static Instant expires(String text, Instant now) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException e) {
            return now.plus(DEFAULT);
        }
    }
}
