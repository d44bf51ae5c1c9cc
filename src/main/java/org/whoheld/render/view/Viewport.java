package org.whoheld.render.view;

import org.locationtech.jts.geom.Envelope;

/// Which part of the world a picture shows. The one place that defines world coordinates: Web
/// Mercator, x from 0 at 180° W to 1 at 180° E, y from 0 in the north to 1 in the south. At zoom
/// `z` the world is `256 · 2^z` logical pixels wide.
///
/// Positions in the picture are logical pixels: (0, 0) is the outer corner of the top left pixel, x
/// grows to the right, y downwards. A device pixel is `1 / pixelScale` logical pixels wide.
///
/// A picture stands on whole device pixels of its world (see [PixelGrid]): all positions lie where
/// the middle as given would put them, or up to half a device pixel beside it in either direction.
/// The middle itself is kept as given, so that many small moves add up.
///
/// @param centreX world coordinate of the picture's middle, clamped to 0..1
/// @param centreY likewise
/// @param zoom clamped to [#MIN_ZOOM]..[#MAX_ZOOM]; fractions are allowed
/// @param widthPx logical pixels, at least 1
/// @param heightPx logical pixels, at least 1
/// @param pixelScale device pixels in a logical pixel, above 0
public record Viewport(
        double centreX, double centreY, double zoom, int widthPx, int heightPx, double pixelScale) {
    public static final double MIN_ZOOM = 1;
    public static final double MAX_ZOOM = 19;

    /// Where Web Mercator cuts the world off, so that it becomes a square: atan(sinh(π)).
    public static final double MAX_LATITUDE = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

    private static final double TILE_PX = 256;

    /// Equator of the sphere that Web Mercator uses, 2π · 6 378 137 m (EPSG:3857).
    private static final double EQUATOR_METRES = 2 * Math.PI * 6_378_137;

    public Viewport {
        if (widthPx < 1 || heightPx < 1 || !(pixelScale > 0) || Double.isInfinite(pixelScale)) {
            throw new IllegalArgumentException(
                    "no picture of %d × %d pixels at scale %s"
                            .formatted(widthPx, heightPx, pixelScale));
        }
        if (Double.isNaN(centreX) || Double.isNaN(centreY) || Double.isNaN(zoom)) {
            throw new IllegalArgumentException("centre and zoom must be numbers");
        }
        centreX = Math.clamp(centreX, 0, 1);
        centreY = Math.clamp(centreY, 0, 1);
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    /// The closest look that shows all of an envelope, to half a device pixel.
    ///
    /// @param lonLat x = longitude, y = latitude, degrees; if null-sized, the whole world is shown
    /// @param paddingPx kept free on each side; ignored where the picture is too small for it
    public static Viewport fit(
            Envelope lonLat, int widthPx, int heightPx, double pixelScale, double paddingPx) {
        if (lonLat.isNull()) {
            return new Viewport(0.5, 0.5, MIN_ZOOM, widthPx, heightPx, pixelScale);
        }
        double left = worldX(lonLat.getMinX());
        double right = worldX(lonLat.getMaxX());
        double top = worldY(lonLat.getMaxY());
        double bottom = worldY(lonLat.getMinY());
        double worldPx =
                Math.min(
                        free(widthPx, paddingPx) / (right - left),
                        free(heightPx, paddingPx) / (bottom - top));
        return new Viewport(
                (left + right) / 2,
                (top + bottom) / 2,
                Math.log(worldPx / TILE_PX) / Math.log(2),
                widthPx,
                heightPx,
                pixelScale);
    }

    private static double free(int sizePx, double paddingPx) {
        return sizePx > 2 * paddingPx ? sizePx - 2 * paddingPx : sizePx;
    }

    /// World x of a longitude in degrees. Not clamped: 190° E lies beyond 1.
    public static double worldX(double lonDegrees) {
        return lonDegrees / 360 + 0.5;
    }

    /// World y of a latitude in degrees, which is clamped to ±[#MAX_LATITUDE].
    public static double worldY(double latDegrees) {
        double sin = Math.sin(Math.toRadians(Math.clamp(latDegrees, -MAX_LATITUDE, MAX_LATITUDE)));
        return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
    }

    private static double latitude(double worldY) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * worldY))));
    }

    /// The same look in a window of another size; the middle stays the middle.
    public Viewport resized(int newWidthPx, int newHeightPx) {
        return new Viewport(centreX, centreY, zoom, newWidthPx, newHeightPx, pixelScale);
    }

    public Viewport withPixelScale(double newPixelScale) {
        return new Viewport(centreX, centreY, zoom, widthPx, heightPx, newPixelScale);
    }

    /// Moves the content by so many logical pixels, as dragging does.
    public Viewport panned(double dxPx, double dyPx) {
        return new Viewport(
                centreX - dxPx / worldPx(),
                centreY - dyPx / worldPx(),
                zoom,
                widthPx,
                heightPx,
                pixelScale);
    }

    /// Another zoom, with the place at (`xPx`, `yPx`) staying where it is, to half a device pixel
    /// before and after.
    public Viewport zoomedAt(double newZoom, double xPx, double yPx) {
        double clamped = Math.clamp(newZoom, MIN_ZOOM, MAX_ZOOM);
        double newWorldPx = worldPx(clamped);
        double shift = 1 / worldPx() - 1 / newWorldPx;
        return new Viewport(
                centreX + (xPx - widthPx / 2.0) * shift,
                centreY + (yPx - heightPx / 2.0) * shift,
                clamped,
                widthPx,
                heightPx,
                pixelScale);
    }

    public Viewport centredOn(double lonDegrees, double latDegrees) {
        return new Viewport(
                worldX(lonDegrees), worldY(latDegrees), zoom, widthPx, heightPx, pixelScale);
    }

    public double xPx(double lonDegrees) {
        return grid().xPx(worldX(lonDegrees));
    }

    public double yPx(double latDegrees) {
        return grid().yPx(worldY(latDegrees));
    }

    public double lonDegrees(double xPx) {
        return (worldXAt(xPx) - 0.5) * 360;
    }

    public double latDegrees(double yPx) {
        return latitude(worldYAt(yPx));
    }

    /// Where the left edge of another view's picture lies in this one, logical pixels.
    public double leftOf(Viewport other) {
        return grid().xPx(other.worldXAt(0));
    }

    public double topOf(Viewport other) {
        return grid().yPx(other.worldYAt(0));
    }

    /// World x at a place in the picture, logical pixels.
    public double worldXAt(double xPx) {
        return grid().worldX(xPx * pixelScale);
    }

    public double worldYAt(double yPx) {
        return grid().worldY(yPx * pixelScale);
    }

    /// Where the picture stands among the device pixels of the world. Worked out at each call: ask
    /// once before many places.
    public PixelGrid grid() {
        double worldPx = worldPx();
        return new PixelGrid(
                worldPx * pixelScale,
                pixelScale,
                Math.rint((centreX * worldPx - widthPx / 2.0) * pixelScale),
                Math.rint((centreY * worldPx - heightPx / 2.0) * pixelScale));
    }

    public int deviceWidth() {
        return Math.max(1, (int) Math.round(widthPx * pixelScale));
    }

    public int deviceHeight() {
        return Math.max(1, (int) Math.round(heightPx * pixelScale));
    }

    /// Ground metres in a logical pixel at the picture's middle. Web Mercator stretches towards the
    /// poles: the figure holds for the middle alone, and over a city the error stays below 0.3 %.
    public double metresPerPx() {
        return EQUATOR_METRES / worldPx() * Math.cos(Math.toRadians(latitude(centreY)));
    }

    /// Logical pixels of the whole world.
    public double worldPx() {
        return worldPx(zoom);
    }

    private static double worldPx(double zoom) {
        return TILE_PX * Math.pow(2, zoom);
    }
}
