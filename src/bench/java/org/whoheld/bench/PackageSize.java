package org.whoheld.bench;

import java.util.List;
import java.util.Locale;
import org.whoheld.core.DataPackage;

/// The sizes that are measured: from a city to a country, and beyond.
enum PackageSize {
    S(110, 400),
    M(2_000, 100_000),
    L(10_000, 1_000_000),
    XL(50_000, 1_000_000);

    private static final long SEED = 1;

    private final int districts;
    private final int claims;

    PackageSize(int districts, int claims) {
        this.districts = districts;
        this.claims = claims;
    }

    /// Those that the arguments name, all if there are none.
    ///
    /// @throws IllegalArgumentException if there is no such size
    static List<PackageSize> named(List<String> names) {
        return names.isEmpty()
                ? List.of(values())
                : names.stream().map(name -> valueOf(name.toUpperCase(Locale.ROOT))).toList();
    }

    int districts() {
        return districts;
    }

    int claims() {
        return claims;
    }

    /// The same at every call.
    DataPackage generate() {
        return GeneratedPackage.of(districts, claims, SEED);
    }
}
