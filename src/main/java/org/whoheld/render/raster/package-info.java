/// Districts as pixels: whose each pixel is, which colour it takes, and what lies over it.
///
/// A new date costs `pixel = palette[index[pixel]]`, and where the last picture is at hand the
/// pixels of those districts alone that changed.
package org.whoheld.render.raster;
