package org.whoheld.ui.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.whoheld.core.DataPackage.About;
import org.whoheld.ui.session.SessionModel;

/// What the program is, under which licence, on whose work it stands, and whom the data credit.
final class AboutDialog extends Dialog<Void> {
    private record Library(String name, String licence) {}

    private static final List<Library> LIBRARIES =
            List.of(
                    new Library("OpenJFX", "GPL-2.0 with Classpath Exception"),
                    new Library("Gluon Maps", "GPL-3.0"),
                    new Library("JTS Topology Suite", "EPL-2.0 or EDL-1.0"),
                    new Library("GeographicLib", "MIT"),
                    new Library("Jackson", "Apache-2.0"),
                    new Library("FastCSV", "MIT"),
                    new Library("citeproc-java", "Apache-2.0"),
                    new Library("picocli", "Apache-2.0"),
                    new Library("AtlantaFX", "MIT"),
                    new Library("Ikonli and Feather icons", "Apache-2.0 and MIT"),
                    new Library("SLF4J", "MIT"),
                    new Library("Noto Sans, Noto Sans Arabic and Vazirmatn", "OFL-1.1"));

    AboutDialog(Window owner, SessionModel session, String version, Consumer<String> openLink) {
        initOwner(owner);
        setTitle("About Whoheld");
        VBox page = new VBox(8);
        page.setId("about");
        page.getStyleClass().add("about");
        page.getChildren().add(heading("Whoheld " + version));
        page.getChildren().add(text("Who held what, when, and who says so."));
        page.getChildren()
                .add(
                        text(
                                "Free software under the GNU General Public License, version 3 or later. "
                                        + "It comes with no warranty."));
        Hyperlink licence = new Hyperlink("https://www.gnu.org/licenses/gpl-3.0.html");
        licence.setOnAction(_ -> openLink.accept(licence.getText()));
        page.getChildren().add(licence);
        session.open().ifPresent(open -> aboutData(page, open.content().about()));
        page.getChildren().add(heading("Built on"));
        LIBRARIES.forEach(it -> page.getChildren().add(text(it.name() + ": " + it.licence())));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(520, 480);
        WindowStyle.apply(getDialogPane());
        getDialogPane().setContent(scroll);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    }

    private static void aboutData(VBox page, About about) {
        page.getChildren().add(heading("The open package"));
        page.getChildren().add(text(about.title() + version(about)));
        if (!about.description().isEmpty()) {
            page.getChildren().add(text(about.description()));
        }
        if (!about.controlDefinition().isEmpty()) {
            page.getChildren().add(text(about.controlDefinition()));
        }
        if (!about.licence().isEmpty()) {
            page.getChildren().add(text("Licence of the data: " + about.licence()));
        }
        about.credits().forEach(credit -> page.getChildren().add(text(credit)));
    }

    private static String version(About about) {
        return about.version().isEmpty() ? "" : ", version " + about.version();
    }

    private static Label heading(String text) {
        Label heading = text(text);
        heading.getStyleClass().add("title-4");
        return heading;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
