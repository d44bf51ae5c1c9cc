/// The figures of the map: over the whole period as charts, and of the day shown as a list.
package org.whoheld.ui.analysis;
