/// The slider under the map: the days with their changes, playing them, and typing one.
///
/// Lengths are in JavaFX's logical pixels, x to the right from the left end of the track, y down.
package org.whoheld.ui.timeline;
