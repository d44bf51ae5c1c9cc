package org.whoheld.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.whoheld.core.Language;
import org.whoheld.io.problem.ImportReport;
import org.whoheld.render.Layer;
import org.whoheld.ui.actions.Action;
import org.whoheld.ui.actions.ActionMenus;
import org.whoheld.ui.evidence.EvidencePane;
import org.whoheld.ui.export.PictureModel;
import org.whoheld.ui.incidents.IncidentStrip;
import org.whoheld.ui.map.BaseMapNotice;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.map.MapPane;
import org.whoheld.ui.map.tiles.OsmTileSource;
import org.whoheld.ui.problems.ProblemsModel;
import org.whoheld.ui.problems.ProblemsPane;
import org.whoheld.ui.search.SearchField;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.session.Theme;
import org.whoheld.ui.settings.MapSettings;
import org.whoheld.ui.settings.RecentPackages;
import org.whoheld.ui.settings.Settings;
import org.whoheld.ui.settings.SettingsFile;
import org.whoheld.ui.settings.WindowSettings;
import org.whoheld.ui.timeline.TimelinePane;

/// Puts the window together: makes the models, hands them to the panes, and opens the first
/// package.
public final class WindowAssembly {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final Surroundings surroundings;
    private final SettingsFile settingsFile;
    private final SessionModel session = new SessionModel();
    private final MapModel map = new MapModel(session);
    private final WindowModel window = new WindowModel();
    private final ProblemsModel problems = new ProblemsModel();
    private final NoticeBar notices = new NoticeBar();
    private final FailureReport failures;
    private final FilePicker picker;
    private final PackageOpening opening;
    private final SearchField search;

    /// Builds the window on a stage and shows it.
    public static WindowAssembly show(Stage stage, Surroundings surroundings) {
        WindowAssembly assembly = new WindowAssembly(stage, surroundings);
        assembly.start();
        return assembly;
    }

    private WindowAssembly(Stage stage, Surroundings surroundings) {
        this.stage = stage;
        this.surroundings = surroundings;
        this.settingsFile =
                new SettingsFile(
                        surroundings.folders().settings().resolve("settings.properties"),
                        new MapSettings(map.layers(), Theme.LIGHT, Language.ENGLISH));
        this.failures = new FailureReport(stage, surroundings.version());
        this.picker = surroundings.pickerFor().apply(stage);
        this.opening =
                new PackageOpening(
                        session,
                        surroundings.executor(),
                        this::remember,
                        this::tellProblems,
                        refusal -> notices.tell(refusal, "Show why", this::showProblems),
                        failure -> failures.environment("The package could not be read.", failure));
        this.search = new SearchField(session, surroundings.executor(), map::centreOn);
    }

    public SessionModel session() {
        return session;
    }

    public MapModel map() {
        return map;
    }

    /// Opens a folder or .zip in the background.
    public void open(Path location) {
        opening.open(location);
    }

    private void start() {
        Thread.setDefaultUncaughtExceptionHandler(
                (_, bug) -> surroundings.executor().onFxThread(() -> failures.bug(bug)));
        Settings settings = settingsFile.load();
        apply(settings);
        WindowStyle.loadFonts();
        ThemeSwitch.install(map);
        TimelinePane timeline = new TimelinePane(session, surroundings.executor());
        ActionMenus menus = new ActionMenus(actions(timeline));
        MenuBar menuBar = menus.menuBar();
        addRecent(menuBar);
        MainWindow content =
                new MainWindow(
                        menuBar,
                        new Toolbar(menus, search, new LensPicker(session)),
                        notices,
                        mapPane(),
                        new EvidencePane(session, surroundings.executor(), surroundings.openLink()),
                        new ProblemsPane(problems, () -> window.problemsOpenProperty().set(false)),
                        new IncidentStrip(session),
                        timeline,
                        window);
        Scene scene = new Scene(content, settings.window().width(), settings.window().height());
        menus.installKeys(scene);
        PackageDrop.install(scene, this::open);
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.setMaximized(settings.window().maximised());
        ICON_SIZES.forEach(this::addIcon);
        stage.titleProperty()
                .bind(
                        session.openProperty()
                                .map(it ->
                                        it.map(open ->
                                                        open.content().about().title()
                                                                + " – Whoheld")
                                                .orElse("Whoheld")));
        stage.setOnHiding(_ -> close());
        stage.show();
        firstPackage(settings.recent()).ifPresent(this::open);
    }

