package org.whoheld.ui.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.whoheld.core.Claim;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

/// Chooses the lens: three that weigh all sources, then each source alone, the one with most claims
/// first.
final class LensPicker extends ComboBox<LensPicker.Choice> {
    record Choice(Lens lens, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    private static final List<Choice> WEIGHING =
            List.of(
                    new Choice(Lens.BEST_SUPPORTED, "Best supported"),
                    new Choice(Lens.CAUTIOUS, "Cautious"),
                    new Choice(Lens.LATEST, "Latest word"));

    LensPicker(SessionModel session) {
        setId("lens");
        setAccessibleText("Lens: which source leads where they differ");
        setTooltip(
                new Tooltip(
                        "Lens: which source leads where they differ.\n"
                                + "Best supported: the heaviest holder among the newest words.\n"
                                + "Cautious: a new holder needs two independent voices or a sure one.\n"
                                + "Latest word: the newest statement wins.\n"
                                + "Or one source alone."));
        setVisibleRowCount(16);
        setPrefWidth(200);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Choice choice) {
                        return choice == null ? "" : choice.label();
                    }

                    @Override
                    public Choice fromString(String text) {
                        throw new UnsupportedOperationException("the list is not editable");
                    }
                });
        session.openProperty()
                .subscribe(open -> {
                    getItems().setAll(open.map(LensPicker::choices).orElse(WEIGHING));
                    show(session.lens());
                });
        session.lensProperty().subscribe(lens -> show(lens));
        setOnAction(_ -> {
            if (getValue() != null) {
                session.lensProperty().set(getValue().lens());
            }
        });
    }

    private void show(Lens lens) {
        getItems().stream()
                .filter(it -> it.lens().equals(lens))
                .findFirst()
                .filter(it -> !it.equals(getValue()))
                .ifPresent(this::setValue);
    }

    private static List<Choice> choices(OpenPackage open) {
        Map<Source, Long> claims =
                open.content().claims().stream()
                        .map(Claim::source)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Choice> choices = new ArrayList<>(WEIGHING);
        claims.entrySet().stream()
                .sorted(
                        Map.Entry.<Source, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(it -> it.getKey().name()))
                .map(it ->
                        new Choice(
                                Lens.of(it.getKey()),
                                it.getKey().name() + " (" + it.getValue() + ")"))
                .forEach(choices::add);
        return choices;
    }
}
