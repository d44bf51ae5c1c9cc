/// Where the keyboard is, for parts of the window that go away while they have it.
package org.whoheld.ui.focus;
