package org.whoheld.ui.export;

import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.render.Captions;
import org.whoheld.render.Layer;
import org.whoheld.render.MapFrame;
import org.whoheld.render.MapStyle;
import org.whoheld.render.Viewport;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

/// What the picture of the present view will be: its size, its title, its frame and a name for its
/// file.
public final class PictureModel {
    /// What a picture must say of itself, whatever the window shows.
    private static final Set<Layer> ALWAYS =
            EnumSet.of(
                    Layer.TITLE,
                    Layer.DATE,
                    Layer.LEGEND,
                    Layer.SCALE_BAR,
                    Layer.NORTH_ARROW,
                    Layer.CREDITS);

    private final SessionModel session;
    private final MapModel map;
    private final ObjectProperty<PictureSize> size =
            new SimpleObjectProperty<>(new PictureSize.TimesScreen(2));
    private final StringProperty title = new SimpleStringProperty("");

    public PictureModel(SessionModel session, MapModel map) {
        this.session = session;
        this.map = map;
        session.openProperty()
                .subscribe(
                        open -> title.set(open.map(it -> it.content().about().title()).orElse("")));
    }

    public ObjectProperty<PictureSize> sizeProperty() {
        return size;
    }

    public StringProperty titleProperty() {
        return title;
    }

    Viewport viewport() {
        return size.get().viewport(map.fit().orElse(map.viewport()));
    }

    /// Whether the picture shows the whole package and may be moved clear of what is written on it.
    public boolean isFitted() {
        return map.fit().isPresent();
    }

    /// A name for the file that says what it shows: `aleppo-2016_2016-11-27.png`.
    public String fileName() {
        String name = session.open().map(it -> it.content().about().name()).orElse("map");
        String day = session.date().format(DateTimeFormatter.ISO_LOCAL_DATE);
        String known = session.asOf().knownOn().map(it -> "_known-on-" + it).orElse("");
        return name + "_" + day + known + ".png";
    }

    /// The frame to be painted: the view as it is, with everything that a picture must say.
    ///
    /// @throws java.util.NoSuchElementException if no package is open
    public MapFrame frame() {
        OpenPackage open = session.open().orElseThrow();
        Set<Layer> layers = EnumSet.copyOf(ALWAYS);
        layers.addAll(map.layers());
        AsOf asOf = session.asOf();
        ControlMap control = open.timeline().asOf(asOf, session.lens());
        Captions captions = Captions.of(open.content(), control, session.languageProperty().get());
        return new MapFrame(
                viewport(),
                control,
                layers,
                switch (map.themeProperty().get()) {
                    case LIGHT -> MapStyle.light();
                    case DARK -> MapStyle.dark();
                },
                session.languageProperty().get(),
                captions.withTitle(title.get()),
                open.incidents().on(asOf),
                session.selectedProperty()
                        .get()
                        .map(it -> OptionalInt.of(open.timeline().indexOf(it)))
                        .orElse(OptionalInt.empty()),
                OptionalInt.empty(),
                false);
    }
}
