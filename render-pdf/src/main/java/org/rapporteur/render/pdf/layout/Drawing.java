package org.rapporteur.render.pdf.layout;

import java.util.List;

/// A picture made of filled outlines.
///
/// @param width of its area, in units of its own
/// @param height of its area, in the same units
/// @param fills in the order in which they are painted
public record Drawing(double width, double height, List<Fill> fills) implements Artwork {
    public Drawing {
        if (!(width > 0 && height > 0 && width < Double.MAX_VALUE && height < Double.MAX_VALUE)) {
            throw new IllegalArgumentException("a drawing without an area");
        }
        fills = List.copyOf(fills);
    }

    @Override
    public double ratio() {
        return width / height;
    }

    /// A filled outline.
    ///
    /// @param evenOdd whether what is enclosed an even number of times stays empty (ISO 32000-2, 8.5.3.3.3)
    public record Fill(List<Step> outline, boolean evenOdd, Colour colour) {
        public Fill {
            outline = List.copyOf(outline);
        }
    }

    /// A step of an outline, to a point counted from the upper left corner.
    public sealed interface Step {
        /// Begins a new part.
        record Move(double x, double y) implements Step {}

        /// A straight line.
        record Line(double x, double y) implements Step {}

        /// A cubic curve with its two control points.
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        /// Back to where the part began.
        record Close() implements Step {}
    }
}
