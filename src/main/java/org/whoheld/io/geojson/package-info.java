/// GeoJSON (RFC 7946) as JTS geometries: WGS 84, x = longitude and y = latitude in degrees.
///
/// What the properties mean is not known here. A [org.whoheld.io.geojson.FeatureCollection] hands
/// out [org.whoheld.io.geojson.Feature]s and takes down what is wrong with the others.
package org.whoheld.io.geojson;
