package org.whoheld.ui.words;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.whoheld.analysis.Areas;
import org.whoheld.analysis.FigureSeries.FrontLength;
import org.whoheld.analysis.Holdings;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.core.Actor;
import org.whoheld.core.District;
import org.whoheld.core.Language;
import org.whoheld.render.words.Wording;

/// Figures of the map, and what happened to the parts of an actor's ground, in words.
public final class FigureWords {
    private static final double METRES_IN_KM = 1000;

    /// More districts than these are counted and not named.
    private static final int MOST_NAMED = 3;

    private FigureWords() {}

    /// "28 November: the opposition’s ground split (parts: 1 to 2) with the change in Sakhur": the
    /// place is where something changed, and did nothing itself.
    ///
    /// @param districts those of the package
    public static String event(TopologyEvent event, List<District> districts, Language language) {
        String day = DateWords.dayAndMonth(event.date());
        String change =
                " with the change in "
                        + named(event.causes(), d -> districts.get(d).names().in(language));
        String ground = possessive(ActorWords.brief(event.actor())) + " ground";
        String parts = parts(event);
        return day
                + ": "
                + switch (event.kind()) {
                    case SPLIT -> ground + " split" + parts;
                    case MERGE -> "parts of " + ground + " joined" + parts;
                    case ENCIRCLED -> "a part of " + ground + " became encircled";
                    case RELIEVED -> "a part of " + ground + " was no longer encircled";
                    case ELIMINATED -> ground + " lost one of its parts" + parts;
                }
                + change;
    }

    private static String parts(TopologyEvent event) {
        return event.partsBefore() == event.partsAfter()
                ? ""
                : " (parts: " + event.partsBefore() + " to " + event.partsAfter() + ")";
    }

    private static String possessive(String name) {
        return name.endsWith("s") ? name + "’" : name + "’s";
    }

    /// "Sakhur", "Halwaniya and Tariq al-Bab", "Sakhur, Haydariya and 3 more".
    public static String named(List<Integer> districts, IntFunction<String> name) {
        List<String> names = districts.stream().map(name::apply).toList();
        if (names.size() > MOST_NAMED + 1) {
            return String.join(", ", names.subList(0, MOST_NAMED))
                    + " and "
                    + (names.size() - MOST_NAMED)
                    + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// "61.2 km²".
    public static String squareKilometres(double squareKilometres) {
        return number(squareKilometres, 1) + " km²";
    }

    /// "33.1 km", below a kilometre "640 m".
    public static String length(double metres) {
        return Math.round(metres) < METRES_IN_KM
                ? number(metres, 0) + " m"
                : number(metres / METRES_IN_KM, 1) + " km";
    }

    /// "58.0 – 65.1 km²", what is surely and what is possibly held; one number where they do not
    /// differ.
    public static String bounds(Areas.OfActor of) {
        String sure = number(of.sureSquareKilometres(), 1);
        String possible = number(of.possibleSquareKilometres(), 1);
        return sure.equals(possible) ? sure + " km²" : sure + " – " + possible + " km²";
    }

    /// "1 district", "61 districts".
    public static String districts(int count) {
        return count == 1 ? "1 district" : "%,d districts".formatted(count);
    }

    /// "61.2 km² in 48 districts".
    public static String share(Holdings.Share share) {
        return squareKilometres(share.areaSquareKilometres())
                + " in "
                + districts(share.districts());
    }

    /// "Government leads 61.2 km² in 48 districts, surely 58.0, possibly 65.1 km²".
    public static String area(Areas.OfActor of, Language language) {
        return of.actor().shortNames().in(language)
                + " leads "
                + share(of.led())
                + ", surely "
                + number(of.sureSquareKilometres(), 1)
                + ", possibly "
                + squareKilometres(of.possibleSquareKilometres());
    }

    /// Stands beside a front of two of whom the package does not say that they fight each other.
    public static final String NOT_HOSTILE = new Wording.English().notHostile();

    /// "Government – Opposition 33.1 km, of it 20.4 km unsettled".
    public static String front(FrontLength front, Language language) {
        return pair(front.first(), front.second(), language)
                + " "
                + length(front.lengthMetres())
                + (front.unsettledMetres() < 0.5
                        ? ""
                        : ", of it " + length(front.unsettledMetres()) + " unsettled")
                + (front.hostile() ? "" : " (" + NOT_HOSTILE + ")");
    }

    public static String pair(Actor first, Actor second, Language language) {
        return first.shortNames().in(language) + " – " + second.shortNames().in(language);
    }

    /// "1 part", "3 parts".
    public static String parts(int count) {
        return count == 1 ? "1 part" : "%,d parts".formatted(count);
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
