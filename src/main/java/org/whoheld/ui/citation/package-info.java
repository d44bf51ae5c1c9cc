/// Copying citations: what is copied, and the buttons and menus for it.
package org.whoheld.ui.citation;
