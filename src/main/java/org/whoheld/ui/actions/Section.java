package org.whoheld.ui.actions;

/// Where in the menus an action stands. Sections come in this order, and those of one menu are
/// divided by lines.
public enum Section {
    OPEN(Menu.FILE),
    SAVE(Menu.FILE),
    QUIT(Menu.FILE),
    /// Where the map is looked at.
    PLACE(Menu.VIEW),
    PANELS(Menu.VIEW),
    /// What the whole window looks like.
    LOOK(Menu.VIEW),
    COMPARE(Menu.COMPARE),
    /// What the map's colours stand for: the comparison of two days, and submenus.
    COLOURS(Menu.VIEW),
    LAYERS(Menu.LAYERS),
    /// What is worked out from the map and drawn on it.
    FINDINGS(Menu.LAYERS),
    BASE_MAP(Menu.LAYERS),
    PLAY(Menu.TIME),
    DATE(Menu.TIME),
    KNOWN_ON(Menu.TIME),
    FLAGS(Menu.TIME),
    SUPPOSE(Menu.TOOLS),
    MEASURE(Menu.TOOLS),
    CITE(Menu.TOOLS),
    HELP(Menu.HELP);

    /// The menus, in their order.
    enum Menu {
        FILE("File"),
        VIEW("View"),
        /// Within the menu View.
        COMPARE("Compare"),
        LAYERS("Layers"),
        TIME("Time"),
        TOOLS("Tools"),
        HELP("Help");

        private final String label;

        Menu(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final Menu menu;

    Section(Menu menu) {
        this.menu = menu;
    }

    Menu menu() {
        return menu;
    }
}
