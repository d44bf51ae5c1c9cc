/// Choosing the lens: a rule that weighs all sources, the kinds of sources that it hears, or one
/// source alone.
package org.whoheld.ui.lens;
