/// What parts of the window share that show pictures painted by `render`.
package org.whoheld.ui.painted;
