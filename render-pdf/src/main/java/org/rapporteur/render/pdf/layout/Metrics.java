package org.rapporteur.render.pdf.layout;

/// Knows how wide words are.
public interface Metrics {
    /// The width of words in points, at a size in points.
    double width(Face face, double size, String words);

    /// The width in a style, tracking included.
    default double width(Style style, String words) {
        return width(style.face(), style.size(), words) + style.tracking() * words.codePointCount(0, words.length());
    }
}
