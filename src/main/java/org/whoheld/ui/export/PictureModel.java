package org.whoheld.ui.export;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.whoheld.export.ChartComposer;
import org.whoheld.export.PictureOrder;
import org.whoheld.export.Sight;
import org.whoheld.export.Subject;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.SideBySidePicture;
import org.whoheld.render.style.Colouring;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.SessionModel;

/// What the picture of the present view will be: its size, its title, what it shows and a name for
/// its file.
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
    private final BooleanProperty charts = new SimpleBooleanProperty();
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

    /// Whether charts of the whole period stand below the map.
    public BooleanProperty chartsProperty() {
        return charts;
    }

    boolean isHypothetical() {
        return session.hypothesis().isPresent();
    }

    /// How much higher the charts can make the picture, in logical pixels; 0 without them.
    int mostChartsPx() {
        return charts.get()
                ? session.open().map(it -> ChartComposer.mostHeightPx(it.content())).orElse(0)
                : 0;
    }

    /// Of the whole picture but for the charts, also if it holds two maps beside each other.
    Viewport viewport() {
        return size.get().viewport(onScreen());
    }

    private Viewport onScreen() {
        Viewport one = map.fit().orElse(map.viewport());
        boolean beside =
                session.comparison()
                        .filter(it -> it.mode() == Comparison.Mode.SIDE_BY_SIDE)
                        .isPresent();
        return beside
                ? one.resized(2 * one.widthPx() + SideBySidePicture.RULE_PX, one.heightPx())
                : one;
    }

    /// A name for the file that says what it shows: `aleppo-2016_2016-11-27.png`.
    ///
    /// @throws java.util.NoSuchElementException if no package is open
    public String fileName() {
        WantedPicture wanted = wanted();
        return wanted.open().content().about().name() + "_" + wanted.name() + ".png";
    }

    /// The picture of what stands on the screen now, with everything that a picture must say.
    ///
    /// @throws java.util.NoSuchElementException if no package is open
    public WantedPicture wanted() {
        Set<Layer> layers = EnumSet.copyOf(ALWAYS);
        layers.addAll(map.layers());
        return new WantedPicture(
                session.open().orElseThrow(),
                new PictureOrder(
                        session.asOf(),
                        session.lens(),
                        subject(),
                        session.hypothesis(),
                        new Sight.OnScreen(viewport(), map.fit().isPresent()),
                        session.languageProperty().get(),
                        map.themeProperty().get().mapStyle(),
                        Optional.of(title.get()),
                        layers,
                        session.selectedProperty().get()));
    }

    private Subject subject() {
        Colouring colouring = map.colouringProperty().get();
        if (session.comparison().isEmpty()) {
            return new Subject.OneDay(colouring);
        }
        LocalDate other = session.comparison().get().other();
        return switch (session.comparison().get().mode()) {
            case SWIPE -> new Subject.Swipe(other, map.dividerProperty().get(), colouring);
            case SIDE_BY_SIDE -> new Subject.SideBySide(other, colouring);
            case DIFFERENCE -> new Subject.Difference(other);
        };
    }
}
