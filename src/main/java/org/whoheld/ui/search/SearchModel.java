package org.whoheld.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

/// What is typed into the search field and what was found. The search runs in the background; what
/// is shown in the meantime is what was found before.
final class SearchModel {
    /// More would not be read.
    private static final int MOST = 12;

    private static final Found NOTHING = new Found("", List.of(), "");

    private final SessionModel session;
    private final LatestOnly<Answer> background;
    private final Indexes indexes = new Indexes();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(NOTHING);

    /// What was found.
    ///
    /// @param typed for what
    /// @param matches best first
    /// @param emptyText what to say where nothing was found; empty if nothing is to be said
    record Found(String typed, List<Match> matches, String emptyText) {}

    private record Answer(Optional<OpenPackage> open, Found found) {}

    SearchModel(SessionModel session, TaskExecutor executor) {
        this.session = session;
        background =
                new LatestOnly<>(
                        executor,
                        this::show,
                        failure -> {
                            throw new IllegalStateException("search", failure);
                        });
        typed.subscribe(this::search);
        session.openProperty().subscribe(_ -> typed.set(""));
    }

    StringProperty typedProperty() {
        return typed;
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Whether what was found is for what stands in the field now.
    boolean isUpToDate() {
        return found.get().typed().equals(typed.get().strip());
    }

    void choose(Match match) {
        session.selectedProperty().set(Optional.of(match.district()));
        typed.set("");
    }

    private void search(String text) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            found.set(NOTHING);
            return;
        }
        Optional<OpenPackage> open = session.open();
        background.request(() ->
                new Answer(
                        open,
                        open.map(it -> answer(wanted, indexes.of(it).find(wanted)))
                                .orElse(
                                        new Found(
                                                wanted,
                                                List.of(),
                                                "Open a package to search its districts."))));
    }

    private static Found answer(String wanted, List<Match> matches) {
        return new Found(
                wanted,
                matches.subList(0, Math.min(MOST, matches.size())),
                matches.isEmpty() ? "No district is called “" + wanted + "”." : "");
    }

    private void show(Answer answer) {
        boolean samePackage = answer.open().orElse(null) == session.open().orElse(null);
        if (samePackage && !typed.get().isBlank()) {
            found.set(answer.found());
        }
    }

    /// The index of the package that was searched last, built at its first search.
    private static final class Indexes {
        private Optional<OpenPackage> indexed = Optional.empty();
        private SearchIndex index;

        synchronized SearchIndex of(OpenPackage open) {
            if (indexed.orElse(null) != open) {
                index = new SearchIndex(open.content().districts());
                indexed = Optional.of(open);
            }
            return index;
        }
    }
}
