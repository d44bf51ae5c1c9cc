/// Taking pictures out of the window.
package org.whoheld.ui.export;
