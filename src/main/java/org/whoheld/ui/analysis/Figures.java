package org.whoheld.ui.analysis;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whoheld.analysis.FigureQuestion;
import org.whoheld.analysis.FigureSeries;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Language;
import org.whoheld.render.charts.ChartFrame;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.Theme;

/// The figures of the whole period, or why there are none.
public sealed interface Figures {
    /// @param hint why, or what to do next
    record None(String hint) implements Figures {}

    /// @param days of the charts; the series ends before them where less is known
    record OfPeriod(OpenPackage open, FigureQuestion question, Period days, FigureSeries series)
            implements Figures {
        /// What some system does not take in the name of a file, or reads as more than a name.
        private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}._-]+");

        /// A name for a file with figures that says what it holds:
        /// `aleppo-2016_2016-11-13_2016-12-24_best-supported_areas.csv`.
        public String fileName(String what) {
            Period told = question.days().orElse(days);
            String known =
                    question.recordedBy().equals(LocalDate.MAX)
                            ? ""
                            : "_known-on-" + question.recordedBy();
            return "%s_%s_%s_%s%s_%s.csv"
                    .formatted(
                            open.content().about().name(),
                            told.first(),
                            told.last(),
                            NOT_IN_NAMES.matcher(question.lens().key()).replaceAll("-"),
                            known,
                            what);
        }

        ChartFrame frame(int widthPx, double pixelScale, Theme theme, Language language) {
            return new ChartFrame(
                    series,
                    days,
                    EnumSet.allOf(ChartFrame.Chart.class),
                    widthPx,
                    pixelScale,
                    theme.mapStyle(),
                    language,
                    List.of(),
                    Optional.empty());
        }
    }
}
