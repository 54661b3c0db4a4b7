package org.rapporteur.render.pdf.layout;

/// A picture of any kind.
public sealed interface Artwork permits Picture, Drawing {
    /// Its width as a multiple of its height.
    double ratio();
}
