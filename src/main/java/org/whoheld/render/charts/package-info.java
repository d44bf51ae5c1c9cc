/// The pictures of charts: figures of all days along time.
package org.whoheld.render.charts;
