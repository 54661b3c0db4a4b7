package org.rapporteur.render.pdf.layout;

import java.util.List;
import java.util.Optional;
import org.rapporteur.render.pdf.compose.Inline;

/// A shape before an outcome, so that outcomes are told apart without colour. Furniture, since the words say it too.
enum Sign {
    DISC,
    SQUARE,
    RING;

    /// How much of the type's size a sign takes, with the space after it.
    static final double ADVANCE = 0.82;

    static Optional<Sign> of(Inline.Tone tone) {
        return switch (tone) {
            case CARRIED -> Optional.of(DISC);
            case LOST -> Optional.of(SQUARE);
            case OPEN -> Optional.of(RING);
            default -> Optional.empty();
        };
    }

    List<Mark> marks(double x, double baseline, Style style) {
        double radius = style.size() * 0.25;
        double middle = baseline - style.size() * 0.3;
        Mark disc = new Mark.Disc(Tag.LAYOUT, x + radius, middle, radius, style.colour());
        return switch (this) {
            case DISC -> List.of(disc);
            case SQUARE ->
                List.of(new Mark.Field(Tag.LAYOUT, x, middle - radius, 2 * radius, 2 * radius, style.colour()));
            case RING -> List.of(disc, new Mark.Disc(Tag.LAYOUT, x + radius, middle, radius * 0.5, Palette.PAPER));
        };
    }
}
