package org.whoheld.core;

import java.util.List;

/// Several districts of which statements speak as one.
///
/// @param districts ids
/// @param basis why these
/// @param besieged ids of the actors that were besieged there: from their ground in these districts
///   no way out leads over ground that is not mapped or of which nothing is known
public record Area(
        String id, Names names, List<String> districts, String basis, List<String> besieged) {
    public Area {
        districts = List.copyOf(districts);
        besieged = List.copyOf(besieged);
    }
}
