package org.whoheld.ui.map;

/// What the colours of the map tell. A difference between two days has colours of its own.
public enum Colouring {
    /// Who holds each district.
    CONTROL,
    /// Which share of the voices on a district differs from its leader on the day.
    DISAGREEMENT,
    /// On how many days of the period the voices on a district differ.
    DAYS_OF_DISAGREEMENT
}
