/// What is drawn over districts: fronts, parts, gaps and corridors with their names, incidents,
/// outlines of the chosen, and what is supposed.
package org.whoheld.render.marks;
