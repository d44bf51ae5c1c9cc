/// Text on screen where the toolkit falls short.
package org.whoheld.ui.text;
