/// What is drawn on, and the pen that draws: lines, areas and text in logical pixels.
package org.whoheld.render.surface;
