package org.whoheld.render.words;

import java.time.LocalDate;
import java.util.Optional;
import org.whoheld.core.Language;

/// The sentences of [Remarks] in one language.
sealed interface RemarkWords {
    static RemarkWords in(Language language) {
        return switch (language) {
            case ENGLISH -> new English();
            case ARABIC -> new Arabic();
        };
    }

    /// @param source the one that is heard alone; empty if the lens hears several
    /// @param until named in the sentence; empty for the day of the picture
    String nothingThroughLens(Optional<String> source, Optional<LocalDate> until);

    String onlyStartingSituation();

    String nothingReported(LocalDate known);

    String notYetKnown(LocalDate known, LocalDate day);

    String sameDates();

    String noChange();

    /// With the year, if another day of the sentence has another one.
    private static String day(LocalDate day, LocalDate other, Wording words) {
        return day.getYear() == other.getYear()
                ? day.getDayOfMonth() + " " + words.months().get(day.getMonthValue() - 1)
                : words.date(day);
    }

    /// British English.
    record English() implements RemarkWords {
        private static final Wording WORDS = new Wording.English();

        @Override
        public String nothingThroughLens(Optional<String> source, Optional<LocalDate> until) {
            return source.orElse("No source of this lens")
                    + (source.isPresent() ? " has not spoken" : " has spoken")
                    + " of any district by "
                    + until.map(WORDS::date).orElse("this day")
                    + ".";
        }

        @Override
        public String onlyStartingSituation() {
            return "All sources are switched off: this is the starting situation, whatever the day.";
        }

        @Override
        public String nothingReported(LocalDate known) {
            return "Nothing had been reported by " + WORDS.date(known) + ".";
        }

        @Override
        public String notYetKnown(LocalDate known, LocalDate day) {
            return "On "
                    + day(known, day, WORDS)
                    + " nothing could be known of "
                    + day(day, known, WORDS)
                    + ".";
        }

        @Override
        public String sameDates() {
            return "Both dates are the same: nothing can differ.";
        }

        @Override
        public String noChange() {
            return "No district changed hands between these dates.";
        }
    }

    /// Arabic.
    record Arabic() implements RemarkWords {
        private static final Wording WORDS = new Wording.Arabic();

        @Override
        public String nothingThroughLens(Optional<String> source, Optional<LocalDate> until) {
            String by = "حتى " + until.map(WORDS::date).orElse("هذا اليوم");
            return source.map(name -> by + " لم يُدلِ المصدر بشيء عن أي حي: " + name + ".")
                    .orElse(by + " لم يُدلِ أي مصدر من مصادر هذا المنظور بشيء عن أي حي.");
        }

        @Override
        public String onlyStartingSituation() {
            return "كل المصادر مستبعدة: هذا هو الوضع الابتدائي أياً كان اليوم.";
        }

        @Override
        public String nothingReported(LocalDate known) {
            return "لم يكن قد ورد أي خبر حتى " + WORDS.date(known) + ".";
        }

        @Override
        public String notYetKnown(LocalDate known, LocalDate day) {
            return "في "
                    + day(known, day, WORDS)
                    + " لم يكن ممكناً معرفة شيء عن "
                    + day(day, known, WORDS)
                    + ".";
        }

        @Override
        public String sameDates() {
            return "التاريخان متطابقان: لا يمكن أن يختلف شيء.";
        }

        @Override
        public String noChange() {
            return "لم تتغيّر السيطرة على أي حي بين هذين التاريخين.";
        }
    }
}
