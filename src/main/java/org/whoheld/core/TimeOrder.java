package org.whoheld.core;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Sorts claims as [Claim#BY_TIME] does, by what columns hold, without making them.
///
/// @param earliest epoch days by number of the extent
/// @param recorded epoch days by number of the recorded day
record TimeOrder(PackedClaims claims, int[] earliest, int[] recorded) {
    /// Packages list claims nearly in time order. Where one does not, moving each into its place
    /// costs the square of their number.
    private static final int MOVES_PER_CLAIM = 16;

    /// @param numbers of claims, sorted from `from` to `to`, exclusive
    void sort(int[] numbers, int from, int to) {
        long moves = (long) MOVES_PER_CLAIM * (to - from);
        for (int i = from + 1; i < to; i++) {
            int moved = numbers[i];
            int at = i;
            while (at > from && compare(numbers[at - 1], moved) > 0) {
                numbers[at] = numbers[at - 1];
                at--;
            }
            numbers[at] = moved;
            moves -= i - at;
            if (moves < 0) {
                sortAny(numbers, from, to);
                return;
            }
        }
    }

    private void sortAny(int[] numbers, int from, int to) {
        Comparator<Integer> order = this::compare;
        Integer[] boxed =
                IntStream.range(from, to).mapToObj(i -> numbers[i]).toArray(Integer[]::new);
        Arrays.sort(boxed, order);
        for (int i = from; i < to; i++) {
            numbers[i] = boxed[i - from];
        }
    }

    private int compare(int a, int b) {
        int byDay = Integer.compare(day(a), day(b));
        if (byDay != 0) {
            return byDay;
        }
        int byWord = Integer.compare(spoken(a), spoken(b));
        return byWord != 0 ? byWord : claims.id(a).compareTo(claims.id(b));
    }

    private int day(int claim) {
        return earliest[claims.valid().number(claim)];
    }

    private int spoken(int claim) {
        return recorded[claims.recorded().number(claim)];
    }
}
