package org.whoheld.ui.map;

import org.whoheld.render.furniture.PaintedFurniture;
import org.whoheld.render.raster.PaintedPixels;
import org.whoheld.ui.map.Tiles.Place;

/// The pixels of a place, in an array that may hold others too.
///
/// @param pixels premultiplied ARGB, row by row
/// @param first the place's first pixel, as an index
/// @param stride from a pixel to the one below it
/// @param mayDiffer whether a pixel may be other than when the place was taken over last
record Cutout(Place place, int[] pixels, int first, int stride, boolean mayDiffer) {
    /// A place of a whole picture.
    static Cutout of(int[] picture, int width, Place place, boolean mayDiffer) {
        return new Cutout(place, picture, place.top() * width + place.left(), width, mayDiffer);
    }

    /// Likewise.
    static Cutout of(PaintedPixels picture, int width, Place place) {
        boolean mayDiffer =
                picture.mayDifferIn(place.left(), place.top(), place.right(), place.bottom());
        return of(picture.pixels(), width, place, mayDiffer);
    }

    static Cutout of(PaintedFurniture.Part part) {
        Place place =
                new Place(
                        part.left(),
                        part.top(),
                        part.left() + part.width(),
                        part.top() + part.height());
        return new Cutout(place, part.pixels(), 0, part.width(), true);
    }
}
