/// Borders and context, which stay the same whatever the date.
package org.whoheld.render.ground;
