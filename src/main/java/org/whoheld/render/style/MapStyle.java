package org.whoheld.render.style;

import java.util.List;

/// All colours, strokes and sizes of a picture. Colours are `0xAARRGGBB`, not premultiplied; widths
/// and sizes are logical pixels.
///
/// @param fills how a district's colour lies on the ground
/// @param shades of what is not coloured by its holder
/// @param lines borders, outlines and context
/// @param text what is written, and the grounds of boxes
public record MapStyle(int ground, Fills fills, Shades shades, Lines lines, Text text) {
    /// @param strength share of an actor's colour over the ground, 0..1
    /// @param strengthOverBaseMap likewise where a base map lies below
    /// @param unknown colour of districts of which nothing is known
    /// @param unknownMark of the dots on them
    /// @param patternMark laid over a held district's colour to draw its actor's pattern
    public record Fills(
            double strength,
            double strengthOverBaseMap,
            int unknown,
            int unknownMark,
            int patternMark) {}

    /// @param unchanged of districts that did not change hands
    /// @param doubtful stripes on them where another lens tells otherwise
    /// @param ramp from no disagreement to the most, [DisagreementSteps#RAMP] + 1 colours of one
    ///   hue that is none of the actors'
    public record Shades(int unchanged, int doubtful, List<Integer> ramp) {
        public Shades {
            ramp = List.copyOf(ramp);
        }
    }

    /// @param border between districts
    /// @param edge around all districts
    /// @param accent outline of the selected district; none of the actors' colours
    public record Lines(
            int border,
            double borderWidth,
            int edge,
            double edgeWidth,
            int accent,
            double selectedWidth,
            int hovered,
            double hoveredWidth,
            int water,
            int road,
            int roadCasing,
            int railway,
            int wall,
            int airport) {}

    /// @param ink of names and captions
    /// @param faint of what matters less
    /// @param halo around text on the map
    /// @param box ground of the legend
    /// @param boxLine its outline
    public record Text(
            int ink,
            int faint,
            int halo,
            int box,
            int boxLine,
            int water,
            double labelSize,
            double bodySize,
            double smallSize,
            double titleSize,
            double dateSize) {}

    /// Warm light grey ground, for day and print.
    public static MapStyle light() {
        return new MapStyle(
                0xFFEFECE6,
                new Fills(0.75, 0.62, 0xFFDAD8D3, 0xFFB9B6AF, 0x59FFFFFF),
                new Shades(
                        0xFFEAE9E8,
                        0xFF8F8D8A,
                        List.of(0xFFF7F4FA, 0xFFDACEE8, 0xFFB99FD4, 0xFF946FBC, 0xFF673A9A)),
                new Lines(
                        0x8C2B2722,
                        1,
                        0xCC2B2722,
                        1.4,
                        0xFF1B4FD8,
                        3,
                        0xE61B1A18,
                        1.6,
                        0xFF8FB4C9,
                        0xE6FBF9F4,
                        0x66554E45,
                        0x99554E45,
                        0xCC3F3A33,
                        0x66554E45),
                new Text(
                        0xFF22201D,
                        0xFF5C5750,
                        0xD9FAF8F4,
                        0xE6FBFAF7,
                        0x4D4A453E,
                        0xFF3E6C86,
                        12.5,
                        13,
                        11,
                        18,
                        44));
    }

    /// Dark ground, for a darkened room.
    public static MapStyle dark() {
        return new MapStyle(
                0xFF1D2023,
                new Fills(0.75, 0.62, 0xFF3A3E42, 0xFF565B60, 0x40000000),
                new Shades(
                        0xFF2C3033,
                        0xFF7B8187,
                        List.of(0xFF2E2A36, 0xFF54426F, 0xFF7F62A8, 0xFFAC8AD6, 0xFFE3CFFA)),
                new Lines(
                        0xA6101214,
                        1,
                        0xE6C9CDD1,
                        1.2,
                        0xFF7FB2FF,
                        3,
                        0xF2F4F4F2,
                        1.6,
                        0xFF3F6E8A,
                        0xB3D8D5CE,
                        0x99101214,
                        0xB3B9B5AE,
                        0xD9E8E4DC,
                        0x80B9B5AE),
                new Text(
                        0xFFF1EFEB,
                        0xFFB4B0A9,
                        0xCC16181A,
                        0xE625292D,
                        0x59B4B0A9,
                        0xFF9CC6DE,
                        12.5,
                        13,
                        11,
                        18,
                        44));
    }
}
