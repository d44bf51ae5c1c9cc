/// Figures worked out from the map: areas, and who holds how much. Results are records without any
/// drawing.
package org.whoheld.analysis;
