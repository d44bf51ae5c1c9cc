package org.whoheld.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The packages that were opened last.
final class RecentMenu extends Menu {
    private final WindowModel window;
    private final NoticeBar notices;
    private final Consumer<Path> open;

    RecentMenu(WindowModel window, NoticeBar notices, Consumer<Path> open) {
        super("Open recent");
        this.window = window;
        this.notices = notices;
        this.open = open;
        setId("menu-recent");
        window.recentProperty()
                .subscribe(packages ->
                        getItems().setAll(packages.paths().stream().map(this::item).toList()));
        disableProperty().bind(window.recentProperty().map(packages -> packages.paths().isEmpty()));
    }

    private MenuItem item(Path path) {
        MenuItem item = new MenuItem(path.getFileName() + "   –   " + path.getParent());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> choose(path));
        return item;
    }

    private void choose(Path path) {
        if (Files.exists(path)) {
            open.accept(path);
        } else {
            window.recentProperty().set(window.recentProperty().get().without(path));
            notices.tell(path + " is no longer there.");
        }
    }
}
