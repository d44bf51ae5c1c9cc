package org.whoheld.core;

import java.util.List;

/// Several districts of which statements speak as one.
///
/// @param districts ids
/// @param basis why these
public record Area(String id, Names names, List<String> districts, String basis) {
    public Area {
        districts = List.copyOf(districts);
    }
}
