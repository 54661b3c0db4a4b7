package org.rapporteur.render.pdf.layout;

/// An organisation's logo at the head of the first page.
///
/// @param alt says what it shows
public record Masthead(Artwork artwork, String alt) {
    private static final double HEIGHT = 26;
    private static final double WIDEST = 150;

    /// Its width on the page, in points.
    double width() {
        return Math.min(WIDEST, HEIGHT * artwork.ratio());
    }

    /// Its height on the page, in points.
    double height() {
        return width() / artwork.ratio();
    }
}
