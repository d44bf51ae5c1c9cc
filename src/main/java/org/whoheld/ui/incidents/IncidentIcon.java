package org.whoheld.ui.incidents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.whoheld.core.Incident;

/// The symbol of an incident, from the same `icons/incident-….svg` that the map's symbols are kept
/// in step with.
final class IncidentIcon {
    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]+)\"");
    private static final Map<Incident.Type, String> OUTLINES = new EnumMap<>(Incident.Type.class);

    private IncidentIcon() {}

    /// A new node, 16 px a side, coloured by the style class `incident-icon`.
    static Node of(Incident.Type type) {
        SVGPath icon = new SVGPath();
        icon.setContent(OUTLINES.computeIfAbsent(type, IncidentIcon::outline));
        icon.setFillRule(FillRule.EVEN_ODD);
        icon.getStyleClass().add("incident-icon");
        return icon;
    }

    private static String outline(Incident.Type type) {
        String file =
                "/org/whoheld/icons/incident-" + type.name().toLowerCase(Locale.ROOT) + ".svg";
        try (InputStream in = IncidentIcon.class.getResourceAsStream(file)) {
            Matcher path = PATH.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!path.find()) {
                throw new IllegalStateException(file + " has no path");
            }
            return path.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
