/// Whether districts cover their ground once: no overlaps, no gaps, shared borders vertex by
/// vertex.
///
/// Fronts and pockets are computed from shared edges, so a package should pass; it loads and shows
/// without. The check is not part of reading because it takes longer than all the rest.
package org.whoheld.io.coverage;
