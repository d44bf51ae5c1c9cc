/// What both sliders have in common: thumbs, keys, and the words at the pointer.
package org.whoheld.ui.timeline.slider;
