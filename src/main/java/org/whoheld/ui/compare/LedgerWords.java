package org.whoheld.ui.compare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.whoheld.core.Actor;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.compare.LedgerModel.Ledger;
import org.whoheld.ui.compare.LedgerModel.Side;
import org.whoheld.ui.words.ActorWords;
import org.whoheld.ui.words.DateWords;

/// What a ledger says besides its rows.
final class LedgerWords {
    /// Not with `MMM` of Locale.UK, which writes September in four letters.
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);

    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

    private LedgerWords() {}

    /// Why a ledger has no row, or what must be known of its rows; empty if nothing.
    ///
    /// @param listed how many rows the filter leaves
    static String note(Ledger ledger, int listed, Optional<Actor> actor, Side side) {
        LocalDate before = ledger.before().valid();
        LocalDate after = ledger.after().valid();
        Optional<LocalDate> knownOn = ledger.after().knownOn();
        int all = ledger.changes().entries().size();
        if (before.equals(after)) {
            return "Both days are %s, so nothing changed hands between them. Choose another day to compare with."
                    .formatted(DateWords.day(before));
        }
        if (knownOn.filter(ledger.open().content()::isBeforeFirstRecord).isPresent()) {
            return "By %s nothing had been reported yet. What changed hands could not be known then."
                    .formatted(DateWords.day(knownOn.get()));
        }
        if (ledger.after().isAhead()) {
            return "On %s the later day still lay ahead. What changed hands until then could not be known."
                    .formatted(DateWords.day(knownOn.orElseThrow()));
        }
        if (all == 0) {
            return "No district changed hands from %s to %s by this lens."
                    .formatted(DateWords.dayAndMonth(before), DateWords.day(after));
        }
        if (listed == 0 && actor.isPresent()) {
            return "No district was %s %s. In all, %s changed hands."
                    .formatted(verb(side), ActorWords.brief(actor.get()), districts(all));
        }
        return "";
    }

    /// "26 Nov", or "26–27 Nov" where the day is not known.
    static String days(Period when) {
        boolean known = when.first().equals(when.last());
        boolean oneMonth =
                when.first().getMonth() == when.last().getMonth()
                        && when.first().getYear() == when.last().getYear();
        String first =
                !known && oneMonth
                        ? Integer.toString(when.first().getDayOfMonth())
                        : DAY.format(when.first());
        return known ? first : first + "\u2013" + DAY.format(when.last());
    }

    static String since(Period when) {
        return when.first().equals(when.last())
                ? "Since " + when.first()
                : "Since a day between " + when.first() + " and " + when.last();
    }

    private static String verb(Side side) {
        return switch (side) {
            case EITHER -> "gained or lost by";
            case GAINED -> "gained by";
            case LOST -> "lost by";
        };
    }

    /// "Changes 15 Nov – 5 Dec 2016", "Changes 28 Dec 2016 – 3 Jan 2017".
    static String title(Ledger ledger) {
        LocalDate before = ledger.before().valid();
        LocalDate after = ledger.after().valid();
        boolean sameYear = before.getYear() == after.getYear();
        return "Changes %s \u2013 %s"
                .formatted(
                        (sameYear ? DAY : DAY_OF_YEAR).format(before), DAY_OF_YEAR.format(after));
    }

    /// "1 district", "34 districts".
    static String districts(int count) {
        return count == 1 ? "1 district" : count + " districts";
    }

    /// "0.6" and "12.3": as many decimals for all, so that they stand below each other.
    static String squareKilometres(double area) {
        return String.format(Locale.ROOT, "%.1f", area);
    }

    /// "+4", "−4", "0".
    static String signed(int count) {
        return sign(count) + Math.abs(count);
    }

    /// "+4.2", "−4.2", "0.0".
    static String signed(double area) {
        double tenths = Math.rint(area * 10) / 10;
        return sign(tenths) + squareKilometres(Math.abs(tenths));
    }

    private static String sign(double value) {
        return value > 0 ? "+" : value < 0 ? "\u2212" : "";
    }
}
