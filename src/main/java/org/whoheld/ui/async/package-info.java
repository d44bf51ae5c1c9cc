/// Who runs on which thread: the one place that knows the JavaFX thread.
package org.whoheld.ui.async;