    private MapPane mapPane() {
        BaseMapNotice notice =
                new BaseMapNotice(
                        map,
                        onReach ->
                                new OsmTileSource(
                                        surroundings.tileServer(),
                                        surroundings.software(),
                                        surroundings.folders().cache().resolve("openstreetmap"),
                                        surroundings.clock(),
                                        onReach),
                        surroundings.executor(),
                        surroundings.openLink());
        return new MapPane(session, map, notice, surroundings.executor(), failures::bug);
    }

    private List<Action> actions(TimelinePane timeline) {
        PictureSaving pictures =
                new PictureSaving(
                        session,
                        new PictureModel(session, map),
                        picker,
                        surroundings.executor(),
                        notices,
                        failures,
                        surroundings.software());
        return WindowActions.list(
                session,
                map,
                window,
                timeline.playback(),
                new WindowActions.Commands() {
                    @Override
                    public void openFolder() {
                        picker.packageFolder().ifPresent(WindowAssembly.this::open);
                    }

                    @Override
                    public void openArchive() {
                        picker.packageArchive().ifPresent(WindowAssembly.this::open);
                    }

                    @Override
                    public void savePicture() {
                        pictures.save(stage);
                    }

                    @Override
                    public void focusSearch() {
                        search.requestFocus();
                    }

                    @Override
                    public void editDate() {
                        timeline.editDate();
                    }

                    @Override
                    public void about() {
                        new AboutDialog(
                                        stage,
                                        session,
                                        surroundings.version(),
                                        surroundings.openLink())
                                .show();
                    }

                    @Override
                    public void quit() {
                        stage.hide();
                    }
                });
    }

    private void addRecent(MenuBar menuBar) {
        Menu recent = new Menu("Open recent");
        recent.setId("menu-recent");
        window.recentProperty()
                .subscribe(packages ->
                        recent.getItems()
                                .setAll(packages.paths().stream().map(this::recentItem).toList()));
        recent.disableProperty()
                .bind(window.recentProperty().map(packages -> packages.paths().isEmpty()));
        menuBar.getMenus().getFirst().getItems().add(2, recent);
    }

    private MenuItem recentItem(Path path) {
        MenuItem item = new MenuItem(path.getFileName() + "   –   " + path.getParent());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            if (Files.exists(path)) {
                open(path);
            } else {
                window.recentProperty().set(window.recentProperty().get().without(path));
                notices.tell(path + " is no longer there.");
            }
        });
        return item;
    }

    private Optional<Path> firstPackage(RecentPackages recent) {
        return Stream.concat(recent.paths().stream(), surroundings.bundledPackage().stream())
                .filter(Files::exists)
                .findFirst();
    }

    private void remember(Path opened) {
        window.recentProperty().set(window.recentProperty().get().with(opened));
    }

    private void tellProblems(Path location, ImportReport report) {
        problems.show(String.valueOf(location.getFileName()), report);
        int count = report.problems().size();
        if (count == 0) {
            notices.hide();
            window.problemsOpenProperty().set(false);
        } else {
            notices.tell(
                    count == 1
                            ? "There is a problem in this package. What is good has been loaded."
                            : "There are %,d problems in this package. What is good has been loaded."
                                    .formatted(count),
                    "Show",
                    this::showProblems);
        }
    }

    private void showProblems() {
        window.problemsOpenProperty().set(true);
    }

    private void addIcon(int size) {
        try (var in =
                WindowAssembly.class.getResourceAsStream(
                        "/org/whoheld/icons/whoheld-" + size + ".png")) {
            if (in != null) {
                stage.getIcons().add(new Image(in));
            }
        } catch (IOException e) {
            failures.bug(e);
        }
    }

    private void apply(Settings settings) {
        map.layers().clear();
        map.layers().addAll(settings.map().layers());
        map.themeProperty().set(settings.map().theme());
        session.languageProperty().set(settings.map().language());
        window.evidenceOpenProperty().set(settings.window().evidenceOpen());
        window.incidentsOpenProperty().set(settings.window().incidentsOpen());
        window.recentProperty().set(settings.recent());
    }

    private void close() {
        Settings settings =
                new Settings(
                        new WindowSettings(
                                stage.getScene().getWidth(),
                                stage.getScene().getHeight(),
                                stage.isMaximized(),
                                window.evidenceOpenProperty().get(),
                                window.incidentsOpenProperty().get()),
                        new MapSettings(
                                map.layers().isEmpty()
                                        ? EnumSet.noneOf(Layer.class)
                                        : EnumSet.copyOf(map.layers()),
                                map.themeProperty().get(),
                                session.languageProperty().get()),
                        window.recentProperty().get());
        try {
            settingsFile.save(settings);
        } catch (IOException e) {
            failures.environment("The settings could not be kept.", e);
        }
        surroundings.executor().close();
    }
}
