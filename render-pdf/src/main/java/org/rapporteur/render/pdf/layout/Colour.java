package org.rapporteur.render.pdf.layout;

/// An sRGB colour.
///
/// @param rgb `0xRRGGBB`
public record Colour(int rgb) {
    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("not a colour: " + rgb);
        }
    }

    /// Its parts, 0 to 255.
    public int red() {
        return rgb >> 16;
    }

    /// Green, 0 to 255.
    public int green() {
        return rgb >> 8 & 0xFF;
    }

    /// Blue, 0 to 255.
    public int blue() {
        return rgb & 0xFF;
    }

    /// The contrast ratio to another colour, 1 to 21 (WCAG 2.2, "contrast ratio").
    public double contrast(Colour other) {
        double mine = luminance();
        double others = other.luminance();
        return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
    }

    /// Relative luminance (WCAG 2.2).
    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// `#rrggbb`.
    public String hex() {
        return String.format(java.util.Locale.ROOT, "#%06x", rgb);
    }
}
