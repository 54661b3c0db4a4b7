package org.rapporteur.render.pdf.layout;

/// How words are set.
///
/// @param size in points
/// @param leading from one baseline to the next, in points
/// @param tracking added after each letter, in points
/// @param rise above the baseline, in points
public record Style(Face face, double size, double leading, Colour colour, double tracking, double rise) {
    /// A style without tracking or rise.
    public static Style of(Face face, double size, double leading, Colour colour) {
        return new Style(face, size, leading, colour, 0, 0);
    }

    /// The same in another colour.
    public Style in(Colour other) {
        return new Style(face, size, leading, other, tracking, rise);
    }

    /// The same in another face.
    public Style in(Face other) {
        return new Style(other, size, leading, colour, tracking, rise);
    }

    /// The same with letters set apart.
    public Style tracked(double by) {
        return new Style(face, size, leading, colour, by, rise);
    }

    /// A raised, smaller form, for references.
    public Style raised() {
        return new Style(face, size * 0.68, leading, colour, tracking, size * 0.34);
    }
}
