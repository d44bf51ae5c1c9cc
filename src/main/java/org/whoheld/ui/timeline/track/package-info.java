/// The main slider: its bars, flags and bands, and what mouse and keys do on it.
package org.whoheld.ui.timeline.track;
