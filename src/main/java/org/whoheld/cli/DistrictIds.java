package org.whoheld.cli;

import org.whoheld.core.DataPackage;
import org.whoheld.core.District;

/// Looks districts up that were named on the command line.
final class DistrictIds {
    private DistrictIds() {}

    /// @throws BadInputException if the package has no such district; it names those that are most
    ///   alike
    static District find(DataPackage pack, String id) throws BadInputException {
        return pack.districts().stream()
                .filter(it -> it.id().equals(id))
                .findAny()
                .orElseThrow(() ->
                        new BadInputException(
                                NearestIds.noSuch(
                                        "district",
                                        id,
                                        pack.districts().stream().map(District::id).toList())));
    }
}
