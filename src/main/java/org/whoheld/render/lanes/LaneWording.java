package org.whoheld.render.lanes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.whoheld.core.Language;
import org.whoheld.render.words.Wording;

/// The words of pictures of claims in lanes.
///
/// @param mapSays names the row of the map's states
/// @param subtitle says what the picture is
/// @param uncertain explains a fading end
/// @param silent explains a thin line
/// @param late explains a ring
/// @param sure explains the heights of bars
/// @param notKnownYet stands where the future of the known-on day is blank
public record LaneWording(
        String mapSays,
        String subtitle,
        String uncertain,
        String silent,
        String late,
        String sure,
        String notKnownYet,
        Language language) {
    private static final LaneWording ENGLISH =
            new LaneWording(
                    "The map says",
                    "Who said what, and from which day: one lane a source",
                    "fades in: day not known",
                    "thin: has not spoken since",
                    "published days later",
                    "higher: surer",
                    "not known yet",
                    Language.ENGLISH);
    private static final LaneWording ARABIC =
            new LaneWording(
                    "الخريطة تقول",
                    "من قال ماذا، ومن أي يوم: مسار لكل مصدر",
                    "تدرّج: اليوم غير معروف",
                    "خط رفيع: لم يقل شيئاً بعدها",
                    "نُشر بعد أيام",
                    "الأعلى أوثق",
                    "لم يُعرف بعد",
                    Language.ARABIC);

    public static LaneWording in(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case ARABIC -> ARABIC;
        };
    }

    /// What the line across the lanes points out.
    public String line(String date) {
        return switch (language) {
            case ENGLISH -> "Line: " + date;
            case ARABIC -> "الخط: " + date;
        };
    }

    /// Stands where there is no lane.
    public String nobody() {
        return switch (language) {
            case ENGLISH -> "No source says who holds it.";
            case ARABIC -> "لا يقول أي مصدر من يسيطر عليه.";
        };
    }

    /// Says how many claims a picture leaves out and why; one sentence each.
    ///
    /// @param unpublished claims recorded after the known-on day
    /// @param beyond claims of days after the last one shown
    public List<String> leftOut(int unpublished, LocalDate knownOn, int beyond, LocalDate last) {
        List<String> sentences = new ArrayList<>();
        if (unpublished > 0) {
            sentences.add(
                    switch (language) {
                        case ENGLISH ->
                                claims(unpublished)
                                        + " recorded after "
                                        + date(knownOn)
                                        + leftOutEnding(unpublished);
                        case ARABIC ->
                                "أُغفلت إفادات سُجّلت بعد " + date(knownOn) + ": " + unpublished;
                    });
        }
        if (beyond > 0) {
            sentences.add(
                    switch (language) {
                        case ENGLISH ->
                                claims(beyond)
                                        + " of days after "
                                        + date(last)
                                        + leftOutEnding(beyond);
                        case ARABIC -> "أُغفلت إفادات عن أيام بعد " + date(last) + ": " + beyond;
                    });
        }
        return List.copyOf(sentences);
    }

    private static String claims(int count) {
        return count == 1 ? "1 claim" : count + " claims";
    }

    private static String leftOutEnding(int count) {
        return count == 1 ? " is left out." : " are left out.";
    }

    private String date(LocalDate day) {
        return Wording.in(language).date(day);
    }

    /// "Nov", or the whole name in a language that does not shorten it.
    String shortMonth(LocalDate day) {
        String month = Wording.in(language).months().get(day.getMonthValue() - 1);
        return switch (language) {
            case ENGLISH -> month.substring(0, 3);
            case ARABIC -> month;
        };
    }
}
