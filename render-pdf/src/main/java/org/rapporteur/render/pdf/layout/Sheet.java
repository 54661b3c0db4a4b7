package org.rapporteur.render.pdf.layout;

/// A page's size and margins, in points.
public record Sheet(String name, double width, double height, double side, double top, double bottom) {
    private static final double MM = 72 / 25.4;

    /// ISO 216.
    public static final Sheet A4 = new Sheet("A4", 210 * MM, 297 * MM, 18 * MM, 17 * MM, 20 * MM);

    /// ANSI A.
    public static final Sheet LETTER = new Sheet("Letter", 612, 792, 18 * MM, 16 * MM, 19 * MM);

    /// The width between the margins.
    public double measure() {
        return width - 2 * side;
    }

    /// The height between the margins.
    public double depth() {
        return height - top - bottom;
    }
}
