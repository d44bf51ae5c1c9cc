package org.whoheld.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.whoheld.render.frame.SideBySidePicture;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.focus.Focus;
import org.whoheld.ui.scene.Colours;
import org.whoheld.ui.session.BaseMap;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.session.Theme;

/// The map as the session wants it: one picture of a day or of a difference; two days, the later
/// one lying over the earlier right of a divider; or two days beside each other. What belongs to
/// the map as a whole (zoom buttons, notes, the card at the pointer) stands here once.
///
/// The second picture is made when it is first wanted, and keeps nothing while it is not.
public final class ComparisonPane extends Pane {
    /// In a lower map the buttons below each other would stand on the captions.
    private static final double LEAST_WITH_COLUMN_PX = 420;

    private static final double AFTER_SCALE_BAR_PX = 220;

    private final SessionModel session;
    private final MapModel model;
    private final Subjects subjects;
    private final TaskExecutor executor;
    private final Consumer<Exception> onFailure;
    private final DistrictMenu menu;
    private final DistrictLocator locator = new DistrictLocator();
    private final HoverCard hoverCard = new HoverCard();
    private final DisputedDays disputed;
    private final MapPane first;
    private final SwipeDivider divider;
    private final ZoomButtons buttons;
    private final Region notice;
    private final Label empty = new Label();
    private final ReadOnlyObjectWrapper<List<MapPlace>> places =
            new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Region> overlay = Optional.empty();
    private Optional<MapPane> last = Optional.empty();
    private Optional<PaintLoop.Picture> firstPicture = Optional.empty();
    private Optional<PaintLoop.Picture> lastPicture = Optional.empty();

    /// @param menu what can be done with a district
    /// @param onFailure told of a failure while painting, which is a bug
    public ComparisonPane(
            SessionModel session,
            MapModel model,
            BaseMapNotice notice,
            DistrictMenu menu,
            TaskExecutor executor,
            Consumer<Exception> onFailure) {
        this.session = session;
        this.model = model;
        this.menu = menu;
        this.executor = executor;
        this.onFailure = onFailure;
        this.notice = notice;
        subjects = new Subjects(session, model);
        disputed = new DisputedDays(executor, this::hover, onFailure);
        getStyleClass().add("map-pane");
        getStylesheets().add(ComparisonPane.class.getResource("map.css").toExternalForm());
        setMinSize(200, 150);
        first =
                new MapPane(
                        session,
                        model,
                        MapPane.Place.FIRST,
                        subjects.firstProperty().map(Optional::of),
                        locator,
                        menu,
                        executor,
                        picture -> {
                            firstPicture = Optional.of(picture);
                            hover();
                        },
                        onFailure);
        divider = new SwipeDivider(model.dividerProperty(), first.surface(), session::stepBack);
        buttons = new ZoomButtons(model);
        empty.textProperty()
                .bind(
                        session.readingProperty()
                                .map(it ->
                                        it.map(name -> "Reading " + name + " …")
                                                .orElse(
                                                        "Open a package (Ctrl+O), or drop a folder or .zip here,"
                                                                + " to see its map.")));
        empty.setId("map-empty");
        empty.getStyleClass().add("map-empty");
        empty.setMouseTransparent(true);
        empty.visibleProperty()
                .bind(
                        session.openProperty()
                                .flatMap(open ->
                                        session.readingProperty()
                                                .map(it -> open.isEmpty() || it.isPresent())));
        getChildren().addAll(first, divider, buttons, notice, empty, hoverCard);
        follow();
    }

    /// Gives the keyboard to the map.
    public void takeFocus() {
        first.surface().requestFocus();
    }

    /// The maps that can be pointed at now: one, also where a second lies over it, or two beside
    /// each other.
    public ReadOnlyObjectProperty<List<MapPlace>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /// Lays a view over the maps, as large as this pane and below divider, buttons and notes, and a
    /// card over all of them, which finds its place by itself.
    public void lay(Region newOverlay, Region card) {
        overlay = Optional.of(newOverlay);
        getChildren().add(getChildren().indexOf(divider), newOverlay);
        card.setManaged(false);
        getChildren().add(card);
    }

