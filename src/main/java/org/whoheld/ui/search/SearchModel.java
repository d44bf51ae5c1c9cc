package org.whoheld.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

/// What is typed into the search field and what was found. The index is built at the first search
/// in a package.
final class SearchModel {
    /// More would not be read.
    private static final int MOST = 12;

    private final SessionModel session;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Match>> matches =
            new ReadOnlyObjectWrapper<>(List.of());

    private Optional<OpenPackage> indexed = Optional.empty();
    private SearchIndex index = new SearchIndex(List.of());

    SearchModel(SessionModel session) {
        this.session = session;
        typed.subscribe(_ -> search());
        session.openProperty().subscribe(_ -> typed.set(""));
    }

    StringProperty typedProperty() {
        return typed;
    }

    /// The best matches, best first.
    ReadOnlyObjectProperty<List<Match>> matchesProperty() {
        return matches.getReadOnlyProperty();
    }

    /// What to say where nothing is found; empty if nothing is to be said.
    String emptyText() {
        String text = typed.get().strip();
        if (text.isEmpty() || !matches.get().isEmpty()) {
            return "";
        }
        return session.open().isEmpty()
                ? "Open a package to search its districts."
                : "No district is called “" + text + "”.";
    }

    void choose(Match match) {
        session.selectedProperty().set(Optional.of(match.district()));
        typed.set("");
    }

    private void search() {
        if (typed.get().isBlank()) {
            matches.set(List.of());
            return;
        }
        if (indexed.orElse(null) != session.open().orElse(null)) {
            indexed = session.open();
            index = new SearchIndex(indexed.map(it -> it.content().districts()).orElse(List.of()));
        }
        List<Match> found = index.find(typed.get());
        matches.set(found.subList(0, Math.min(MOST, found.size())));
    }
}
