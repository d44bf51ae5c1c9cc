/// Letters: the fonts that come with the program, how long a text is and where it breaks.
package org.whoheld.render.lettering;
