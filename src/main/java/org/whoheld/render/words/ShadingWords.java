package org.whoheld.render.words;

import java.time.LocalDate;
import org.whoheld.core.Language;
import org.whoheld.render.style.Shading;

/// The words of pictures of two days and of disagreement, in one language.
public sealed interface ShadingWords {
    static ShadingWords in(Language language) {
        return switch (language) {
            case ENGLISH -> new English();
            case ARABIC -> new Arabic();
        };
    }

    /// Two days in one line; month and year are said once where they are the same.
    String dates(LocalDate first, LocalDate last);

    /// What a difference shows.
    String changedHands();

    /// What a picture of disagreement shows.
    String disagreement(Shading.Measure measure);

    /// Heading of the classes of disagreement.
    String classes(Shading.Measure measure);

    String gainedBy(String actor);

    String lostBy(String actor);

    /// Of districts of which nothing was known on the first of two days.
    String notKnownBefore();

    String unchanged();

    String notByEveryLens();

    String byAnotherLens();

    String noVoiceDiffers();

    /// @param limit a share of the voices, above 0 and below 1
    String upTo(double limit);

    /// @param limit likewise
    String moreThan(double limit);

    String noDay();

    /// @param first of the class, inclusive
    /// @param last likewise
    String days(int first, int last);

    /// All that is known, in contrast to what was known on a day.
    String knownToday();

    private static String together(Wording words, LocalDate first, LocalDate last, String and) {
        boolean oneYear = first.getYear() == last.getYear();
        boolean oneMonth = oneYear && first.getMonth() == last.getMonth();
        String month = words.months().get(first.getMonthValue() - 1);
        String start =
                oneMonth
                        ? Integer.toString(first.getDayOfMonth())
                        : oneYear ? first.getDayOfMonth() + " " + month : words.date(first);
        return start + and + words.date(last);
    }

    /// British English.
    record English() implements ShadingWords {
        @Override
        public String dates(LocalDate first, LocalDate last) {
            return together(new Wording.English(), first, last, " → ");
        }

        @Override
        public String changedHands() {
            return "districts that changed hands";
        }

        @Override
        public String disagreement(Shading.Measure measure) {
            return switch (measure) {
                case ON_THE_DAY -> "how much the sources disagree";
                case DAYS -> "on how many days the sources disagreed";
            };
        }

        @Override
        public String classes(Shading.Measure measure) {
            return switch (measure) {
                case ON_THE_DAY -> "voices for another holder";
                case DAYS -> "in disagreement";
            };
        }

        @Override
        public String gainedBy(String actor) {
            return "gained by " + actor;
        }

        @Override
        public String lostBy(String actor) {
            return "lost by " + actor;
        }

        @Override
        public String notKnownBefore() {
            return "of the gains: not known before";
        }

        @Override
        public String unchanged() {
            return "unchanged";
        }

        @Override
        public String notByEveryLens() {
            return "gained, not by every lens";
        }

        @Override
        public String byAnotherLens() {
            return "changed by another lens";
        }

        @Override
        public String noVoiceDiffers() {
            return "no voice differs";
        }

        @Override
        public String upTo(double limit) {
            return "up to " + share(limit) + " of the voices";
        }

        @Override
        public String moreThan(double limit) {
            return "more than " + share(limit);
        }

        private static String share(double limit) {
            if (limit == 0.5) {
                return "half";
            }
            return limit < 0.3 ? "a quarter" : "a third";
        }

        @Override
        public String noDay() {
            return "on no day";
        }

        @Override
        public String days(int first, int last) {
            String days = first == last ? Integer.toString(last) : first + "–" + last;
            return days + (last == 1 ? " day" : " days");
        }

        @Override
        public String knownToday() {
            return "as known today";
        }
    }

    /// Arabic.
    record Arabic() implements ShadingWords {
        @Override
        public String dates(LocalDate first, LocalDate last) {
            return "من " + together(new Wording.Arabic(), first, last, " إلى ");
        }

        @Override
        public String changedHands() {
            return "الأحياء التي تغيّرت السيطرة عليها";
        }

        @Override
        public String disagreement(Shading.Measure measure) {
            return switch (measure) {
                case ON_THE_DAY -> "مدى اختلاف المصادر";
                case DAYS -> "عدد الأيام التي اختلفت فيها المصادر";
            };
        }

        @Override
        public String classes(Shading.Measure measure) {
            return switch (measure) {
                case ON_THE_DAY -> "مصادر تنسبه إلى طرف آخر";
                case DAYS -> "موضع خلاف";
            };
        }

        @Override
        public String gainedBy(String actor) {
            return "كسبته " + actor;
        }

        @Override
        public String lostBy(String actor) {
            return "خسرته " + actor;
        }

        @Override
        public String notKnownBefore() {
            return "من المكاسب: لم يكن معروفاً من قبل";
        }

        @Override
        public String unchanged() {
            return "دون تغيير";
        }

        @Override
        public String notByEveryLens() {
            return "تغيّر، لا وفق كل منظور";
        }

        @Override
        public String byAnotherLens() {
            return "تغيّر وفق منظور آخر";
        }

        @Override
        public String noVoiceDiffers() {
            return "لا مصدر يخالف";
        }

        @Override
        public String upTo(double limit) {
            return "حتى " + share(limit) + " المصادر";
        }

        @Override
        public String moreThan(double limit) {
            return "أكثر من " + share(limit) + " المصادر";
        }

        private static String share(double limit) {
            if (limit == 0.5) {
                return "نصف";
            }
            return limit < 0.3 ? "ربع" : "ثلث";
        }

        @Override
        public String noDay() {
            return "لا يوم";
        }

        @Override
        public String days(int first, int last) {
            return "الأيام: " + (first == last ? "" + last : first + "–" + last);
        }

        @Override
        public String knownToday() {
            return "كما هو معروف اليوم";
        }
    }
}
