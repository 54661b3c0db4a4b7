package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.render.pdf.compose.Brief.Note;
import org.rapporteur.render.pdf.compose.Brief.Notes;
import org.rapporteur.render.pdf.compose.Brief.Points;
import org.rapporteur.render.pdf.compose.Prose;

/// Lays out headings, lists of points, and the notes.
final class Lists {
    private static final double INDENT = 11.5;
    private static final double BETWEEN = 4.4;
    private static final double NUMBER = 17;

    private final Typesetter typesetter;
    private final Metrics metrics;
    private final Styles styles;
    private final Citations citations;

    Lists(Typesetter typesetter, Metrics metrics, Styles styles, Citations citations) {
        this.typesetter = typesetter;
        this.metrics = metrics;
        this.styles = styles;
        this.citations = citations;
    }

    /// A heading, which stays with what follows.
    List<Slab> heading(String text, String anchor, double width, Tag parent) {
        Tag tag = parent.add(Tag.Role.H2);
        List<Slab> lines = new ArrayList<>(typesetter.paragraph(text, styles.heading, width, tag));
        lines.replaceAll(Slab::kept);
        lines.set(0, lines.getFirst().spaced(15 * styles.density).with(List.of(new Mark.Anchor(tag, 0, 0, anchor))));
        return lines;
    }

    /// A heading and its points.
    List<Slab> section(Points points, double width, Tag parent) {
        List<Slab> slabs = new ArrayList<>(heading(points.heading(), points.anchor(), width, parent));
        Tag list = parent.add(Tag.Role.LIST).with(Tag.Trait.NUMBERING, "Disc");
        for (Prose point : points.points()) {
            Tag item = list.add(Tag.Role.ITEM);
            Tag label = item.add(Tag.Role.LABEL);
            List<Slab> lines =
                    new ArrayList<>(typesetter.paragraph(point, styles.text, width - INDENT, item.add(Tag.Role.BODY)));
            lines.replaceAll(l -> l.indented(INDENT));
            Mark bullet = new Mark.Words(label, 1, styles.text.leading() * 0.5 + 3.1, styles.text, "• ", 0);
            lines.set(0, lines.getFirst().spaced(BETWEEN * styles.density).with(List.of(bullet)));
            slabs.addAll(lines);
        }
        return slabs;
    }

    /// The notes as narrow slabs; each number leads back to where the note is cited first.
    List<Slab> notes(Notes notes, double width, Tag parent, java.util.function.IntFunction<String> back) {
        Tag list = parent.add(Tag.Role.LIST).with(Tag.Trait.NUMBERING, "Decimal");
        List<Slab> slabs = new ArrayList<>();
        for (Note note : notes.notes()) {
            Tag item = list.add(Tag.Role.ITEM);
            slabs.addAll(note(note, width, item, notes.language(), back.apply(note.number())));
        }
        return slabs;
    }

    private List<Slab> note(Note note, double width, Tag item, String language, String back) {
        String number = note.number() + ".";
        double numberWidth = metrics.width(styles.note, number);
        Tag link = item.add(Tag.Role.LABEL).add(Tag.Role.LINK);
        double baseline = styles.note.leading() * 0.5 + styles.note.size() * 0.32;
        double x = NUMBER - 4 - numberWidth;
        List<Mark> label = new ArrayList<>();
        label.add(new Mark.Words(link, x, baseline, styles.note, number + " ", 0));
        label.add(new Mark.Hot(link, x, 0, numberWidth, 10, citations.placeOf(note.number()), back));
        Tag body = item.add(Tag.Role.BODY)
                .add(Tag.Role.NOTE)
                .with(Tag.Trait.ID, Citations.note(note.number()))
                .with(Tag.Trait.LANGUAGE, language);
        label.add(new Mark.Anchor(body, 0, 0, Citations.note(note.number())));
        String passage = note.place().isEmpty() ? note.passage() : note.passage() + "\u00a0\u00a0" + note.place();
        List<Slab> lines = new ArrayList<>(typesetter.paragraph(passage, styles.note, width - NUMBER, body));
        lines.replaceAll(l -> l.indented(NUMBER));
        lines.set(0, lines.getFirst().spaced(2.6 * styles.density).with(label));
        return lines;
    }
}
