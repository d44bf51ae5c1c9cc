/// Two days beside each other: what switches the comparison on, and the ledger of what changed
/// hands between them.
package org.whoheld.ui.compare;
