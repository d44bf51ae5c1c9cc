/// The panel that tells of one district who says that who holds it, and all that was ever said.
package org.whoheld.ui.evidence;
