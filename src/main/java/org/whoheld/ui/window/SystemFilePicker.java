package org.whoheld.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The dialogs of the system.
final class SystemFilePicker implements FilePicker {
    private final Window owner;
    private File lastFolder;

    SystemFilePicker(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> packageFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open a package: choose the folder with datapackage.json");
        chooser.setInitialDirectory(startFolder());
        return picked(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> packageArchive() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a package");
        chooser.setInitialDirectory(startFolder());
        chooser.getExtensionFilters()
                .add(new ExtensionFilter("Data package (*.zip)", "*.zip", "*.ZIP"));
        return picked(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> pictureTarget(String suggestedName) {
        return target(
                "Save picture", suggestedName, new ExtensionFilter("PNG picture (*.png)", "*.png"));
    }

    @Override
    public Optional<Path> tableTarget(String suggestedName) {
        return target(
                "Save table", suggestedName, new ExtensionFilter("CSV table (*.csv)", "*.csv"));
    }

    private Optional<Path> target(String title, String suggestedName, ExtensionFilter kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(startFolder());
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(kind);
        return picked(chooser.showSaveDialog(owner));
    }

    /// Where the last file was picked; none if that folder is gone, which the dialogs would refuse.
    private File startFolder() {
        return lastFolder != null && lastFolder.isDirectory() ? lastFolder : null;
    }

    private Optional<Path> picked(File file) {
        if (file == null) {
            return Optional.empty();
        }
        lastFolder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
