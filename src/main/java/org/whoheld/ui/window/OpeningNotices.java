package org.whoheld.ui.window;

import java.nio.file.Path;
import org.whoheld.io.problem.ImportReport;
import org.whoheld.ui.problems.ProblemsModel;

/// Tells what was wrong with the package that was opened last: in a sentence over the map, and row
/// by row in the panel of problems.
final class OpeningNotices {
    private final ProblemsModel problems;
    private final WindowModel window;
    private final NoticeBar notices;

    OpeningNotices(ProblemsModel problems, WindowModel window, NoticeBar notices) {
        this.problems = problems;
        this.window = window;
        this.notices = notices;
        window.problemsOpenProperty()
                .subscribe((_, open) -> {
                    if (open) {
                        notices.hideLink();
                    }
                });
    }

    void report(Path location, ImportReport report) {
        problems.show(ReadPackage.name(location), report);
        int count = report.problems().size();
        if (count == 0) {
            notices.hide();
            window.problemsOpenProperty().set(false);
        } else {
            tell(
                    count == 1
                            ? "There is a problem in this package. What is good has been loaded."
                            : "There are %,d problems in this package. What is good has been loaded."
                                    .formatted(count),
                    "Show");
        }
    }

    void refused(String sentence) {
        tell(sentence, "Show why");
    }

    private void tell(String sentence, String link) {
        if (window.problemsOpenProperty().get()) {
            notices.tell(sentence);
        } else {
            notices.tell(sentence, link, this::show);
        }
    }

    private void show() {
        window.problemsOpenProperty().set(true);
    }
}