    private void follow() {
        session.openProperty()
                .subscribe(open -> {
                    disputed.forget();
                    open.ifPresent(it -> locator.show(it.content().districts()));
                });
        session.hoveredProperty().subscribe(_ -> hover());
        subjects.lastProperty().map(it -> it.map(Subject::part)).subscribe(this::arrange);
        model.baseMapProperty().subscribe((_, _) -> arrange(part()));
        model.themeProperty().subscribe(_ -> layGround());
        first.coveredProperty().subscribe((_, _) -> layGround());
        model.dividerProperty().subscribe((_, _) -> placeDivider());
        addEventFilter(MouseEvent.MOUSE_MOVED, this::takeAlong);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::takeAlong);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .subscribe(_ -> requestLayout());
    }

    /// Makes room for the later day's picture, or takes it away.
    private void arrange(Optional<Subject.Part> part) {
        if (part.isPresent() && last.isEmpty()) {
            last = Optional.of(makeLast());
            last.get().coveredProperty().subscribe((_, _) -> layGround());
            getChildren().add(1, last.get());
        }
        boolean losesFocus =
                Focus.isWithin(divider) && !isSwipe()
                        || last.filter(Focus::isWithin).isPresent() && !isBeside();
        boolean tiles = model.baseMapProperty().get() != BaseMap.NONE;
        first.useTiles(tiles);
        last.ifPresent(it -> {
            it.setVisible(part.isPresent());
            it.lieOver(part.filter(Subject.Part.SWIPE_RIGHT::equals).isPresent());
            it.useTiles(tiles && isBeside());
        });
        if (part.isEmpty()) {
            lastPicture = Optional.empty();
        }
        divider.setVisible(isSwipe());
        layGround();
        if (losesFocus) {
            takeFocus();
        }
        requestLayout();
    }

    private MapPane makeLast() {
        return new MapPane(
                session,
                model,
                MapPane.Place.LAST,
                subjects.lastProperty(),
                locator,
                menu,
                executor,
                picture -> {
                    lastPicture = Optional.of(picture);
                    hover();
                },
                onFailure);
    }

    private boolean isSwipe() {
        return isPart(Subject.Part.SWIPE_RIGHT);
    }

    private boolean isBeside() {
        return isPart(Subject.Part.BESIDE);
    }

    private boolean isPart(Subject.Part wanted) {
        return part().filter(wanted::equals).isPresent();
    }

    private Optional<Subject.Part> part() {
        return subjects.lastProperty().get().map(Subject::part);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double each = isBeside() ? Math.floor((width - SideBySidePicture.RULE_PX) / 2) : width;
        first.resizeRelocate(0, 0, each, height);
        last.ifPresent(it -> it.resizeRelocate(isBeside() ? width - each : 0, 0, each, height));
        if (each >= 1 && height >= 1) {
            double scale =
                    getScene() == null || getScene().getWindow() == null
                            ? 1
                            : getScene().getWindow().getOutputScaleX();
            model.resize((int) Math.ceil(each), (int) Math.ceil(height), scale);
            // the size may be the one that the model had before there was a pane
            first.requestFrame();
            last.ifPresent(MapPane::requestFrame);
        }
        places.set(
                Stream.concat(Stream.of(first), last.filter(_ -> isBeside()).stream())
                        .map(MapPane::place)
                        .toList());
        overlay.ifPresent(it -> it.resizeRelocate(0, 0, width, height));
        placeDivider();
        placeButtons(width, height);
        place(notice, width - notice.prefWidth(-1), height - notice.prefHeight(-1));
        double words = Math.min(empty.prefWidth(-1), width);
        empty.resizeRelocate(
                snapPositionX((width - words) / 2),
                snapPositionY((height - empty.prefHeight(-1)) / 2),
                words,
                empty.prefHeight(-1));
    }

    /// At the left edge, or at the bottom between scale bar and divider where a legend stands at
    /// that edge, or the captions reach so far down.
    private void placeButtons(double width, double height) {
        boolean flat = isSwipe() || height < LEAST_WITH_COLUMN_PX;
        buttons.lieFlat(flat);
        double buttonsWidth = buttons.prefWidth(-1);
        double buttonsHeight = buttons.prefHeight(-1);
        double beforeTheMiddle = width / 2 - buttonsWidth - 12;
        place(
                buttons,
                flat ? Math.clamp(AFTER_SCALE_BAR_PX, 0, Math.max(0, beforeTheMiddle)) : 0,
                flat ? height - buttonsHeight : (height - buttonsHeight) / 2);
    }

    private void place(Region part, double x, double y) {
        part.resizeRelocate(
                snapPositionX(x), snapPositionY(y), part.prefWidth(-1), part.prefHeight(-1));
    }

    private void placeDivider() {
        divider.place(getWidth(), getHeight());
        if (isSwipe()) {
            double x = snapPositionX(getWidth() * model.dividerProperty().get());
            first.clip(0, x);
            last.ifPresent(it -> it.clip(x, getWidth()));
        } else if (isBeside()) {
            first.clip(0, first.getWidth());
            last.ifPresent(it -> it.clip(0, it.getWidth()));
        } else {
            first.unclip();
        }
    }

    /// What is bared while the map is dragged looks like the picture's ground. There is none where
    /// pictures hide it: without a graphics card it would be painted below each of them.
    private void layGround() {
        boolean hidden =
                !isBeside()
                        && first.coveredProperty().get()
                        && last.filter(Node::isVisible).stream()
                                .allMatch(it -> it.coveredProperty().get());
        setBackground(hidden ? null : ground(model.themeProperty().get()));
    }

    private static Background ground(Theme theme) {
        return Background.fill(Colours.of(theme.mapStyle().ground()));
    }

    /// The district that is told of stays under the pointer, also when the map is dragged.
    private void takeAlong(MouseEvent event) {
        hoverCard.moveTo(new Point2D(event.getX(), event.getY()), getWidth(), getHeight());
    }

    private void hover() {
        Optional<String> district = session.hoveredProperty().get();
        if (district.isEmpty() || session.open().isEmpty()) {
            hoverCard.hide();
            return;
        }
        List<PaintLoop.Picture> pictures =
                Stream.of(firstPicture, lastPicture)
                        .flatMap(Optional::stream)
                        .filter(it -> it.request().open().equals(session.open().get()))
                        .toList();
        hoverCard.show(
                session.open().get().district(district.get()),
                HoverWords.of(pictures, district.get(), disputed::of));
    }
}
