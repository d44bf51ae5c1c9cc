/// Distances and areas that the user measures on the map. They lie over the window's maps, and are
/// no part of a picture.
package org.whoheld.ui.measure;
