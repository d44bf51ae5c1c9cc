/// The window: lays out the panes, lists the actions, opens packages, reports failures.
package org.whoheld.ui.window;
