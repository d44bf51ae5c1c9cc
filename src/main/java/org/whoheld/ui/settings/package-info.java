/// What the window remembers from one start to the next: one record for each feature, kept in one
/// file.
package org.whoheld.ui.settings;
