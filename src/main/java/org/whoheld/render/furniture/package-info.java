/// What stands beside or over a map: legend, captions, scale bar, north arrow and credits.
package org.whoheld.render.furniture;
