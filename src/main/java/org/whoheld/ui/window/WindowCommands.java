package org.whoheld.ui.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import org.whoheld.ui.actions.KeyList;
import org.whoheld.ui.search.SearchField;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.TimelinePane;

/// What the window itself does when asked: dialogs, files, the focus.
///
/// @param menuBar made of the actions that have these commands, so it is asked for when a command
///   needs it
/// @param open opens a folder or .zip
record WindowCommands(
        Stage stage,
        Surroundings surroundings,
        SessionModel session,
        FilePicker picker,
        Consumer<Path> open,
        PictureSaving pictures,
        LanesSaving lanes,
        SearchField search,
        TimelinePane timeline,
        Supplier<MenuBar> menuBar)
        implements WindowActions.Commands {

    @Override
    public void openFolder() {
        picker.packageFolder().ifPresent(open);
    }

    @Override
    public void openArchive() {
        picker.packageArchive().ifPresent(open);
    }

    @Override
    public void savePicture() {
        pictures.save(stage);
    }

    @Override
    public void saveLanes() {
        lanes.save();
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
    public void define() {
        session.open().ifPresent(it -> new DefinitionDialog(stage, it.content().about()).show());
    }

    @Override
    public void keys() {
        new KeysDialog(stage, KeyList.of(menuBar.get())).show();
    }

    @Override
    public void about() {
        new AboutDialog(stage, session, surroundings.version(), surroundings.openLink()).show();
    }

    @Override
    public void quit() {
        stage.hide();
    }
}
