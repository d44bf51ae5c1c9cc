/// The command line: one command a verb. A command parses, calls what the window calls, and
/// reports. Nothing here needs JavaFX or a display.
package org.whoheld.cli;
