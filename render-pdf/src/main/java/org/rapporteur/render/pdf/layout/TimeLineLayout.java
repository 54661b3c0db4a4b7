package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.render.pdf.compose.Brief.Milestone;
import org.rapporteur.render.pdf.compose.Brief.TimeLine;
import org.rapporteur.render.pdf.compose.Inline;
import org.rapporteur.render.pdf.compose.Prose;

/// Draws what comes next along lines of up to four milestones.
final class TimeLineLayout {
    private static final int PER_LINE = 4;
    private static final double GAP = 12;

    private final Typesetter typesetter;
    private final Styles styles;
    private final Palette palette;
    private final double measure;

    TimeLineLayout(Typesetter typesetter, Styles styles, Palette palette, double measure) {
        this.typesetter = typesetter;
        this.styles = styles;
        this.palette = palette;
        this.measure = measure;
    }

    /// The milestones are a list in order of time; the line and its dots are drawn for the eye only.
    List<Slab> slabs(TimeLine line, Tag parent) {
        Tag list = parent.add(Tag.Role.LIST).with(Tag.Trait.NUMBERING, "Description");
        List<Slab> slabs = new ArrayList<>();
        List<Milestone> all = line.milestones();
        int lines = (all.size() + PER_LINE - 1) / PER_LINE;
        for (int i = 0; i < lines; i++) {
            List<Milestone> some = all.subList(all.size() * i / lines, all.size() * (i + 1) / lines);
            slabs.add(line(some, list).spaced(i == 0 ? 2 : 8));
        }
        for (int i = 0; i + 1 < slabs.size(); i++) {
            slabs.set(i, slabs.get(i).kept());
        }
        return slabs;
    }

    private Slab line(List<Milestone> milestones, Tag list) {
        int slots = Math.max(2, milestones.size());
        double width = (measure - GAP * (slots - 1)) / slots;
        List<List<Slab>> dates = new ArrayList<>();
        List<List<Slab>> words = new ArrayList<>();
        for (Milestone milestone : milestones) {
            Tag item = list.add(Tag.Role.ITEM);
            dates.add(typesetter.paragraph(
                    bold(milestone.when()), styles.detail.in(palette.heading()), width, item.add(Tag.Role.LABEL)));
            words.add(typesetter.paragraph(milestone.what(), styles.detail, width, item.add(Tag.Role.BODY)));
        }
        double above = dates.stream().mapToDouble(Slab::height).max().orElse(0);
        double below = words.stream().mapToDouble(Slab::height).max().orElse(0);
        double y = above + 6;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(Tag.LAYOUT, 0, y, measure, y, 1.2, palette.heading()));
        for (int i = 0; i < milestones.size(); i++) {
            double x = i * (width + GAP);
            marks.add(new Mark.Disc(Tag.LAYOUT, x + 4, y, 3.7, palette.accent()));
            marks.addAll(Slab.stack(dates.get(i), x, above - Slab.height(dates.get(i))));
            marks.addAll(Slab.stack(words.get(i), x, y + 7));
        }
        return Slab.of(0, y + 7 + below, marks);
    }

    private static Prose bold(Prose when) {
        return new Prose(when.parts().stream()
                .map(p -> p instanceof Inline.Words(String text, Inline.Tone tone) && tone == Inline.Tone.PLAIN
                        ? new Inline.Words(text, Inline.Tone.STRONG)
                        : p)
                .toList());
    }
}
