package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// Breaks slabs into pages: never inside a slab, never after one that is to be kept with the next.
final class Paginator {
    private final Sheet sheet;
    private final List<List<Mark>> pages = new ArrayList<>();
    private List<Mark> page = new ArrayList<>();
    private double at;

    Paginator(Sheet sheet) {
        this.sheet = sheet;
        pages.add(page);
    }

    /// Sets slabs one under the other.
    void flow(List<Slab> slabs) {
        int from = 0;
        while (from < slabs.size()) {
            int to = groupEnd(slabs, from);
            place(slabs.subList(from, to));
            from = to;
        }
    }

    private static int groupEnd(List<Slab> slabs, int from) {
        int to = from + 1;
        while (to < slabs.size() && slabs.get(to - 1).keep()) {
            to++;
        }
        return to;
    }

    private void place(List<Slab> group) {
        double before = at == 0 ? 0 : group.getFirst().before();
        if (at > 0 && at + before + Slab.height(group) > sheet.depth()) {
            newPage();
        }
        for (Slab slab : group) {
            place(slab);
        }
    }

    private void place(Slab slab) {
        if (at > 0 && at + slab.before() + slab.height() > sheet.depth()) {
            newPage();
        }
        if (at == 0) {
            slab.running().ifPresent(head -> {
                draw(head, sheet.side());
                at += head.height();
            });
        } else {
            at += slab.before();
        }
        draw(slab, sheet.side());
        at += slab.height();
    }

    private void draw(Slab slab, double x) {
        slab.marks().forEach(m -> page.add(m.moved(x, sheet.top() + at)));
    }

    private void newPage() {
        page = new ArrayList<>();
        pages.add(page);
        at = 0;
    }

    /// Sets slabs in columns side by side, as even as can be on the last page.
    ///
    /// @param before the space above the columns
    void columns(List<Slab> slabs, int count, double gap, double before) {
        List<Slab> rest = slabs;
        double width = (sheet.measure() - gap * (count - 1)) / count;
        at += at == 0 ? 0 : before;
        while (!rest.isEmpty()) {
            double room = sheet.depth() - at;
            double depth = evenDepth(rest, count, room);
            int taken = 0;
            double deepest = 0;
            for (int column = 0; column < count && taken < rest.size(); column++) {
                int to = fill(rest, taken, depth);
                List<Slab> part = rest.subList(taken, to);
                double x = sheet.side() + column * (width + gap);
                page.addAll(Slab.stack(part, x, sheet.top() + at));
                deepest = Math.max(deepest, Slab.height(part));
                taken = to;
            }
            if (taken == 0) {
                if (at == 0) {
                    flow(rest.subList(0, 1));
                    taken = 1;
                } else {
                    newPage();
                }
            } else {
                at += deepest;
            }
            rest = rest.subList(taken, rest.size());
            if (!rest.isEmpty() && at > 0) {
                newPage();
            }
        }
    }

    /// The least depth at which the slabs fit the columns; all the room where they do not.
    private static double evenDepth(List<Slab> slabs, int count, double room) {
        double low = Slab.height(slabs) / count;
        for (double depth = low; depth < room; depth += 2) {
            int taken = 0;
            for (int column = 0; column < count; column++) {
                taken = fill(slabs, taken, depth);
            }
            if (taken == slabs.size()) {
                return depth;
            }
        }
        return room;
    }

    private static int fill(List<Slab> slabs, int from, double depth) {
        int to = from;
        double used = 0;
        while (to < slabs.size()) {
            used += (to == from ? 0 : slabs.get(to).before()) + slabs.get(to).height();
            if (used > depth + 0.01) {
                break;
            }
            to++;
        }
        while (to > from && to < slabs.size() && slabs.get(to - 1).keep()) {
            to--;
        }
        return to;
    }

    /// Sets columns under a heading, which goes to the next page with them where too little room is left.
    void headed(List<Slab> heading, List<Slab> slabs, int count, double gap, double before) {
        double least = heading.getFirst().before()
                + Slab.height(heading)
                + before
                + slabs.getFirst().height() * 4;
        if (at > 0 && at + least > sheet.depth()) {
            newPage();
        }
        flow(heading);
        columns(slabs, count, gap, before);
    }

    /// How much of the last page is filled, 0 to 1.
    double fill() {
        return at / sheet.depth();
    }

    /// The pages' marks.
    List<List<Mark>> pages() {
        return pages;
    }
}
