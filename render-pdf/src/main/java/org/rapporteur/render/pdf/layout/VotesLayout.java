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

    /// What a key takes before its words, and the space behind them.
    private static final double KEY = 10;

    private static final double KEY_GAP = 16;

    /// The least space between a title and the keys in its line.
    private static final double BESIDE = 20;

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
            boolean beside = slabs.size() == 1
                    && metrics.width(styles.cell.in(Face.SEMIBOLD), title.plain()) + BESIDE + keysWidth(ballot.shares())
                            <= measure;
            slabs.add(bar(ballot.shares(), figure, beside));
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

    private double keysWidth(List<Share> shares) {
        return shares.stream()
                .mapToDouble(s -> KEY + metrics.width(styles.small, words(s)) + KEY_GAP)
                .sum();
    }

    private static String words(Share share) {
        return share.label() + "\u00a0" + share.count();
    }

    /// @param beside whether the keys stand above the bar, in the line of the title, rather than below it
    private Slab bar(List<Share> shares, Tag figure, boolean beside) {
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
        double key = beside ? measure - keysWidth(shares) + KEY_GAP : LABEL;
        double y = beside ? -12 : BAR + 6.5;
        for (Share share : shares) {
            field(share.choice(), figure, key, y, 6.5, 6.5, marks);
            marks.add(new Mark.Words(figure, key + KEY, y + 5.7, styles.small, words(share) + " ", 0));
            key += KEY + metrics.width(styles.small, words(share)) + KEY_GAP;
        }
        return Slab.of(3, BAR + (beside ? 5 : 17), marks);
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
