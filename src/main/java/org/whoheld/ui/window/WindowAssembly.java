package org.whoheld.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.whoheld.ui.actions.Action;
import org.whoheld.ui.actions.ActionMenus;
import org.whoheld.ui.actions.Section;
import org.whoheld.ui.async.PatientExecutor;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.citation.CitationMenu;
import org.whoheld.ui.citation.CitationModel;
import org.whoheld.ui.compare.CompareBar;
import org.whoheld.ui.compare.CompareModel;
import org.whoheld.ui.export.PictureModel;
import org.whoheld.ui.focus.EscapeKey;
import org.whoheld.ui.focus.Focus;
import org.whoheld.ui.lens.LensMenu;
import org.whoheld.ui.lens.LensModel;
import org.whoheld.ui.lens.LensPane;
import org.whoheld.ui.map.BaseMapNotice;
import org.whoheld.ui.map.ColouringChoice;
import org.whoheld.ui.map.ComparisonPane;
import org.whoheld.ui.map.DefinitionButton;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.map.tiles.OsmTileSource;
import org.whoheld.ui.map.tiles.SwitchableTileRetriever;
import org.whoheld.ui.map.tiles.TileSource;
import org.whoheld.ui.measure.MeasureModel;
import org.whoheld.ui.measure.MeasureView;
import org.whoheld.ui.problems.ProblemsModel;
import org.whoheld.ui.scene.Folding;
import org.whoheld.ui.search.SearchField;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.settings.WindowSettings;
import org.whoheld.ui.timeline.TimelinePane;
import org.whoheld.ui.whatif.ConsequencesModel;
import org.whoheld.ui.whatif.WhatIfBanner;
import org.whoheld.ui.whatif.WhatIfMenu;
import org.whoheld.ui.whatif.WhatIfModel;

/// Puts the window together: makes the models, hands them to the panes, and opens the first
/// package.
public final class WindowAssembly {
    private final Stage stage;
    private final Surroundings surroundings;
    private final RememberedState remembered;
    private final ComparisonPane mapPane;
    private final SessionModel session = new SessionModel();

    /// For what goes along with the map: the first picture of a package is not to wait for it.
    private final TaskExecutor afterFirstPicture;

    private final MapModel map = new MapModel(session);
    private final WindowModel window = new WindowModel();
    private final CompareModel compare = new CompareModel(session);
    private final WhatIfModel whatIf;
    private final WhatIfMenu whatIfMenu;
    private final AnalysisParts analysis;
    private final ProblemsModel problems = new ProblemsModel();
    private final WindowSettings settings;
    private final NoticeBar notices;
    private final FailureReport failures;
    private final Saver saver;
    private final FilePicker picker;
    private final PackageOpening opening;
    private final SearchField search;
    private final CitationModel citations;
    private final MeasureModel measure;

    /// Made of the actions, one of which lists its keys.
    private MenuBar menuBar;

    /// Builds the window on a stage and shows it.
    public static WindowAssembly show(Stage stage, Surroundings surroundings) {
        WindowAssembly assembly = new WindowAssembly(stage, surroundings);
        assembly.start();
        return assembly;
    }

