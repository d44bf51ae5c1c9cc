/// Colours and hatches: what colours tell, the two styles of maps, and how each state of control
/// looks in them.
package org.whoheld.render.style;
