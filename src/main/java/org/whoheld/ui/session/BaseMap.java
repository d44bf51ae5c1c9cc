package org.whoheld.ui.session;

/// What lies under the districts.
public enum BaseMap {
    /// The package's own context layer. No request leaves the machine.
    NONE,
    /// Tiles of openstreetmap.org, on screen only.
    OPEN_STREET_MAP
}
