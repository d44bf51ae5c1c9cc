package org.whoheld.cli;

/// The size of a picture in pixels before scaling.
record PixelSize(int width, int height) {
    /// Reads `1920x1080`.
    ///
    /// @throws NumberFormatException if the text is another
    static PixelSize parse(String text) {
        String[] parts = text.split("x", -1);
        if (parts.length != 2) {
            throw new NumberFormatException(text);
        }
        return new PixelSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
