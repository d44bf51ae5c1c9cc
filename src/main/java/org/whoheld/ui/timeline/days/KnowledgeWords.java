package org.whoheld.ui.timeline.days;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.whoheld.ui.words.DateWords;

/// The gap between the two clocks in words.
public final class KnowledgeWords {
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    public static final String TODAY = "as known today";

    private KnowledgeWords() {}

    /// For the plate at the thumb: "known on 28 Nov", with the year where it is not the date's.
    public static String plate(LocalDate date, LocalDate knownOn) {
        return "known on "
                + (date.getYear() == knownOn.getYear()
                        ? SHORT.format(knownOn)
                        : DayWords.day(knownOn));
    }

    /// "3 days later", "that day".
    private static String distance(LocalDate date, LocalDate knownOn) {
        long days = knownOn.toEpochDay() - date.toEpochDay();
        return days == 0 ? "that day" : "%,d %s later".formatted(days, days == 1 ? "day" : "days");
    }

    /// To stand beside the date, the longest first: "as known 3 days later", or that nothing could
    /// be known.
    public static List<String> besideDate(LocalDate date, LocalDate knownOn) {
        if (knownOn.isBefore(date)) {
            return List.of(
                    "on " + SHORT.format(knownOn) + " nothing could be known of this day",
                    "not yet known");
        }
        return List.of("as known " + distance(date, knownOn));
    }

    /// That the known-on day lies before all reports.
    public static final String NO_REPORT_YET = "No report had come in by then.";

    /// One sentence on what the map shows.
    public static String sentence(LocalDate date, Optional<LocalDate> knownOn) {
        String day = name(date, knownOn.orElse(date));
        if (knownOn.isEmpty()) {
            return "The map shows " + day + " as known today.";
        }
        LocalDate known = knownOn.get();
        return known.isBefore(date)
                ? "On %s nothing could be known of %s.".formatted(name(known, date), day)
                : "The map shows %s as known %s.".formatted(day, distance(date, known));
    }

    /// What later reports do to the day that is shown.
    ///
    /// @param landings days of reports that change the shown day
    public static String stillToCome(
            LocalDate date, LocalDate knownOn, SortedMap<LocalDate, Integer> landings) {
        if (knownOn.isBefore(date)) {
            return "";
        }
        int left = landings.tailMap(knownOn.plusDays(1)).size();
        return switch (left) {
            case 0 -> "No later report changes it.";
            case 1 -> "Reports of 1 later day change it.";
            default -> "Reports of " + left + " later days change it.";
        };
    }

    /// What was reported on a day: "28 Nov 2016 · 41 reports, which change 12 districts on 27 Nov
    /// 2016".
    public static String reports(LocalDate day, int count, int changed, LocalDate date) {
        String reports = count == 0 ? "no report" : count == 1 ? "1 report" : count + " reports";
        String change =
                changed == 0
                        ? ""
                        : ", which "
                                + (count == 1 ? "changes " : "change ")
                                + (changed == 1 ? "1 district" : changed + " districts")
                                + " on "
                                + DayWords.day(date);
        return DayWords.day(day) + " · " + reports + change;
    }

    private static String name(LocalDate day, LocalDate other) {
        return day.getYear() == other.getYear() ? DateWords.dayAndMonth(day) : DateWords.day(day);
    }
}
