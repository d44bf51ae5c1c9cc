package org.whoheld.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sources of claims, and which of them are one group.
///
/// @param ofNumber by number of the source in the claims: its index
/// @param sources by index, of different ids
/// @param group by index: the index of its group
record SourceIndex(int[] ofNumber, Source[] sources, int[] group) {
    static SourceIndex of(List<Source> numbered) {
        Map<String, Integer> indices = new HashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        List<Source> met = new ArrayList<>();
        int[] ofNumber = new int[numbered.size()];
        for (int i = 0; i < ofNumber.length; i++) {
            Source source = numbered.get(i);
            Integer index = indices.putIfAbsent(source.id(), met.size());
            ofNumber[i] = index == null ? met.size() : index;
            if (index == null) {
                met.add(source);
                groups.putIfAbsent(source.group(), groups.size());
            }
        }
        return new SourceIndex(
                ofNumber,
                met.toArray(Source[]::new),
                met.stream().map(Source::group).mapToInt(groups::get).toArray());
    }
}
