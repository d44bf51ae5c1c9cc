/// Base map tiles for Gluon Maps: which source they come from, and their cache on disk. The only
/// package that opens a connection, and only after the user has chosen a base map that needs one.
package org.whoheld.ui.map.tiles;
