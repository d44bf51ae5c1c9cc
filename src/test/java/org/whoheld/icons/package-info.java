/// The icons' shapes, and the files that are made of them.
package org.whoheld.icons;
