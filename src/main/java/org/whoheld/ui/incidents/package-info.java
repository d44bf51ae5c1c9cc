/// What happened on the day besides control, and the running figures with who counted and until
/// when.
package org.whoheld.ui.incidents;
