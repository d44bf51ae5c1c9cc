/// What the window is looking at: the package, the date, the lens, the selection. No node, no
/// drawing.
package org.whoheld.ui.session;
