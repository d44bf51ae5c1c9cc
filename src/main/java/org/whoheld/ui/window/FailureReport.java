package org.whoheld.ui.window;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells of failures: of the surroundings (a disk, a file) in a sentence, of the program itself
/// with a short code and a report that can be copied.
final class FailureReport {
    private static final Logger LOG = LoggerFactory.getLogger(FailureReport.class);

    private final Window owner;
    private final String version;

    /// One report at a time: a fault in painting comes again with every frame.
    private boolean showing;

    FailureReport(Window owner, String version) {
        this.owner = owner;
        this.version = version;
    }

    /// Tells of a failure in the background by its kind: a failing file system in a sentence, all
    /// else as a fault of the program.
    void tell(String what, Exception failure) {
        switch (failure) {
            case IOException io -> environment(what, io);
            case UncheckedIOException io -> environment(what, io.getCause());
            case ExecutionException wrapped when wrapped.getCause() instanceof OutOfMemoryError ->
                    environment(what, new IOException("There is not enough memory for it."));
            default -> bug(failure);
        }
    }

    private void environment(String what, IOException cause) {
        LOG.warn("{}", what, cause);
        Alert alert = new Alert(Alert.AlertType.ERROR, reason(cause), ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.setHeaderText(what);
        WindowStyle.apply(alert.getDialogPane());
        alert.show();
    }

    void bug(Throwable bug) {
        LOG.error("uncaught", bug);
        if (showing) {
            return;
        }
        showing = true;
        Alert alert = new Alert(Alert.AlertType.ERROR, null, ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.setTitle("A fault in Whoheld");
        alert.setHeaderText(
                "Something went wrong in the program (code "
                        + code(bug)
                        + "). Your data are as they were.");
        TextArea report = new TextArea(text(bug));
        report.setId("bug-report");
        report.setEditable(false);
        report.setPrefRowCount(12);
        alert.getDialogPane().setExpandableContent(report);
        WindowStyle.apply(alert.getDialogPane());
        alert.setOnHidden(_ -> showing = false);
        alert.show();
    }

    /// A short word for the place of the fault, the same for the same fault.
    static String code(Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        int place = trace.length == 0 ? 0 : trace[0].toString().hashCode();
        return String.format(
                Locale.ROOT, "%04X", (bug.getClass().getName().hashCode() * 31 + place) & 0xFFFF);
    }

    private String text(Throwable bug) {
        StringWriter text = new StringWriter();
        text.append("Whoheld ")
                .append(version)
                .append(", Java ")
                .append(Runtime.version().toString());
        text.append(", ").append(System.getProperty("os.name")).append('\n');
        bug.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /// What the file system said, as a sentence: the messages of its exceptions are often a path.
    private static String reason(IOException cause) {
        String message = cause.getMessage();
        return switch (cause) {
            case NoSuchFileException missing ->
                    "There is no file or folder " + missing.getFile() + ".";
            case AccessDeniedException denied ->
                    "You may not read or write " + denied.getFile() + ".";
            default ->
                    message == null || message.isBlank()
                            ? cause.getClass().getSimpleName()
                            : message;
        };
    }
}
