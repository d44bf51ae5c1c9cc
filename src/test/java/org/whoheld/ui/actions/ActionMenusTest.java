package org.whoheld.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.ui.robot.FxThreadLookups;

@ExtendWith(FxThreadLookups.class)
class ActionMenusTest {
    private static Action command(String label, Section section) {
        return Action.command(label, section, label, Feather.X, "", () -> {});
    }

    private static MenuBar bar(Map<Section, List<MenuItem>> further, Action... actions) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> new ActionMenus(List.of(actions)).menuBar(further));
    }

    /// Labels of the items of a menu, `-` for a line between them.
    private static List<String> items(Menu menu) {
        return menu.getItems().stream()
                .map(it -> it instanceof SeparatorMenuItem ? "-" : it.getText())
                .toList();
    }

    @Test
    void sectionsStandInTheirOrderWithLinesBetweenThoseOfAMenu() {
        MenuBar bar =
                bar(
                        Map.of(),
                        command("Dark", Section.LOOK),
                        command("Quit", Section.QUIT),
                        command("Near", Section.PLACE),
                        command("Open", Section.OPEN),
                        command("Far", Section.PLACE));

        assertThat(bar.getMenus()).extracting(Menu::getText).containsExactly("File", "View");
        assertThat(items(bar.getMenus().get(0))).containsExactly("Open", "-", "Quit");
        assertThat(items(bar.getMenus().get(1))).containsExactly("Near", "Far", "-", "Dark");
    }

    @Test
    void whatIsNoActionStandsAtTheEndOfItsSection() {
        MenuItem recent = new MenuItem("Recent");
        MenuItem alone = new MenuItem("What if");

        MenuBar bar =
                bar(
                        Map.of(Section.OPEN, List.of(recent), Section.SUPPOSE, List.of(alone)),
                        command("Open", Section.OPEN),
                        command("Quit", Section.QUIT));

        assertThat(items(bar.getMenus().get(0))).containsExactly("Open", "Recent", "-", "Quit");
        assertThat(items(bar.getMenus().get(1))).containsExactly("What if");
    }

    @Test
    void theComparisonIsASubmenu() {
        Action swipe =
                Action.toggle(
                        "swipe",
                        Section.COMPARE,
                        "Swipe",
                        Feather.X,
                        "",
                        new SimpleBooleanProperty());

        MenuBar bar = bar(Map.of(), command("Near", Section.PLACE), swipe);

        assertThat(bar.getMenus()).extracting(Menu::getText).containsExactly("View");
        assertThat(items(bar.getMenus().getFirst())).containsExactly("Near", "-", "Compare");
        assertThat(items((Menu) bar.getMenus().getFirst().getItems().getLast()))
                .containsExactly("Swipe");
    }
}
