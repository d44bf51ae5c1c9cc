package org.whoheld.ui.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whoheld.analysis.GroundPoint;
import org.whoheld.analysis.Outline;

/// Measures in words and figures.
final class MeasureWords {
    private static final int MOST_DECIMALS = 6;
    private static final String BASIS = "(geodesic on WGS 84)";

    private MeasureWords() {}

    /// Whole metres below a kilometre, from there on kilometres with two decimals.
    static String length(double metres) {
        return Math.round(metres) < 1000
                ? Math.round(metres) + " m"
                : String.format(Locale.ROOT, "%,.2f km", metres / 1000);
    }

    /// Square kilometres with two decimals, and with more where it takes more to tell two digits: a
    /// city block has 0.014 km². Never finer than a square metre.
    static String area(double squareMetres) {
        double squareKilometres = squareMetres / 1e6;
        int decimals = 2;
        while (decimals < MOST_DECIMALS && squareKilometres * Math.pow(10, decimals) < 10) {
            decimals++;
        }
        return String.format(Locale.ROOT, "%,." + decimals + "f km²", squareKilometres);
    }

    /// Like `36.21650 N 37.18010 E`: five decimals are a metre.
    static String coordinates(GroundPoint point) {
        double lon = Math.IEEEremainder(point.lonDegrees(), 360);
        return String.format(
                Locale.ROOT,
                "%.5f %s %.5f %s",
                Math.abs(point.latDegrees()),
                point.latDegrees() < 0 ? "S" : "N",
                Math.abs(lon),
                lon < 0 ? "W" : "E");
    }

    /// What stands large on the card.
    static String headline(Figure figure) {
        return switch (figure) {
            case Figure.Length(double metres, _) -> length(metres);
            case Figure.Surface(Outline.Enclosing(_, double squareMetres), _) -> area(squareMetres);
            case Figure.Surface(Outline.TooFewCorners _, _) -> "No area yet";
            case Figure.Surface(Outline.Crossing _, _) -> "The outline crosses itself";
            case Figure.Surface(Outline.RoundAPole _, _) -> "The outline runs round a pole";
        };
    }

    /// What stands below it; empty if there is no more to say.
    ///
    /// @param legs how many stretches there are, the one to the aim counted in
    static String details(Figure figure, int legs) {
        return switch (figure) {
            case Figure.Length(_, double leg) ->
                    leg > 0 && legs > 1 ? "this stretch " + length(leg) : "";
            case Figure.Surface(Outline.TooFewCorners _, double leg) ->
                    leg > 0 ? "this side " + length(leg) : "";
            case Figure.Surface(Outline outline, double leg) ->
                    (outline instanceof Outline.Enclosing ? "" : "so it has no area; ")
                            + "perimeter "
                            + length(outline.perimeterMetres())
                            + (leg > 0 ? ", this side " + length(leg) : "");
        };
    }

    /// What can be done next.
    ///
    /// @param byKeys whether the crosshair in the middle is used, and not the pointer
    static String hint(Optional<Trace> trace, boolean byKeys) {
        String set = byKeys ? "Space" : "Click";
        if (trace.isEmpty()) {
            return set + " sets the first point";
        }
        if (trace.get().ended()) {
            return "Not in saved pictures";
        }
        return trace.get().canEnd()
                ? (byKeys ? "Enter" : "Double-click") + " ends, Backspace undoes"
                : set + " sets the next point";
    }

    /// The figure of a finished measure, in words.
    static String total(Trace trace) {
        Figure figure = trace.figure(Optional.empty());
        return switch (figure) {
            case Figure.Length _ -> headline(figure);
            case Figure.Surface(Outline.Enclosing _, _) -> headline(figure);
            case Figure.Surface(Outline outline, _) ->
                    "perimeter " + length(outline.perimeterMetres());
        };
    }

    /// A finished measure as text, to the metre, with all its points.
    static String copied(Trace trace) {
        return switch (trace.figure(Optional.empty())) {
            case Figure.Length(double metres, _) ->
                    metres(metres) + " " + way(trace.points()) + " " + BASIS;
            case Figure.Surface(Outline outline, _) -> surface(outline, trace.points());
        };
    }

    private static String way(List<GroundPoint> points) {
        return "from "
                + points.stream()
                        .map(MeasureWords::coordinates)
                        .collect(Collectors.joining(" to "));
    }

    private static String surface(Outline outline, List<GroundPoint> corners) {
        String what =
                switch (outline) {
                    case Outline.Enclosing(_, double squareMetres) ->
                            area(squareMetres)
                                    + String.format(
                                            Locale.ROOT, " = %,d m²", Math.round(squareMetres))
                                    + ", ";
                    case Outline.TooFewCorners _ -> "No area: fewer than three different corners; ";
                    case Outline.Crossing _ -> "No area: the outline crosses itself; ";
                    case Outline.RoundAPole _ -> "No area: the outline runs round a pole; ";
                };
        return what
                + "perimeter "
                + metres(outline.perimeterMetres())
                + ", corners "
                + corners.stream().map(MeasureWords::coordinates).collect(Collectors.joining("; "))
                + " "
                + BASIS;
    }

    private static String metres(double metres) {
        return String.format(Locale.ROOT, "%,d m", Math.round(metres));
    }
}
