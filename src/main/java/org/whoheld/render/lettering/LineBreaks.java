package org.whoheld.render.lettering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Breaks text into lines, at spaces.
public final class LineBreaks {
    private LineBreaks() {}

    /// Breaks a text into so many lines of about the same length; fewer if it has not so many
    /// words.
    public static List<String> balanced(String text, int lines) {
        List<String> words = List.of(text.strip().split("\\s+"));
        if (lines <= 1 || words.size() <= 1) {
            return List.of(String.join(" ", words));
        }
        List<String> best = List.of();
        int bestLength = Integer.MAX_VALUE;
        for (int i = 1; i < words.size(); i++) {
            String head = String.join(" ", words.subList(0, i));
            List<String> broken = new ArrayList<>(List.of(head));
            broken.addAll(balanced(String.join(" ", words.subList(i, words.size())), lines - 1));
            int length = broken.stream().mapToInt(String::length).max().orElse(0);
            if (broken.size() > best.size() || length < bestLength) {
                best = broken;
                bestLength = length;
            }
        }
        return best;
    }

    /// Breaks a text so that no line is wider than a limit; a word that is too wide alone stays
    /// whole.
    static List<String> within(double limit, String text, ToDoubleFunction<String> width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width.applyAsDouble(longer) > limit) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
