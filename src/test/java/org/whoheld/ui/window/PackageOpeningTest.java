package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.OpenPackage;

/// What the window does with packages that are good, bad, packed, or none at all.
@ExtendWith(FxThreadLookups.class)
class PackageOpeningTest {
    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        harness = new WindowHarness(new Stage(), Optional.empty(), WindowHarness.temporaryFolder());
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    private static Path copyOfAleppo(Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(WindowHarness.ALEPPO)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        return target;
    }

    private void open(FxRobot robot, Path location) {
        robot.interact(() -> harness.window.open(location));
    }

    private Optional<Path> openLocation() {
        return harness.session().open().map(OpenPackage::location);
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#notice-text").queryAs(Label.class).getText();
    }

    @Test
    void withoutAPackageTheWindowSaysWhatToDo(FxRobot robot) {
        assertThat(robot.lookup("#map-empty").query().isVisible()).isTrue();
        assertThat(robot.lookup("#tool-save-picture").query().isDisabled()).isTrue();
    }

    @Test
    void opensTheFolderThatIsPicked(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WindowHarness.waitUntil(() -> openLocation().isPresent());
        harness.waitForPicture();
        assertThat(robot.lookup("#map-empty").query().isVisible()).isFalse();
    }

    @Test
    void opensAZip(FxRobot robot) throws IOException {
        Path zip = harness.folder.resolve("aleppo.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out);
                Stream<Path> files = Files.list(WindowHarness.ALEPPO)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                packed.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, packed);
            }
        }
        open(robot, zip);
        WindowHarness.waitUntil(() -> openLocation().equals(Optional.of(zip)));
        assertThat(harness.session().open().orElseThrow().content().claims()).hasSize(729);
    }

    @Test
    void loadsWhatIsGoodAndListsWhatIsNot(FxRobot robot) throws IOException {
        Path broken = copyOfAleppo(harness.folder.resolve("broken"));
        Path claims = broken.resolve("claims.csv");
        Files.writeString(
                claims, Files.readString(claims).replace("alp-083,jabal-badro", "alp-083,nowhere"));
        open(robot, broken);
        WindowHarness.waitUntil(() -> openLocation().isPresent());
        assertThat(harness.session().open().orElseThrow().content().claims()).hasSize(728);
        assertThat(notice(robot)).contains("a problem");
        robot.clickOn("#notice-link");
        WindowHarness.waitUntil(() -> robot.lookup("#problems").query().isVisible());
        TableView<?> table = robot.from(robot.lookup("#problems")).lookup(".table-view").query();
        assertThat(table.getItems()).hasSize(1);
        assertThat(table.getItems().toString()).contains("nowhere");
    }

    @Test
    void keepsThePresentPackageWhereAnotherCannotBeOpened(FxRobot robot) throws IOException {
        open(robot, WindowHarness.ALEPPO);
        WindowHarness.waitUntil(() -> openLocation().isPresent());
        Path empty = Files.createDirectory(harness.folder.resolve("empty"));
        open(robot, empty);
        WindowHarness.waitUntil(() -> notice(robot).contains("could not be opened"));
        assertThat(openLocation()).contains(WindowHarness.ALEPPO);
        Node link = robot.lookup("#notice-link").query();
        robot.type(KeyCode.F7);
        WindowHarness.waitUntil(() -> robot.lookup("#problems").tryQuery().isPresent());
        assertThat(link.getParent().isVisible())
                .as("the note, after its panel was opened")
                .isFalse();
        open(robot, empty);
        WindowHarness.waitUntil(() -> notice(robot).contains("could not be opened"));
        assertThat(link.isVisible()).isFalse();
    }

    @Test
    void saysOverTheMapThatAnotherPackageIsRead(FxRobot robot) throws IOException {
        open(robot, WindowHarness.ALEPPO);
        WindowHarness.waitUntil(() -> openLocation().isPresent());
        Path other = copyOfAleppo(harness.folder.resolve("other"));
        Label words = robot.lookup("#map-empty").queryAs(Label.class);
        List<String> seen = new ArrayList<>();
        robot.interact(() -> {
            harness.window.open(other);
            if (words.isVisible()) {
                seen.add(words.getText());
            }
        });
        assertThat(seen).containsExactly("Reading other …");
        WindowHarness.waitUntil(() -> openLocation().equals(Optional.of(other)));
        assertThat(words.isVisible()).isFalse();
    }

    @Test
    void listsWhatWasOpenedBefore(FxRobot robot) {
        open(robot, WindowHarness.ALEPPO);
        WindowHarness.waitUntil(() -> openLocation().isPresent());
        var recent =
                robot
                        .lookup("#menu-bar")
                        .queryAs(MenuBar.class)
                        .getMenus()
                        .getFirst()
                        .getItems()
                        .stream()
                        .filter(it -> "menu-recent".equals(it.getId()))
                        .findFirst();
        assertThat(recent)
                .hasValueSatisfying(it ->
                        assertThat(((javafx.scene.control.Menu) it).getItems())
                                .extracting(javafx.scene.control.MenuItem::getText)
                                .singleElement()
                                .asString()
                                .startsWith("aleppo-2016"));
    }

    @Test
    void thePageOfKeysHasThoseOfEveryMenu(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F1);
        List<String> page =
                robot.from(robot.lookup("#keys")).lookup(".label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList();
        assertThat(page)
                .contains("File", "View", "Lens", "Layers", "Time", "Tools", "Help", "On the map")
                .contains("On any slider", "On the divider of a swipe", "While measuring")
                .contains("Ctrl+S", "Space", "Alt+1", "Ctrl+Shift+D", "F2", "M");
        // It is one page on a screen of 1280 × 800, with the button and the title.
        HBox keys = robot.lookup("#keys").queryAs(HBox.class);
        assertThat(keys.prefWidth(-1)).isLessThan(1240);
        assertThat(keys.prefHeight(-1)).isLessThan(670);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aboutNamesLicencesAndCredits(FxRobot robot) {
        open(robot, WindowHarness.ALEPPO);
        WindowHarness.waitUntil(() -> openLocation().isPresent());
        robot.type(KeyCode.F1);
        String about =
                robot.from(robot.lookup("#about")).lookup(".label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .reduce("", (a, b) -> a + "\n" + b);
        assertThat(about)
                .contains("GNU General Public License", "Gluon Maps", "CC-BY-4.0", "UNOSAT");
        robot.type(KeyCode.ESCAPE);
    }
}
