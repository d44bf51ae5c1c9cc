/// Names of districts: which of them have room, and where.
package org.whoheld.render.names;
