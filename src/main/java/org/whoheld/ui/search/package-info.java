/// Finds a district by any of its names, in either script, spelled well or badly.
package org.whoheld.ui.search;
