package org.rapporteur.render.pdf.style;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.render.pdf.layout.Colour;
import org.rapporteur.render.pdf.layout.Drawing;
import org.rapporteur.render.pdf.layout.Drawing.Fill;
import org.rapporteur.render.pdf.layout.Drawing.Step;

/// What was painted so far. Bounded: a drawing that asks for more than any logo needs (as one does in which copies hold
/// copies) ends with an exception.
final class Recording {
    /// The most steps of all outlines together, and the most states that are entered.
    private static final int MOST_STEPS = 200_000;

    /// The most steps of an outline that is cut to another.
    private static final int MOST_CUT = 2_000;

    /// Painting asked for too much.
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final List<Fill> fills = new ArrayList<>();

    /// The boxes around what is painted: something that is seen through can be told by a colour only on bare paper.
    private final List<Rectangle2D> covered = new ArrayList<>();

    private int steps;
    private boolean otherwise;

    /// Counts one step.
    void step() {
        if (++steps > MOST_STEPS) {
            throw new TooMuchException();
        }
    }

    /// Something is painted otherwise than with one colour.
    void otherwise() {
        step();
        otherwise = true;
    }

    /// Whether cutting an outline would take long.
    boolean isTooFine(Shape shape) {
        int count = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            count++;
        }
        return count > MOST_CUT;
    }

    void fill(Shape shape, Shape clip, Color colour, float opacity) {
        double seen = opacity * colour.getAlpha() / 255.0;
        if (seen <= 0 || !shape.intersects(clip.getBounds2D())) {
            step();
            return;
        }
        Shape cut = shape;
        if (!clip.contains(shape.getBounds2D())) {
            if (isTooFine(shape) || isTooFine(clip)) {
                otherwise();
                return;
            }
            Area both = new Area(shape);
            both.intersect(new Area(clip));
            cut = both;
        }
        PathIterator path = cut.getPathIterator(null);
        boolean evenOdd = path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
        List<Step> outline = outline(path);
        if (outline.isEmpty()) {
            return;
        }
        Rectangle2D box = cut.getBounds2D();
        if (seen < 1 && covered.stream().anyMatch(box::intersects)) {
            otherwise();
        }
        covered.add(box);
        fills.add(new Fill(outline, evenOdd, onPaper(colour, seen)));
    }

    /// The colour that paper shows through one that is partly seen.
    private static Colour onPaper(Color colour, double seen) {
        return new Colour(mixed(colour.getRed(), seen) << 16
                | mixed(colour.getGreen(), seen) << 8
                | mixed(colour.getBlue(), seen));
    }

    private static int mixed(int part, double seen) {
        return (int) Math.round(part * seen + 255 * (1 - seen));
    }

    private List<Step> outline(PathIterator path) {
        List<Step> outline = new ArrayList<>();
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            step();
            int kind = path.currentSegment(c);
            outline.add(
                    switch (kind) {
                        case PathIterator.SEG_MOVETO -> new Step.Move(c[0], c[1]);
                        case PathIterator.SEG_LINETO -> new Step.Line(c[0], c[1]);
                        case PathIterator.SEG_QUADTO -> cubic(x, y, c);
                        case PathIterator.SEG_CUBICTO -> new Step.Curve(c[0], c[1], c[2], c[3], c[4], c[5]);
                        default -> new Step.Close();
                    });
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            x = kind == PathIterator.SEG_CLOSE ? x : c[end];
            y = kind == PathIterator.SEG_CLOSE ? y : c[end + 1];
        }
        return outline;
    }

    /// A quadratic curve as a cubic one: its control points lie two thirds of the way to the one that it had.
    private static Step cubic(double x, double y, double[] c) {
        return new Step.Curve(
                x + (c[0] - x) * 2 / 3,
                y + (c[1] - y) * 2 / 3,
                c[2] + (c[0] - c[2]) * 2 / 3,
                c[3] + (c[1] - c[3]) * 2 / 3,
                c[2],
                c[3]);
    }

    /// The drawing; empty where something in it cannot be told by filled outlines.
    Optional<Drawing> drawing(double width, double height) {
        return otherwise ? Optional.empty() : Optional.of(new Drawing(width, height, fills));
    }
}
