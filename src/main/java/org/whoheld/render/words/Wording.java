package org.whoheld.render.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Incident;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;

/// The words of pictures in one language. Month names stand here and not in the JDK's locale
/// tables, which differ between JDKs: the same frame must give the same bytes.
public sealed interface Wording {
    static Wording in(Language language) {
        return switch (language) {
            case ENGLISH -> new English();
            case ARABIC -> new Arabic();
        };
    }

    /// From January to December.
    List<String> months();

    /// Day, month, year, with European digits.
    default String date(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    private String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + months().get(day.getMonthValue() - 1);
    }

    /// From first to last day, or the one day; the year is said once if it is the same.
    default String span(Period period) {
        if (period.first().equals(period.last())) {
            return date(period.last());
        }
        boolean inOneYear = period.first().getYear() == period.last().getYear();
        String first = inOneYear ? dayAndMonth(period.first()) : date(period.first());
        return first + " – " + date(period.last());
    }

    String outside(Period period);

    String beforeFirstClaim();

    String dayOfOffensive(long count);

    String knownOn(LocalDate day);

    String lens(Lens lens, List<Source> sources);

    String kind(Kind kind);

    String incidents(Incident.Type type);

    /// Of the districts counted above, those that not all give to one holder.
    String contestedOrDisputed();

    /// Of two actors of whom the package does not say that they fight each other.
    String notHostile();

    /// Heading of the column that counts districts.
    String districts();

    String squareKilometres();

    String metres();

    String kilometres();

    String north();

    boolean isRightToLeft();

    /// What kind of voice a source is, in the middle of a sentence.
    String sources(Source.Kind kind);

    /// The kinds behind an opening; nothing if there are none.
    default String list(String opening, Set<Source.Kind> kinds) {
        return kinds.isEmpty()
                ? ""
                : kinds.stream()
                        .sorted()
                        .map(this::sources)
                        .collect(Collectors.joining(isRightToLeft() ? "، " : ", ", opening, ""));
    }

