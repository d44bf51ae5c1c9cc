package org.whoheld.export;

import java.util.List;
import org.whoheld.core.District;

/// Districts by their ids.
final class Ids {
    private Ids() {}

    /// @param indices in the list of districts
    static Cell cell(List<District> districts, List<Integer> indices) {
        return Cell.words(indices.stream().map(district -> districts.get(district).id()).toList());
    }
}
