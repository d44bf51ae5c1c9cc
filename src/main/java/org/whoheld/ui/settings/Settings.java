package org.whoheld.ui.settings;

/// All that is remembered.
public record Settings(WindowSettings window, MapSettings map, RecentPackages recent) {}
