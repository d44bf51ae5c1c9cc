/// The map in the window: our viewport drives Gluon's base map, our painter's picture lies on it as
/// a layer.
package org.whoheld.ui.map;
