/// The scale of days: where each day lies, and the labels and lines below the track.
package org.whoheld.ui.timeline.axis;
