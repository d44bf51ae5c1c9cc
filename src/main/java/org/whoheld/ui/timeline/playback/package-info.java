/// What moves the date by itself or from change to change, and the buttons for it.
package org.whoheld.ui.timeline.playback;