    private static String sourceName(String id, List<Source> sources) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .map(Source::name)
                .findFirst()
                .orElse(id);
    }

    /// British English.
    record English() implements Wording {
        private static final List<String> MONTHS =
                List.of(
                        "January",
                        "February",
                        "March",
                        "April",
                        "May",
                        "June",
                        "July",
                        "August",
                        "September",
                        "October",
                        "November",
                        "December");

        @Override
        public List<String> months() {
            return MONTHS;
        }

        @Override
        public String dayOfOffensive(long count) {
            return "day " + count + " of the offensive";
        }

        @Override
        public String outside(Period period) {
            return "outside the period of the data, " + span(period);
        }

        @Override
        public String beforeFirstClaim() {
            return "before the first claim";
        }

        @Override
        public String knownOn(LocalDate day) {
            return "As known on " + date(day);
        }

        @Override
        public String sources(Source.Kind kind) {
            return kind.label().toLowerCase(Locale.ROOT).replaceFirst("^un ", "UN ");
        }

        @Override
        public String lens(Lens lens, List<Source> sources) {
            return switch (lens) {
                case Lens.Weighing(var rule, var without) ->
                        "Lens: "
                                + switch (rule) {
                                    case BEST_SUPPORTED -> "best supported";
                                    case CAUTIOUS -> "cautious";
                                    case LATEST -> "latest word";
                                }
                                + list(", without ", without);
                case Lens.SingleSource(var id) -> "Lens: only " + sourceName(id, sources);
            };
        }

        @Override
        public String kind(Kind kind) {
            return switch (kind) {
                case HELD -> "held";
                case CONTESTED -> "contested: holder and challenger";
                case DISPUTED -> "disputed: sources differ";
                case IN_TRANSITION -> "in transition: day not known";
                case SUPPOSED -> "hypothetical: only supposed";
                case UNKNOWN -> "unknown";
            };
        }

        @Override
        public String incidents(Incident.Type type) {
            return switch (type) {
                case STRIKE -> "air strike or shelling";
                case CASUALTIES -> "casualties reported";
                case DISPLACEMENT -> "people displaced";
                case EVACUATION -> "evacuation";
                case CEASEFIRE -> "ceasefire";
            };
        }

        @Override
        public String contestedOrDisputed() {
            return "of which disputed or contested";
        }

        @Override
        public String notHostile() {
            return "not named as hostile";
        }

        @Override
        public String districts() {
            return "districts";
        }

        @Override
        public String squareKilometres() {
            return "km²";
        }

        @Override
        public String metres() {
            return "m";
        }

        @Override
        public String kilometres() {
            return "km";
        }

        @Override
        public String north() {
            return "N";
        }

        @Override
        public boolean isRightToLeft() {
            return false;
        }
    }

    /// Arabic, with the month names of the Levant and European digits.
    record Arabic() implements Wording {
        private static final List<String> MONTHS =
                List.of(
                        "كانون الثاني",
                        "شباط",
                        "آذار",
                        "نيسان",
                        "أيار",
                        "حزيران",
                        "تموز",
                        "آب",
                        "أيلول",
                        "تشرين الأول",
                        "تشرين الثاني",
                        "كانون الأول");

        @Override
        public List<String> months() {
            return MONTHS;
        }

        @Override
        public String dayOfOffensive(long count) {
            return "اليوم " + count + " من الهجوم";
        }

        @Override
        public String outside(Period period) {
            return "خارج فترة البيانات، " + span(period);
        }

        @Override
        public String beforeFirstClaim() {
            return "قبل أول إفادة";
        }

        @Override
        public String knownOn(LocalDate day) {
            return "كما كان معروفاً في " + date(day);
        }

        @Override
        public String sources(Source.Kind kind) {
            return switch (kind) {
                case MONITOR -> "جهات الرصد";
                case UN_NGO -> "الأمم المتحدة والمنظمات الإنسانية";
                case AGENCY -> "وكالات الأنباء";
                case RESEARCH -> "مراكز البحث";
                case STATE_MEDIA -> "الإعلام الرسمي";
                case MILITARY -> "الجيوش والقيادات";
                case PRO_GOVERNMENT_MEDIA -> "إعلام موالٍ للحكومة";
                case OPPOSITION -> "جماعات المعارضة";
                case OPPOSITION_MEDIA -> "إعلام المعارضة والناشطون";
                case OTHER -> "مصادر أخرى";
            };
        }

        @Override
        public String lens(Lens lens, List<Source> sources) {
            return switch (lens) {
                case Lens.Weighing(var rule, var without) ->
                        "المنظور: "
                                + switch (rule) {
                                    case BEST_SUPPORTED -> "الأكثر تأييداً";
                                    case CAUTIOUS -> "الحذِر";
                                    case LATEST -> "أحدث قول";
                                }
                                + list("، دون: ", without);
                case Lens.SingleSource(var id) -> "المنظور: مصدر واحد، " + sourceName(id, sources);
            };
        }

        @Override
        public String kind(Kind kind) {
            return switch (kind) {
                case HELD -> "سيطرة";
                case CONTESTED -> "قتال: المسيطر والمهاجم";
                case DISPUTED -> "خلاف بين المصادر";
                case IN_TRANSITION -> "انتقال: اليوم غير معروف";
                case SUPPOSED -> "افتراضي: مجرد افتراض";
                case UNKNOWN -> "غير معروف";
            };
        }

        @Override
        public String incidents(Incident.Type type) {
            return switch (type) {
                case STRIKE -> "غارة جوية أو قصف";
                case CASUALTIES -> "أنباء عن ضحايا";
                case DISPLACEMENT -> "نزوح سكان";
                case EVACUATION -> "إجلاء";
                case CEASEFIRE -> "وقف إطلاق النار";
            };
        }

        @Override
        public String contestedOrDisputed() {
            return "منها موضع خلاف أو قتال";
        }

        @Override
        public String notHostile() {
            return "غير مذكورين كمتحاربين";
        }

        @Override
        public String districts() {
            return "أحياء";
        }

        @Override
        public String squareKilometres() {
            return "كم²";
        }

        @Override
        public String metres() {
            return "م";
        }

        @Override
        public String kilometres() {
            return "كم";
        }

        @Override
        public String north() {
            return "ش";
        }

        @Override
        public boolean isRightToLeft() {
            return true;
        }
    }
}
