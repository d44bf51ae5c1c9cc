package org.whoheld.ui.search;

import java.util.Arrays;

/// How many letters must be put in, left out, changed or swapped with the next to make one text
/// from the other (optimal string alignment: no letter is touched twice).
final class EditDistance {
    private EditDistance() {}

    /// The distance from `a` to the beginning of `b` that is nearest, or to the whole of `b`.
    ///
    /// @param toPrefix whether a beginning of `b` is enough
    /// @return at most `limit` + 1
    static int within(String a, String b, int limit, boolean toPrefix) {
        if (a.length() > b.length() + limit || !toPrefix && b.length() > a.length() + limit) {
            return limit + 1;
        }
        int columns = Math.min(b.length(), a.length() + limit);
        int[] before = new int[columns + 1];
        int[] last = new int[columns + 1];
        int[] row = new int[columns + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= columns; j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        int distance = toPrefix ? Arrays.stream(last).min().orElseThrow() : last[columns];
        return Math.min(distance, limit + 1);
    }
}
