/// The rules of time and control: claims, voices, lenses, and the state of every district on a
/// date.
///
/// Nothing here knows files, windows, pictures or the clock. A [org.whoheld.core.DataPackage] is
/// what was loaded, a [org.whoheld.core.ControlTimeline] answers what it says about a date.
package org.whoheld.core;
