package org.whoheld.io.datapackage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoheld.core.DataPackage.About;
import org.whoheld.core.DataPackage.Period;

/// What `datapackage.json` says, before anything else is read. Ids are not looked up yet.
///
/// @param baseline id of a source
/// @param hostile pairs of ids of actors
/// @param paths of the resources by name, as they are written
record Descriptor(
        About about,
        Optional<String> baseline,
        int disputeWindowDays,
        int approximationDays,
        Optional<LocalDate> offensiveStart,
        Optional<Period> period,
        List<List<String>> hostile,
        Map<String, String> paths) {}
