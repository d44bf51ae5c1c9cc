package org.whoheld.analysis;

import java.time.LocalDate;
import org.whoheld.core.DataPackage;

/// A made-up town of squares, five columns `a` to `e` and three rows from the top. The middle row
/// is the opposition's from 14 November 2016, with the government above and below. On the 20th the
/// government takes `c2`, which cuts the row; from the 22nd `e2` is contested; on the 24th it takes
/// `d2` and `e2`. Told until 4 December.
public final class CutTown {
    public static final LocalDate CUT = LocalDate.of(2016, 11, 20);
    public static final LocalDate CONTESTED = LocalDate.of(2016, 11, 22);
    public static final LocalDate LOST = LocalDate.of(2016, 11, 24);

    private static final String CLAIMS =
            """
            sohr 2016-11-20 in c2 high: government held
            sohr 2016-11-22 in e2 high: opposition contested by government
            sohr 2016-11-24 in d2 high: government held
            sohr 2016-11-24 in e2 high: government held
            """;

    private CutTown() {}

    public static DataPackage get() {
        return DrawnTown.of(DrawnTown.drawing("ggggg\nooooo\nggggg"), CLAIMS).pack;
    }

    /// The same squares, of which nobody says anything.
    public static DataPackage silent() {
        return DrawnTown.squares("nn").pack;
    }
}
