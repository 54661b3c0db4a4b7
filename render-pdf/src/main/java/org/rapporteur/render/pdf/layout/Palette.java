package org.rapporteur.render.pdf.layout;

/// The colours of a brief.
///
/// @param heading titles, strong rules and the darkest fields
/// @param text running text
/// @param quiet captions and notes
/// @param accent labels and links
/// @param field the ground of boxes and of empty fields
/// @param tint fields of support
/// @param rule thin lines
/// @param caution what was inferred, corrected or is doubtful
/// @param carried a text that was carried
/// @param lost a text that was lost
public record Palette(
        Colour heading,
        Colour text,
        Colour quiet,
        Colour accent,
        Colour field,
        Colour tint,
        Colour rule,
        Colour caution,
        Colour carried,
        Colour lost) {
    /// The ground of every page.
    public static final Colour PAPER = new Colour(0xFFFFFF);

    /// The colours without a house style.
    public static final Palette DEFAULT = new Palette(
            new Colour(0x10263D),
            new Colour(0x1D2733),
            new Colour(0x44556A),
            new Colour(0x0B6E75),
            new Colour(0xEEF3F6),
            new Colour(0x8FC3C6),
            new Colour(0xC2CCD5),
            new Colour(0x8A5A00),
            new Colour(0x155D3B),
            new Colour(0x9B1C31));
}
