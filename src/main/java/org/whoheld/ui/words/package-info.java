/// Dates, actors, sources, claims and states in words, so that every pane says the same thing the
/// same way. English only.
package org.whoheld.ui.words;
