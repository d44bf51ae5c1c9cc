package org.whoheld.ui.lens;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.whoheld.core.Source;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

/// The list of sources from which one is chosen: by kind, within a kind the one with most claims
/// first, and of these those that match what is typed.
final class SourcesModel {
    private final SessionModel session;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private List<Row.Of> all = List.of();

    /// A line of the list.
    sealed interface Row {
        /// Above the sources of one kind.
        record Heading(Source.Kind kind) implements Row {}

        /// A source; may have no claim.
        record Of(Source source, long claims) implements Row {}
    }

    SourcesModel(SessionModel session) {
        this.session = session;
        session.openProperty()
                .subscribe(open -> {
                    all = open.map(SourcesModel::sources).orElse(List.of());
                    update();
                });
        typed.subscribe(_ -> update());
    }

    StringProperty typedProperty() {
        return typed;
    }

    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// What to say where no source is listed.
    String emptyText() {
        return session.open().isEmpty()
                ? "Open a package to see its sources."
                : "No source is called “" + typed.get().strip() + "”.";
    }

    private static List<Row.Of> sources(OpenPackage open) {
        Map<String, Integer> claims = open.content().claimsBySource();
        return open.content().sources().stream()
                .map(it -> new Row.Of(it, claims.getOrDefault(it.id(), 0)))
                .sorted(
                        Comparator.comparing((Row.Of it) -> it.source().kind())
                                .thenComparing(Row.Of::claims, Comparator.reverseOrder())
                                .thenComparing(it -> it.source().name()))
                .toList();
    }

    private void update() {
        String wanted = plain(typed.get().strip());
        List<Row> listed = new ArrayList<>();
        for (Row.Of row : all) {
            Source source = row.source();
            if (plain(source.name()).contains(wanted) || plain(source.id()).contains(wanted)) {
                if (listed.isEmpty()
                        || ((Row.Of) listed.getLast()).source().kind() != source.kind()) {
                    listed.add(new Row.Heading(source.kind()));
                }
                listed.add(row);
            }
        }
        rows.set(List.copyOf(listed));
    }

    /// Without case and accents.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
