package org.rapporteur.render.pdf.pdf;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;
import org.rapporteur.render.pdf.layout.Drawing;
import org.rapporteur.render.pdf.layout.Drawing.Step;

/// Draws a drawing's outlines as paths (ISO 32000-2, 8.5).
final class Pen {
    private final PdfContentByte content;
    private final double left;
    private final double top;
    private final double scale;

    /// @param left of the drawing's upper left corner on the page, in points from the page's left
    /// @param top of that corner, in points from the page's foot
    /// @param scale points for one of the drawing's units
    Pen(PdfContentByte content, double left, double top, double scale) {
        this.content = content;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    void draw(Drawing drawing) {
        content.saveState();
        for (Drawing.Fill fill : drawing.fills()) {
            content.setColorFill(new Color(fill.colour().rgb()));
            fill.outline().forEach(this::step);
            if (fill.evenOdd()) {
                content.eoFill();
            } else {
                content.fill();
            }
        }
        content.restoreState();
    }

    private void step(Step step) {
        switch (step) {
            case Step.Move(double x, double y) -> content.moveTo(across(x), up(y));
            case Step.Line(double x, double y) -> content.lineTo(across(x), up(y));
            case Step.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                content.curveTo(across(x1), up(y1), across(x2), up(y2), across(x), up(y));
            case Step.Close() -> content.closePath();
        }
    }

    private float across(double x) {
        return (float) (left + x * scale);
    }

    private float up(double y) {
        return (float) (top - y * scale);
    }
}
