package org.whoheld.render.marks;

import java.time.LocalDate;
import java.util.Locale;
import org.whoheld.analysis.Frontlines.Front;
import org.whoheld.analysis.Pocket;
import org.whoheld.core.Language;
import org.whoheld.render.words.Wording;

/// The words of fronts, parts, gaps and corridors in one language.
public sealed interface FindingWords {
    static FindingWords in(Language language) {
        return switch (language) {
            case ENGLISH -> new English();
            case ARABIC -> new Arabic();
        };
    }

    Language language();

    /// "Government – Opposition 23.4 km"
    default String front(Front front) {
        return front.first().shortNames().in(language())
                + " – "
                + front.second().shortNames().in(language())
                + " "
                + length(front.lengthMetres());
    }

    /// "1.30 km", "23.4 km", "850 m": three digits, and no more than a line drawn to some ten
    /// metres is worth.
    default String length(double metres) {
        Wording words = Wording.in(language());
        if (metres < 999.5) {
            return Math.round(metres) + " " + words.metres();
        }
        double kilometres = metres / 1000;
        String format = kilometres < 9.995 ? "%.2f" : kilometres < 99.95 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, kilometres) + " " + words.kilometres();
    }

    /// "4.2 km²", "0.13 km²"
    default String area(double squareKilometres) {
        String format =
                squareKilometres < 0.995 ? "%.2f" : squareKilometres < 999.5 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, squareKilometres)
                + " "
                + Wording.in(language()).squareKilometres();
    }

    /// "Opposition, part 2: 4.2 km², encircled"
    String pocket(Pocket pocket);

    /// What a mark in the legend means.
    String mark(FindingMark mark);

    /// Over the marks of a picture that tells of two days.
    String asOn(LocalDate day);

    /// British English.
    record English() implements FindingWords {
        @Override
        public Language language() {
            return Language.ENGLISH;
        }

        @Override
        public String pocket(Pocket pocket) {
            return pocket.actor().shortNames().english()
                    + ", part "
                    + pocket.number()
                    + ": "
                    + area(pocket.areaSquareKilometres())
                    + (pocket.encircled() ? ", encircled" : "");
        }

        @Override
        public String mark(FindingMark mark) {
            return switch (mark) {
                case FRONT -> "front";
                case UNSETTLED_FRONT -> "front beside ground not surely held";
                case QUIET_BORDER -> "border of sides " + new Wording.English().notHostile();
                case POCKET -> "part of a side's ground";
                case ENCIRCLED -> "encircled part";
                case GAP -> "shortest gap between parts";
                case CORRIDOR -> "corridor: its loss would cut a part";
                case MAIN_CORRIDOR -> "… and cut off over a tenth of it";
            };
        }

        @Override
        public String asOn(LocalDate day) {
            return "As on " + new Wording.English().date(day);
        }
    }

    /// Arabic.
    record Arabic() implements FindingWords {
        @Override
        public Language language() {
            return Language.ARABIC;
        }

        @Override
        public String pocket(Pocket pocket) {
            return pocket.actor().shortNames().in(Language.ARABIC)
                    + "، الجزء "
                    + pocket.number()
                    + ": "
                    + area(pocket.areaSquareKilometres())
                    + (pocket.encircled() ? "، مطوَّق" : "");
        }

        @Override
        public String mark(FindingMark mark) {
            return switch (mark) {
                case FRONT -> "خط جبهة";
                case UNSETTLED_FRONT -> "جبهة بجانب أرض غير مؤكدة السيطرة";
                case QUIET_BORDER -> "حدود بين طرفين " + new Wording.Arabic().notHostile();
                case POCKET -> "جزء من مناطق طرف";
                case ENCIRCLED -> "جزء مطوَّق";
                case GAP -> "أقصر فجوة بين الأجزاء";
                case CORRIDOR -> "ممر: فقدانه يقسم جزءاً";
                case MAIN_CORRIDOR -> "… ويعزل أكثر من عُشره";
            };
        }

        @Override
        public String asOn(LocalDate day) {
            return "كما في " + new Wording.Arabic().date(day);
        }
    }
}
