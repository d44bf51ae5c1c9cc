/// Draws the map: from a frame, which holds everything that can change a pixel, to pixels.
///
/// [org.whoheld.render.FramePainter] is the one painter for window, pictures and command line. It
/// reads its [org.whoheld.render.MapFrame] and the package that it was made for, and nothing else:
/// no settings, no clock, no files but the fonts that come with the program.
package org.whoheld.render;
