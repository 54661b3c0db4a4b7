package org.rapporteur.render.docx.word;

import java.util.ArrayList;
import java.util.List;

/// Column widths of a table, in twentieths of a point.
record Grid(List<Integer> widths) {
    Grid {
        widths = List.copyOf(widths);
    }

    /// The total width.
    int total() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    /// A column by what it needs at least and how strongly it asks for more.
    record Need(int least, double weight) {}

    /// Least widths, with what is left of the page shared out by weight.
    static Grid shared(int total, List<Need> needs) {
        int left = Math.max(0, total - needs.stream().mapToInt(Need::least).sum());
        double all = needs.stream().mapToDouble(Need::weight).sum();
        List<Integer> widths = new ArrayList<>();
        for (Need need : needs) {
            widths.add(need.least() + (all == 0 ? 0 : (int) Math.floor(left * need.weight() / all)));
        }
        return new Grid(widths);
    }
}
