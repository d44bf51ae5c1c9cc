package org.whoheld.core;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Claims of different ids as columns; a [Claim] is made when it is asked for. A million claims
/// take about 30 MB, an eighth of what they take as objects, and are much quicker to collect
/// around. Immutable.
public final class PackedClaims extends AbstractList<Claim> implements RandomAccess {
    private final DistinctTexts ids;
    private final Column<String> districts;
    private final Column<Assertion> assertions;
    private final Column<TemporalExtent> valid;
    private final Column<Source> sources;
    private final Column<LocalDate> recorded;
    private final Column<Confidence> confidence;
    private final Column<Reference> references;

    private final LocalDate firstDay;
    private final LocalDate firstRecorded;

    private PackedClaims(Builder builder) {
        ids = builder.ids;
        ids.freeze();
        districts = builder.districts.frozen();
        assertions = builder.assertions.frozen();
        valid = builder.valid.frozen();
        sources = builder.sources.frozen();
        recorded = builder.recorded.frozen();
        confidence = builder.confidence.frozen();
        references = builder.references.frozen();
        firstDay = first(valid.values().stream().map(TemporalExtent::earliest));
        firstRecorded = first(recorded.values().stream());
    }

    private static LocalDate first(Stream<LocalDate> days) {
        return days.min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    /// @throws IllegalArgumentException if two claims have one id
    public static PackedClaims of(Collection<Claim> claims) {
        if (claims instanceof PackedClaims packed) {
            return packed;
        }
        Builder builder = new Builder();
        claims.forEach(builder::add);
        return builder.build();
    }

    /// What most claims share with others: a number each, and once each different value. Readers
    /// hand in the same object again and again, which is looked up by identity before it is by its
    /// value.
    static final class Column<T> {
        private final Map<T, Integer> objects = new IdentityHashMap<>();
        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> values = new ArrayList<>();
        private final NarrowInts number = new NarrowInts();

        private int numberOf(T value) {
            Integer known = objects.get(value);
            if (known == null) {
                known = numbers.get(value);
            }
            if (known == null) {
                known = values.size();
                objects.put(value, known);
                numbers.put(value, known);
                values.add(value);
            }
            return known;
        }

        private void add(int known) {
            number.add(known);
        }

        private Column<T> frozen() {
            objects.clear();
            numbers.clear();
            number.trim();
            return this;
        }

        /// The different values, by number.
        List<T> values() {
            return values;
        }

        int number(int claim) {
            return number.get(claim);
        }

        T get(int claim) {
            return values.get(number.get(claim));
        }
    }

    /// What a claim says, each part as the number of a value in its column.
    public record Numbers(
            int district,
            int assertion,
            int valid,
            int source,
            int recorded,
            int confidence,
            int reference) {}

    /// Takes claims one by one. Of no use after [#build].
    public static final class Builder {
        private final DistinctTexts ids = new DistinctTexts();
        private final Column<String> districts = new Column<>();
        private final Column<Assertion> assertions = new Column<>();
        private final Column<TemporalExtent> valid = new Column<>();
        private final Column<Source> sources = new Column<>();
        private final Column<LocalDate> recorded = new Column<>();
        private final Column<Confidence> confidence = new Column<>();
        private final Column<Reference> references = new Column<>();

        /// @throws IllegalArgumentException if a claim of this id was added before
        public void add(Claim claim) {
            add(CharRange.of(claim.id()), numbers(claim));
        }

        /// As above.
        ///
        /// @param says as [#numbers] told it of a claim that says the same
        public void add(CharRange id, Numbers says) {
            if (!ids.add(id)) {
                String text = new String(id.chars(), id.from(), id.to() - id.from());
                throw new IllegalArgumentException("the claim " + text + " is listed twice");
            }
            districts.add(says.district());
            assertions.add(says.assertion());
            valid.add(says.valid());
            sources.add(says.source());
            recorded.add(says.recorded());
            confidence.add(says.confidence());
            references.add(says.reference());
        }

        /// The numbers under which the columns know what a claim says, or will know it.
        public Numbers numbers(Claim claim) {
            return new Numbers(
                    districts.numberOf(claim.district()),
                    assertions.numberOf(claim.says()),
                    valid.numberOf(claim.valid()),
                    sources.numberOf(claim.source()),
                    recorded.numberOf(claim.recorded()),
                    confidence.numberOf(claim.confidence()),
                    number(claim.reference()));
        }

        /// That of a reference.
        public int number(Reference reference) {
            return references.numberOf(reference);
        }

        /// Whether a claim of this id was added.
        public boolean holds(CharRange id) {
            return ids.holds(id);
        }

        public PackedClaims build() {
            return new PackedClaims(this);
        }
    }

    @Override
    public Claim get(int claim) {
        return new Claim(
                ids.get(claim),
                districts.get(claim),
                assertions.get(claim),
                valid.get(claim),
                sources.get(claim),
                recorded.get(claim),
                confidence.get(claim),
                references.get(claim));
    }

    @Override
    public int size() {
        return ids.size();
    }

    /// The districts of which something that may hold on the day already was recorded after it, by
    /// the day on which it was.
    ///
    /// @return a new map
    SortedMap<LocalDate, Set<String>> reportedAfter(LocalDate day) {
        BitSet extents = which(valid, extent -> !AsOf.on(day).isBefore(extent));
        BitSet days = which(recorded, it -> it.isAfter(day));
        BitSet[] touched = new BitSet[recorded.values().size()];
        days.stream().forEach(late -> touched[late] = new BitSet());
        for (int i = 0; i < size(); i++) {
            int late = recorded.number(i);
            if (touched[late] != null && extents.get(valid.number(i))) {
                touched[late].set(districts.number(i));
            }
        }
        SortedMap<LocalDate, Set<String>> byDay = new TreeMap<>();
        days.stream()
                .filter(late -> !touched[late].isEmpty())
                .forEach(late ->
                        byDay.put(
                                recorded.values().get(late),
                                touched[late].stream()
                                        .mapToObj(districts.values()::get)
                                        .collect(Collectors.toSet())));
        return byDay;
    }

    /// The numbers of the values of which something is true.
    private static <T> BitSet which(Column<T> column, Predicate<T> isTrue) {
        BitSet which = new BitSet();
        List<T> values = column.values();
        for (int i = 0; i < values.size(); i++) {
            which.set(i, isTrue.test(values.get(i)));
        }
        return which;
    }

    /// How many claims each source made, by its id.
    Map<String, Integer> countBySource() {
        int[] counts = counts(sources);
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            byId.merge(sources.values().get(i).id(), counts[i], Integer::sum);
        }
        return byId;
    }

