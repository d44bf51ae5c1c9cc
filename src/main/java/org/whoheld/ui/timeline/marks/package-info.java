/// The changes of the selected district on the track, with soft bands where their day is not known.
package org.whoheld.ui.timeline.marks;
