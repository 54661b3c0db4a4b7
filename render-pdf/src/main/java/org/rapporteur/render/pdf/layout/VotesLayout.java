package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.render.pdf.compose.Brief.Ballot;
import org.rapporteur.render.pdf.compose.Brief.Choice;
import org.rapporteur.render.pdf.compose.Brief.Share;
import org.rapporteur.render.pdf.compose.Brief.Votes;
import org.rapporteur.render.pdf.compose.Inline;
import org.rapporteur.render.pdf.compose.Prose;

/// Draws a bar for each recorded vote: full for in favour, hatched for against, lined above and
/// below for abstaining, dotted for members that did not vote; so they differ in grey print too.
final class VotesLayout {
    private static final double LABEL = 26;
    private static final double BAR = 10;

    /// From one dot to the next, in points.
    private static final double DOTS = 3.4;

    private final Typesetter typesetter;
    private final Metrics metrics;
    private final Styles styles;
    private final Palette palette;
    private final double measure;

    VotesLayout(Typesetter typesetter, Metrics metrics, Styles styles, Palette palette, double measure) {
        this.typesetter = typesetter;
        this.metrics = metrics;
        this.styles = styles;
        this.palette = palette;
        this.measure = measure;
    }

    List<Slab> slabs(Votes votes, Tag parent) {
        List<Slab> slabs = new ArrayList<>();
        for (Ballot ballot : votes.ballots()) {
            slabs.addAll(ballot(ballot, parent.add(Tag.Role.DIVISION), slabs.isEmpty() ? 0 : 9));
        }
        return slabs;
    }

    private List<Slab> ballot(Ballot ballot, Tag tag, double before) {
        List<Slab> slabs = new ArrayList<>();
        Prose title =
                Prose.of(ballot.label() + "\u00a0\u00a0", Inline.Tone.STRONG).and(ballot.title());
        typesetter
                .paragraph(title, styles.cell, measure, tag.add(Tag.Role.PARAGRAPH))
                .forEach(s -> slabs.add(s.kept()));
        slabs.set(0, slabs.getFirst().spaced(before));
        if (!ballot.shares().isEmpty()) {
            Tag figure = tag.add(Tag.Role.FIGURE).with(Tag.Trait.ALT, ballot.about());
            slabs.add(bar(ballot.shares(), figure));
        }
        for (Prose named : ballot.named()) {
            List<Slab> lines = typesetter.paragraph(named, styles.cell, measure - LABEL, tag.add(Tag.Role.PARAGRAPH));
            lines.forEach(l -> slabs.add(l.indented(LABEL)));
        }
        int first = slabs.size() - ballot.named().size();
        if (first > 0 && first < slabs.size()) {
            slabs.set(first - 1, slabs.get(first - 1).kept());
        }
        return slabs;
    }

    private Slab bar(List<Share> shares, Tag figure) {
        double total = Math.max(1, shares.stream().mapToInt(Share::count).sum());
        double width = measure - LABEL;
        List<Mark> marks = new ArrayList<>();
        double x = LABEL;
        for (Share share : shares) {
            double part = width * share.count() / total;
            if (part > 0) {
                field(share.choice(), figure, x, 3, Math.max(0.8, part - 0.8), marks);
            }
            x += part;
        }
        double label = LABEL;
        for (Share share : shares) {
            String words = share.label() + "\u00a0" + share.count();
            double key = label;
            field(share.choice(), figure, key, BAR + 6.5, 6.5, 6.5, marks);
            marks.add(new Mark.Words(figure, key + 10, BAR + 12.2, styles.small, words + " ", 0));
            label += 10 + metrics.width(styles.small, words) + 16;
        }
        return Slab.of(3, BAR + 17, marks);
    }

    private void field(Choice choice, Tag tag, double x, double y, double width, List<Mark> marks) {
        field(choice, tag, x, y, width, BAR, marks);
    }

    private void field(Choice choice, Tag tag, double x, double y, double width, double height, List<Mark> marks) {
        switch (choice) {
            case IN_FAVOUR -> marks.add(new Mark.Field(tag, x, y, width, height, palette.heading()));
            case AGAINST -> hatched(tag, x, y, width, height, marks);
            case ABSTAINING -> {
                marks.add(new Mark.Field(tag, x, y, width, height, palette.field()));
                marks.add(new Mark.Rule(tag, x, y + 0.4, x + width, y + 0.4, 0.8, palette.quiet()));
                marks.add(new Mark.Rule(tag, x, y + height - 0.4, x + width, y + height - 0.4, 0.8, palette.quiet()));
            }
            case NOT_VOTING -> dotted(tag, x, y, width, height, marks);
        }
    }

    private void dotted(Tag tag, double x, double y, double width, double height, List<Mark> marks) {
        int across = Math.max(1, (int) (width / DOTS));
        int down = Math.max(1, (int) (height / DOTS));
        for (int i = 0; i < across; i++) {
            for (int j = 0; j < down; j++) {
                double atX = x + width * (i + 0.5) / across;
                marks.add(new Mark.Disc(tag, atX, y + height * (j + 0.5) / down, 0.65, palette.quiet()));
            }
        }
    }

    /// Slanted lines on the colour of loss, so that it differs from the others in grey print.
    private void hatched(Tag tag, double x, double y, double width, double height, List<Mark> marks) {
        marks.add(new Mark.Field(tag, x, y, width, height, palette.lost()));
        for (double at = x + 3; at < x + width + height; at += 4.5) {
            double fromX = Math.min(at, x + width);
            double fromY = y + (at - fromX);
            double toX = Math.max(x, at - height);
            double toY = y + (at - toX);
            if (fromY < y + height) {
                marks.add(new Mark.Rule(tag, fromX, fromY, toX, toY, 0.8, Palette.PAPER));
            }
        }
    }
}
