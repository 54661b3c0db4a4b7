package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.render.pdf.compose.Brief;
import org.rapporteur.render.pdf.compose.Brief.Detail;
import org.rapporteur.render.pdf.compose.Brief.KeyFigure;

/// Lays out the head of the brief: kicker, title, standfirst, key figures, and the messages beside the box.
final class HeadLayout {
    private static final double BOX = 165;
    private static final double BOX_GAP = 22;
    private static final double BOX_PADDING = 11;

    private final Typesetter typesetter;
    private final Lists lists;
    private final Styles styles;
    private final Palette palette;
    private final double measure;
    private final Optional<Masthead> masthead;

    HeadLayout(Typesetter typesetter, Lists lists, Styles styles, Look look) {
        this.typesetter = typesetter;
        this.lists = lists;
        this.styles = styles;
        this.palette = look.palette();
        this.measure = look.sheet().measure();
        this.masthead = look.masthead();
    }

    List<Slab> slabs(Brief brief, Tag document) {
        List<Slab> slabs = new ArrayList<>();
        String kicker = brief.kicker().toUpperCase(brief.language().locale());
        Tag paragraph = document.add(Tag.Role.PARAGRAPH);
        if (masthead.isPresent()) {
            Tag figure = document.add(Tag.Role.FIGURE)
                    .with(Tag.Trait.ALT, masthead.get().alt());
            slabs.add(masthead(kicker, masthead.get(), paragraph, figure));
        } else {
            slabs.addAll(typesetter.paragraph(kicker, styles.kicker, measure, paragraph));
        }
        Tag h1 = document.add(Tag.Role.H1);
        List<Slab> title = new ArrayList<>(typesetter.paragraph(brief.title(), styles.title, measure, h1));
        title.set(0, title.getFirst().spaced(3).with(List.of(new Mark.Anchor(h1, 0, 0, "title"))));
        slabs.addAll(title);
        if (!brief.standfirst().isEmpty()) {
            List<Slab> standfirst = new ArrayList<>(typesetter.paragraph(
                    brief.standfirst(), styles.standfirst, measure * 0.88, document.add(Tag.Role.PARAGRAPH)));
            standfirst.set(0, standfirst.getFirst().spaced(4));
            slabs.addAll(standfirst);
        }
        if (!brief.figures().isEmpty()) {
            slabs.add(figures(brief.figures(), document.add(Tag.Role.LIST).with(Tag.Trait.NUMBERING, "None")));
        }
        slabs.add(messages(brief, document));
        return slabs;
    }

    /// The logo at the right, the kicker beside it.
    private Slab masthead(String kicker, Masthead logo, Tag paragraph, Tag figure) {
        double width = logo.width();
        double height = logo.height();
        List<Slab> words = typesetter.paragraph(kicker, styles.kicker, measure - width - BOX_GAP, paragraph);
        double depth = Math.max(height, Slab.height(words));
        List<Mark> marks = new ArrayList<>(Slab.stack(words, 0, depth - Slab.height(words)));
        marks.add(new Mark.Image(figure, measure - width, 0, width, height, logo.artwork()));
        return Slab.of(0, depth, marks);
    }

    private Slab figures(List<KeyFigure> figures, Tag list) {
        double width = measure / Math.max(4, figures.size());
        List<Mark> marks = new ArrayList<>();
        double deepest = 0;
        for (int i = 0; i < figures.size(); i++) {
            Tag body = list.add(Tag.Role.ITEM).add(Tag.Role.BODY);
            KeyFigure figure = figures.get(i);
            List<Slab> number = typesetter.paragraph(
                    figure.figure() + "\u00a0", styles.figure, width - 10, body.add(Tag.Role.SPAN));
            List<Slab> caption =
                    typesetter.paragraph(figure.caption(), styles.caption, width - 12, body.add(Tag.Role.SPAN));
            marks.addAll(Slab.stack(number, i * width, 6));
            marks.addAll(Slab.stack(caption, i * width, 6 + Slab.height(number)));
            deepest = Math.max(deepest, 6 + Slab.height(number) + Slab.height(caption));
        }
        double bottom = deepest + 6;
        marks.add(new Mark.Rule(Tag.LAYOUT, 0, 0, measure, 0, 1.6, palette.heading()));
        marks.add(new Mark.Rule(Tag.LAYOUT, 0, bottom, measure, bottom, 0.5, palette.rule()));
        return Slab.of(12, bottom, marks);
    }

    /// The messages and the box stand side by side; the box alone, and wide, where there are no messages.
    private Slab messages(Brief brief, Tag document) {
        boolean alone = brief.messages().points().isEmpty();
        double left = measure - BOX - BOX_GAP;
        List<Slab> points = alone ? List.of() : lists.section(brief.messages(), left, document);
        Tag list = document.add(Tag.Role.LIST).with(Tag.Trait.NUMBERING, "Description");
        double boxWidth = alone ? measure : BOX;
        List<Slab> box = details(brief.details(), boxWidth - 2 * BOX_PADDING, list);
        double height = Math.max(Slab.height(points), Slab.height(box) + 2 * BOX_PADDING);
        double x = alone ? 0 : left + BOX_GAP;
        List<Mark> marks = new ArrayList<>(Slab.stack(points, 0, 0));
        double boxHeight = alone ? height : Math.max(Slab.height(box) + 2 * BOX_PADDING, Slab.height(points));
        marks.add(new Mark.Field(Tag.LAYOUT, x, 0, boxWidth, boxHeight, palette.field()));
        marks.addAll(Slab.stack(box, x + BOX_PADDING, BOX_PADDING));
        return Slab.of(15, height, marks);
    }

    private List<Slab> details(List<Detail> details, double width, Tag list) {
        List<Slab> slabs = new ArrayList<>();
        for (Detail detail : details) {
            Tag item = list.add(Tag.Role.ITEM);
            String term = detail.term().toUpperCase(java.util.Locale.ROOT);
            List<Slab> head = new ArrayList<>(typesetter.paragraph(term, styles.term, width, item.add(Tag.Role.LABEL)));
            head.set(0, head.getFirst().spaced(4.5));
            slabs.addAll(head);
            slabs.addAll(typesetter.paragraph(detail.text(), styles.detail, width, item.add(Tag.Role.BODY)));
        }
        return slabs;
    }
}