    private WindowAssembly(Stage stage, Surroundings surroundings) {
        this.stage = stage;
        this.surroundings = surroundings;
        this.afterFirstPicture =
                new PatientExecutor(
                        surroundings.executor(), session.shownProperty().map(Optional::isPresent));
        this.remembered = new RememberedState(surroundings.folders(), session, map, window);
        this.settings = remembered.restore().within(surroundings.screen());
        // before the first control, which would have JavaFX load a style sheet of its own
        ThemeSwitch.install(map);
        WindowStyle.loadFonts();
        this.notices = new NoticeBar();
        this.failures = new FailureReport(stage, surroundings.version());
        this.saver = new Saver(surroundings.executor(), notices, failures);
        this.picker = surroundings.pickerFor().apply(stage);
        this.analysis =
                new AnalysisParts(session, window, picker, afterFirstPicture, saver, failures);
        OpeningNotices told = new OpeningNotices(problems, window, notices);
        this.opening =
                new PackageOpening(
                        session,
                        surroundings.executor(),
                        window::remember,
                        told::report,
                        told::refused,
                        notices::add,
                        failure -> failures.tell("The package could not be read.", failure));
        this.citations =
                new CitationModel(
                        session,
                        surroundings.executor(),
                        surroundings.software(),
                        CitationMenu::toClipboard,
                        notices::tell,
                        failures::bug);
        this.measure = new MeasureModel(session, map, CitationMenu::toClipboard, notices::tell);
        this.whatIf = new WhatIfModel(session, notices::tell);
        this.whatIfMenu = new WhatIfMenu(whatIf);
        this.mapPane = mapPane();
        MeasureView.install(measure, map, mapPane);
        this.search =
                new SearchField(
                        session,
                        surroundings.executor(),
                        district -> {
                            map.centreOn(district);
                            mapPane.takeFocus();
                        });
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
        // The painter begins with the size that the map had the last time, while the rest of the
        // window is made, styled and laid out. What the layout makes of the size decides.
        mapPane.resize(settings.mapWidth(), settings.mapHeight());
        mapPane.layout();
        boolean isOpen = opening.openIfRead(surroundings.firstRead());
        TimelinePane timeline = new TimelinePane(session, afterFirstPicture, analysis.events());
        LanesSaving lanesSaving =
                new LanesSaving(session, map, picker, saver, surroundings.software());
        WindowActions.Commands commands =
                new WindowCommands(
                        stage,
                        surroundings,
                        session,
                        picker,
                        this::open,
                        new PictureSaving(
                                new PictureModel(session, map),
                                picker,
                                saver,
                                surroundings.software()),
                        lanesSaving,
                        search,
                        timeline,
                        () -> menuBar);
        mapPane.getChildren().add(new DefinitionButton(map, commands::define));
        ActionMenus menus = new ActionMenus(actions(timeline, commands));
        menuBar =
                menus.menuBar(
                        Map.of(
                                Section.OPEN,
                                List.of(new RecentMenu(window, notices, this::open)),
                                Section.COLOURS,
                                List.of(ColouringChoice.menu(session, map)),
                                Section.SUPPOSE,
                                List.of(whatIfMenu.submenu())));
        LensModel lensModel = new LensModel(session);
        LensPane lens = new LensPane(session, lensModel);
        menuBar.getMenus().add(2, new LensMenu(lensModel, lens::openSources, lens::openKinds));
        VBox.setVgrow(mapPane, Priority.ALWAYS);
        Node compareBar =
                new Folding(
                        session.comparisonProperty().map(Optional::isPresent),
                        () -> new CompareBar(session, compare));
        Focus.whenHidden(compareBar, mapPane::takeFocus);
        Focus.whenHidden(notices, mapPane::takeFocus);
        ConsequencesModel consequences =
                new ConsequencesModel(session, surroundings.executor(), failures::bug);
        Node whatIfBanner =
                new Folding(
                        session.hypothesisProperty().map(Optional::isPresent),
                        () -> new WhatIfBanner(session, whatIf, consequences.sentencesProperty()));
        Focus.whenHidden(whatIfBanner, mapPane::takeFocus);
        MainWindow content =
                new MainWindow(
                        menuBar,
                        new Toolbar(
                                menus,
                                search,
                                ColouringChoice.button(session, map),
                                lens,
                                mapPane::takeFocus),
                        notices,
                        new VBox(compareBar, whatIfBanner, mapPane),
                        new PanelAssembly(
                                        surroundings,
                                        failures,
                                        picker,
                                        saver,
                                        session,
                                        map,
                                        window,
                                        compare,
                                        citations,
                                        problems,
                                        analysis,
                                        timeline,
                                        lanesSaving)
                                .panels(),
                        timeline,
                        mapPane::takeFocus);
        Scene scene = new Scene(content, settings.width(), settings.height());
        menus.installKeys(scene);
        EscapeKey.install(scene, mapPane::takeFocus, this::stepBack);
        PackageDrop.install(scene, this::open);
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.setMaximized(settings.maximised());
        WindowStyle.addIcons(stage);
        stage.titleProperty()
                .bind(
                        session.openProperty()
                                .map(it ->
                                        it.map(open ->
                                                        open.content().about().title()
                                                                + " – Whoheld")
                                                .orElse("Whoheld")));
        stage.setOnHiding(_ -> close());
        if (!isOpen) {
            opening.openFirst(surroundings.firstRead());
        }
        stage.show();
        mapPane.takeFocus();
    }

    private ComparisonPane mapPane() {
        BaseMapNotice notice =
                new BaseMapNotice(
                        map,
                        onReach ->
                                new OsmTileSource(
                                        surroundings.tileServer(),
                                        surroundings.userAgent(),
                                        surroundings.folders().cache().resolve("openstreetmap"),
                                        surroundings.clock(),
                                        onReach),
                        surroundings.executor(),
                        surroundings.openLink());
        return new ComparisonPane(
                session, map, notice, whatIfMenu::show, surroundings.executor(), failures::bug);
    }

    /// One thing at a time, the tool first.
    private void stepBack() {
        if (!measure.stepBackFromTool()) {
            session.stepBack();
        }
    }

    private void close() {
        remembered.keep(stage);
        SwitchableTileRetriever.use(TileSource.NONE);
        surroundings.executor().close();
    }

    private List<Action> actions(TimelinePane timeline, WindowActions.Commands commands) {
        return WindowActions.list(
                session,
                map,
                window,
                timeline.playback(),
                timeline.knowledge(),
                EvidenceActions.list(session, citations, commands::define),
                MeasureActions.list(session, measure),
                analysis.actions(),
                compare,
                whatIf,
                commands);
    }
}
