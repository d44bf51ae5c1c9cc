/// The pictures of lanes: each source's claims on a district along time.
package org.whoheld.render.lanes;
