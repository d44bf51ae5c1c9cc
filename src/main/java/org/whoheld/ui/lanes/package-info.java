/// Who said what of the selected district, and from which day: one lane a source.
package org.whoheld.ui.lanes;
