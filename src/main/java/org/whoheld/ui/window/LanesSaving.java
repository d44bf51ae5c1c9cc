package org.whoheld.ui.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.whoheld.export.LanesExporter;
import org.whoheld.export.LanesOrder;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

/// Asks for a place, then paints and writes the lanes of the selected district in the background.
final class LanesSaving {
    private static final int WIDTH_PX = 1280;
    private static final double SCALE = 2;

    private final SessionModel session;
    private final MapModel map;
    private final FilePicker picker;
    private final Saver saver;
    private final String software;

    LanesSaving(
            SessionModel session, MapModel map, FilePicker picker, Saver saver, String software) {
        this.session = session;
        this.map = map;
        this.picker = picker;
        this.saver = saver;
        this.software = software;
    }

    void save() {
        Optional<String> district = session.selectedProperty().get();
        if (session.open().isEmpty() || district.isEmpty()) {
            return;
        }
        OpenPackage open = session.open().get();
        String known = session.asOf().knownOn().map(it -> "_known-on-" + it).orElse("");
        String name = open.content().about().name() + "_lanes_" + district.get() + known + ".png";
        Optional<Path> target = picker.pictureTarget(name);
        if (target.isEmpty()) {
            return;
        }
        LanesOrder order = order(district.get());
        saver.save(
                "The picture",
                target.get(),
                file ->
                        new LanesExporter(open.content(), open.timeline(), software)
                                .export(order, file));
    }

    private LanesOrder order(String district) {
        return new LanesOrder(
                district,
                session.lens(),
                session.knownOnProperty().get().orElse(LocalDate.MAX),
                Optional.of(session.date()),
                session.languageProperty().get(),
                map.themeProperty().get().mapStyle(),
                WIDTH_PX,
                OptionalInt.empty(),
                SCALE);
    }
}
