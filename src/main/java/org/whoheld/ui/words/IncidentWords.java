package org.whoheld.ui.words;

import java.time.LocalDate;
import org.whoheld.core.Incident;
import org.whoheld.core.Incident.Figure;

/// Incidents in words. No number is told without who counted it and until when.
public final class IncidentWords {
    private IncidentWords() {}

    public static String type(Incident.Type type) {
        return switch (type) {
            case STRIKE -> "Air strike or shelling";
            case CASUALTIES -> "Casualties";
            case DISPLACEMENT -> "Displacement";
            case EVACUATION -> "Evacuation";
            case CEASEFIRE -> "Ceasefire";
        };
    }

    /// "219 civilians killed".
    public static String number(Figure figure) {
        String measure =
                switch (figure.measure()) {
                    case KILLED -> "killed";
                    case WOUNDED -> "wounded";
                    case DISPLACED -> "displaced";
                    case EVACUATED -> "evacuated";
                };
        return figure.text() + (figure.who().isBlank() ? "" : " " + figure.who()) + " " + measure;
    }

    /// "SOHR: 219 civilians killed since 15 November, as of 27 November".
    public static String figure(Incident incident, Figure figure) {
        String since =
                figure.since()
                        .map(it -> " since " + (sameYear(it, figure) ? month(it) : whole(it)))
                        .orElse("");
        boolean years = figure.since().filter(it -> !sameYear(it, figure)).isPresent();
        return SourceWords.brief(incident.source())
                + ": "
                + number(figure)
                + since
                + ", as of "
                + (years ? whole(figure.asOf()) : month(figure.asOf()));
    }

    /// Several lines: what and where, when, who says so with figure, who says otherwise.
    public static String details(Incident incident) {
        StringBuilder text = new StringBuilder(type(incident.type()));
        if (!incident.place().isBlank()) {
            text.append(" · ").append(incident.place());
        }
        text.append('\n').append(capital(DateWords.span(incident.when())));
        text.append('\n')
                .append(
                        incident.figure()
                                .map(it -> figure(incident, it))
                                .orElseGet(() -> "Reported by " + incident.source().name()));
        text.append(" (published ").append(DateWords.day(incident.recorded())).append(')');
        if (!incident.reference().disputedBy().isBlank()) {
            text.append("\nDisputed by: ").append(incident.reference().disputedBy());
        }
        if (!incident.reference().note().isBlank()) {
            text.append('\n').append(incident.reference().note());
        }
        return text.toString();
    }

    private static boolean sameYear(LocalDate day, Figure figure) {
        return day.getYear() == figure.asOf().getYear();
    }

    private static String month(LocalDate day) {
        return DateWords.dayAndMonth(day);
    }

    private static String whole(LocalDate day) {
        return DateWords.day(day);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