    /// How many claims were recorded on each day that has any.
    SortedMap<LocalDate, Integer> countByRecorded() {
        int[] counts = counts(recorded);
        SortedMap<LocalDate, Integer> byDay = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            byDay.merge(recorded.values().get(i), counts[i], Integer::sum);
        }
        return byDay;
    }

    private int[] counts(Column<?> column) {
        int[] counts = new int[column.values().size()];
        for (int i = 0; i < size(); i++) {
            counts[column.number(i)]++;
        }
        return counts;
    }

    /// The first day on which a claim may hold; [LocalDate#MAX] if there is no claim.
    LocalDate firstDay() {
        return firstDay;
    }

    /// The day on which the first claim was recorded; [LocalDate#MAX] if there is none.
    LocalDate firstRecorded() {
        return firstRecorded;
    }

    /// What any of them says.
    Set<Assertion> allAssertions() {
        return new HashSet<>(assertions.values());
    }

    String id(int claim) {
        return ids.get(claim);
    }

    Column<String> districts() {
        return districts;
    }

    Column<Assertion> assertions() {
        return assertions;
    }

    Column<TemporalExtent> valid() {
        return valid;
    }

    Column<Source> sources() {
        return sources;
    }

    Column<LocalDate> recorded() {
        return recorded;
    }

    Column<Confidence> confidence() {
        return confidence;
    }
}
