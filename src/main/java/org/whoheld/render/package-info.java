/// Draws the map: from a frame, which holds everything that can change a pixel, to pixels.
///
/// [org.whoheld.render.FramePainter] is the one painter for window, pictures and command line. It
/// reads its [org.whoheld.render.frame.MapFrame] and the package that it was made for, and nothing
/// else: no settings, no clock, no files but the fonts that come with the program.
///
/// From below: `view` is where things lie, `lettering` and `style` how letters and states look,
/// `surface` what is drawn on, `words` what is written, `frame` what is asked for. On them stand
/// `raster`, `names`, `ground`, `marks` and `furniture`, the parts of a picture, and here are those
/// who put them together. `lanes` and `charts` are pictures of their own.
package org.whoheld.render;
