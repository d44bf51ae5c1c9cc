package org.whoheld.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whoheld.core.District;
import org.whoheld.ui.search.Match.Rank;

/// Every spelling of every district of a package, ready to be searched. Immutable.
final class SearchIndex {
    /// Shorter spellings must be typed right: two letters of four could be any name.
    private static final int SHORTEST_FUZZY = 5;

    private static final int LONG = 8;

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)\\s*");

    private final List<Entry> entries;

    private record Entry(
            District district, String written, Spelling spelling, boolean withRemark) {}

    SearchIndex(List<District> districts) {
        entries = districts.stream().flatMap(SearchIndex::entries).toList();
    }

    private static Stream<Entry> entries(District district) {
        Set<String> written = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(district.names().english(), district.names().arabic()),
                        district.alternativeNames().stream())
                .filter(it -> !it.isBlank())
                .forEach(written::add);
        List<Entry> entries = new ArrayList<>();
        for (String name : written) {
            // "Bab al-Nairab (Muhammad Bek)", "بني زيد / الرصافة": the parts are names too.
            String plain = REMARK.matcher(name).replaceAll(" ");
            Set<Spelling> parts = new LinkedHashSet<>();
            Stream.concat(Stream.of(plain), Stream.of(plain.split("/")))
                    .map(Spelling::of)
                    .filter(it -> !it.isEmpty())
                    .forEach(parts::add);
            parts.forEach(it -> entries.add(new Entry(district, name, it, false)));
            Spelling whole = Spelling.of(name);
            if (!whole.isEmpty() && !parts.contains(whole)) {
                entries.add(new Entry(district, name, whole, true));
            }
        }
        return entries.stream();
    }

    /// The districts that match, each by its best spelling, best first.
    List<Match> find(String typed) {
        Spelling query = Spelling.of(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        Optional<Match> best = Optional.empty();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Optional<Match> match = match(query, entry);
            if (match.isPresent()
                    && (best.isEmpty() || Match.BEST_FIRST.compare(match.get(), best.get()) < 0)) {
                best = match;
            }
            boolean lastOfDistrict =
                    i + 1 == entries.size() || entries.get(i + 1).district() != entry.district();
            if (lastOfDistrict) {
                best.ifPresent(matches::add);
                best = Optional.empty();
            }
        }
        matches.sort(Match.BEST_FIRST);
        return List.copyOf(matches);
    }

    private static Optional<Match> match(Spelling query, Entry entry) {
        String typed = query.text();
        String spelling = entry.spelling().text();
        if (spelling.equals(typed)) {
            return found(entry, Rank.EXACT, 0);
        }
        if (spelling.startsWith(typed)) {
            return found(entry, Rank.PREFIX, 0);
        }
        if (query.words().stream().allMatch(it -> beginsWord(it, entry.spelling()))) {
            return found(entry, Rank.WORD_PREFIX, 0);
        }
        if (typed.length() > 1 && spelling.contains(typed)) {
            return found(entry, Rank.CONTAINS, 0);
        }
        int allowed = allowed(typed);
        if (allowed == 0) {
            return Optional.empty();
        }
        int distance = EditDistance.within(typed, spelling, allowed, true);
        if (query.words().size() == 1) {
            for (String word : entry.spelling().words()) {
                if (word.length() >= SHORTEST_FUZZY) {
                    distance = Math.min(distance, EditDistance.within(typed, word, allowed, false));
                }
            }
        }
        return distance <= allowed && spelling.length() >= SHORTEST_FUZZY
                ? found(entry, Rank.FUZZY, distance)
                : Optional.empty();
    }

    private static int allowed(String typed) {
        return typed.length() < SHORTEST_FUZZY ? 0 : typed.length() < LONG ? 1 : 2;
    }

    private static boolean beginsWord(String typed, Spelling spelling) {
        return spelling.words().stream().anyMatch(it -> it.startsWith(typed));
    }

    private static Optional<Match> found(Entry entry, Rank rank, int distance) {
        return Optional.of(
                new Match(
                        entry.district().id(),
                        entry.district().names(),
                        entry.written(),
                        rank,
                        distance,
                        entry.withRemark()));
    }
}
