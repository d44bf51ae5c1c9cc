package org.whoheld.ui.map;

import java.util.Optional;
import javafx.scene.Node;

/// What can be done with a district, as a menu over the map.
@FunctionalInterface
public interface DistrictMenu {
    /// Opens the menu.
    ///
    /// @param map over which it opens
    /// @param district id; empty for ground that no district has
    void show(Node map, Optional<String> district, double screenX, double screenY);
}
