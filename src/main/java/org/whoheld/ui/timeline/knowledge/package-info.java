/// The known-on slider: when what was published.
package org.whoheld.ui.timeline.knowledge;
