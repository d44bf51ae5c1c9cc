package org.whoheld.ui.timeline.marks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.whoheld.core.District;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.Renewal;
import org.whoheld.ui.session.SessionModel;

/// The changes of the selected district, worked out in the background.
public final class MarksModel {
    private final SessionModel session;
    private final LatestOnly<OfDistrict> requests;
    private final ReadOnlyObjectWrapper<Optional<OfDistrict>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The marks of one district.
    public record OfDistrict(OpenPackage of, District district, List<Mark> marks) {}

    public MarksModel(SessionModel session, TaskExecutor executor, Renewal renewal) {
        this.session = session;
        requests = new LatestOnly<>(executor, this::show, MarksModel::fail);
        session.selectedProperty()
                .subscribe((_, now) -> {
                    if (now.isEmpty()) {
                        shown.set(Optional.empty());
                    } else {
                        request();
                    }
                });
        renewal.of(session, this::request);
    }

    /// The selected district's; of the one selected before until these are there; empty if none is.
    public ReadOnlyObjectProperty<Optional<OfDistrict>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public List<Mark> marks() {
        return shown.get().map(OfDistrict::marks).orElseGet(List::of);
    }

    private void request() {
        Optional<String> selected = session.selectedProperty().get();
        if (session.open().isEmpty() || selected.isEmpty()) {
            return;
        }
        OpenPackage of = session.open().get();
        Lens lens = session.lens();
        LocalDate recordedBy = session.asOf().recordedBy();
        requests.request(() ->
                new OfDistrict(
                        of,
                        of.district(selected.get()),
                        Marks.of(of.timeline().history(selected.get(), lens, recordedBy))));
    }

    private void show(OfDistrict made) {
        if (session.open().filter(it -> it == made.of).isPresent()
                && session.selectedProperty()
                        .get()
                        .filter(made.district.id()::equals)
                        .isPresent()) {
            shown.set(Optional.of(made));
        }
    }

    private static void fail(Exception bug) {
        throw new IllegalStateException("a district's changes could not be worked out", bug);
    }
}
