package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A slice of a column that no page break may cut.
///
/// @param before empty space above, left out at the top of a page
/// @param keep whether the next slab must stand on the same page
/// @param marks what it draws, from its own upper left corner
/// @param running what is set again above it where it begins a page (the head of its table)
public record Slab(double before, double height, boolean keep, List<Mark> marks, Optional<Slab> running) {
    public Slab {
        marks = List.copyOf(marks);
    }

    /// A slab on its own.
    public static Slab of(double before, double height, List<Mark> marks) {
        return new Slab(before, height, false, marks, Optional.empty());
    }

    /// The same with the next slab bound to it.
    public Slab kept() {
        return new Slab(before, height, true, marks, running);
    }

    /// The same under a running head.
    public Slab under(Slab head) {
        return new Slab(before, height, keep, marks, Optional.of(head));
    }

    /// The same with other space above.
    public Slab spaced(double space) {
        return new Slab(space, height, keep, marks, running);
    }

    /// The same with more marks.
    public Slab with(List<Mark> more) {
        List<Mark> all = new ArrayList<>(more);
        all.addAll(marks);
        return new Slab(before, height, keep, all, running);
    }

    /// The same further right.
    public Slab indented(double by) {
        return new Slab(
                before, height, keep, marks.stream().map(m -> m.moved(by, 0)).toList(), running);
    }

    /// The height of slabs set one under the other, without the space above the first.
    public static double height(List<Slab> slabs) {
        double height = 0;
        for (int i = 0; i < slabs.size(); i++) {
            height += (i == 0 ? 0 : slabs.get(i).before()) + slabs.get(i).height();
        }
        return height;
    }

    /// The marks of slabs set one under the other, from a place.
    public static List<Mark> stack(List<Slab> slabs, double x, double y) {
        List<Mark> marks = new ArrayList<>();
        double at = y;
        for (int i = 0; i < slabs.size(); i++) {
            at += i == 0 ? 0 : slabs.get(i).before();
            double top = at;
            slabs.get(i).marks().forEach(m -> marks.add(m.moved(x, top)));
            at += slabs.get(i).height();
        }
        return marks;
    }
}
