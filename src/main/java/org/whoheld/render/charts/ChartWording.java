package org.whoheld.render.charts;

import org.whoheld.analysis.FigureSeries.FrontLength;
import org.whoheld.core.Actor;
import org.whoheld.core.Language;
import org.whoheld.render.words.Wording;

/// The words of pictures of charts.
///
/// @param ground heading of the stacked areas
/// @param bounds heading of the ground between its bounds
/// @param fronts heading of the lengths of fronts
/// @param parts heading of the numbers of parts
/// @param unknown what nobody is known to hold
/// @param sure explains the full colour
/// @param possible explains the stripes above it
/// @param leads explains the line
/// @param settled explains the full colour of a front
/// @param unsettled explains the stripes above it
/// @param noFront stands where no two actors touch
/// @param asSaid stands above charts below a map on which something is supposed
public record ChartWording(
        String ground,
        String bounds,
        String fronts,
        String parts,
        String unknown,
        String sure,
        String possible,
        String leads,
        String settled,
        String unsettled,
        String noFront,
        String subtitle,
        String asSaid,
        Language language) {
    private static final ChartWording ENGLISH =
            new ChartWording(
                    "Ground by who leads it, km²",
                    "Between surely and possibly held, km²",
                    "Length of fronts, km",
                    "Parts of each actor's ground",
                    "unknown",
                    "surely held",
                    "possibly held",
                    "leads",
                    "settled",
                    "beside districts not surely held",
                    "No two actors touch on any of these days.",
                    "Day by day, as the sources tell it; each step is a whole day",
                    "These charts show what the sources say, and nothing of what is supposed on the"
                            + " map above.",
                    Language.ENGLISH);
    private static final ChartWording ARABIC =
            new ChartWording(
                    "المساحة بحسب المسيطر، كم²",
                    "بين المؤكد والممكن، كم²",
                    "طول خطوط التماس، كم",
                    "عدد أجزاء مناطق كل طرف",
                    "غير معروف",
                    "سيطرة مؤكدة",
                    "سيطرة ممكنة",
                    "المسيطر",
                    "ثابت",
                    "بجوار أحياء غير مؤكدة",
                    "لا يتماس طرفان في أي من هذه الأيام.",
                    "يوماً بيوم، كما ترويه المصادر؛ كل درجة يوم كامل",
                    "تعرض هذه الرسوم ما تقوله المصادر، ولا شيء مما هو مفترض على الخريطة أعلاه.",
                    Language.ARABIC);

    public static ChartWording in(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case ARABIC -> ARABIC;
        };
    }

    String heading(ChartFrame.Chart chart) {
        return switch (chart) {
            case GROUND -> ground;
            case BOUNDS -> bounds;
            case FRONTS -> fronts;
            case PARTS -> parts;
        };
    }

    String name(Actor actor) {
        return actor.shortNames().in(language);
    }

    /// Two actors that touch.
    String pair(FrontLength front) {
        return name(front.first())
                + " – "
                + name(front.second())
                + (front.hostile() ? "" : " (" + Wording.in(language).notHostile() + ")");
    }
}
