package org.whoheld.core;

import java.util.List;

/// Several districts of which statements speak as one.
///
/// @param districts ids
/// @param basis why these
/// @param besieged ids of the actors that were besieged there: for their ground in these districts,
///   what lies outside the mapped area is as hostile as a hostile neighbour
public record Area(
        String id, Names names, List<String> districts, String basis, List<String> besieged) {
    public Area {
        districts = List.copyOf(districts);
        besieged = List.copyOf(besieged);
    }
}
