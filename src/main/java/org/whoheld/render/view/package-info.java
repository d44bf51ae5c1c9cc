/// Where things lie in a picture: the view, the grid of its pixels, and outlines brought to it.
///
/// [org.whoheld.render.view.Viewport] is the one definition of world coordinates and of their way
/// to pixels.
package org.whoheld.render.view;
