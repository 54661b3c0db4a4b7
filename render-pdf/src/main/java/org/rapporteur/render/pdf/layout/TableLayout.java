package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.render.pdf.compose.Brief.Cell;
import org.rapporteur.render.pdf.compose.Brief.Column;
import org.rapporteur.render.pdf.compose.Brief.Row;
import org.rapporteur.render.pdf.compose.Brief.Table;
import org.rapporteur.render.pdf.compose.Inline;
import org.rapporteur.render.pdf.compose.Prose;

/// Lays out a table: heads repeated on each page, rows that keep together unless they are taller than half a page.
final class TableLayout {
    private static final double GAP = 7;
    private static final double PARAGRAPH_GAP = 1.5;

    private final Typesetter typesetter;
    private final Styles styles;
    private final Palette palette;
    private final double measure;
    private final double tallest;
    private final double above;
    private final double below;

    /// @param tallest a row that is higher may break over pages
    TableLayout(Typesetter typesetter, Styles styles, Palette palette, double measure, double tallest) {
        this.typesetter = typesetter;
        this.styles = styles;
        this.palette = palette;
        this.measure = measure;
        this.tallest = tallest;
        this.above = 4 * styles.density;
        this.below = 4.5 * styles.density;
    }

    List<Slab> slabs(Table table, Tag parent) {
        Tag tag = parent.add(Tag.Role.TABLE).with(Tag.Trait.SUMMARY, table.about());
        double[] widths = widths(table);
        List<Slab> slabs = new ArrayList<>();
        slabs.add(head(table, widths, tag.add(Tag.Role.HEAD).add(Tag.Role.ROW)).kept());
        Slab again = head(table, widths, Tag.PAGINATION);
        Tag rows = tag.add(Tag.Role.ROWS);
        for (Row row : table.rows()) {
            row(table, row, widths, rows.add(Tag.Role.ROW)).forEach(s -> slabs.add(s.under(again)));
        }
        return slabs;
    }

    /// Each column has its least width; the rest is shared by weight.
    private double[] widths(Table table) {
        List<Column> columns = table.columns();
        double least = columns.stream().mapToDouble(Column::least).sum() + GAP * (columns.size() - 1);
        double weights = columns.stream().mapToDouble(Column::weight).sum();
        double spare = Math.max(0, measure - least);
        return columns.stream()
                .mapToDouble(c ->
                        c.least() * Math.min(1, measure / least) + (weights == 0 ? 0 : spare * c.weight() / weights))
                .toArray();
    }

    private Slab head(Table table, double[] widths, Tag row) {
        List<List<Slab>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String title = table.columns().get(i).title().toUpperCase(Locale.ROOT);
            cells.add(typesetter.paragraph(title, styles.tableHead, widths[i], row.add(Tag.Role.COLUMN_HEAD)));
        }
        double height = cells.stream().mapToDouble(Slab::height).max().orElse(0);
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            marks.addAll(Slab.stack(cells.get(i), x, 3 + height - Slab.height(cells.get(i))));
            x += widths[i] + GAP;
        }
        double bottom = height + 6;
        marks.add(new Mark.Rule(Tag.LAYOUT, 0, bottom, measure, bottom, 1, palette.heading()));
        return Slab.of(0, bottom, marks);
    }

    private List<Slab> row(Table table, Row row, double[] widths, Tag tag) {
        List<List<Slab>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            boolean head = table.columns().get(i).head();
            Tag cell = tag.add(head ? Tag.Role.ROW_HEAD : Tag.Role.CELL);
            cells.add(cell(row.cells().get(i), widths[i], cell));
        }
        double height = cells.stream().mapToDouble(Slab::height).max().orElse(0);
        List<Slab> slabs =
                height + above + below <= tallest ? List.of(whole(cells, widths, height)) : broken(cells, widths);
        if (row.anchor().isPresent()) {
            Mark anchor = new Mark.Anchor(tag, 0, 0, row.anchor().get());
            List<Slab> anchored = new ArrayList<>(slabs);
            anchored.set(0, slabs.getFirst().with(List.of(anchor)));
            return anchored;
        }
        return slabs;
    }

    private List<Slab> cell(Cell cell, double width, Tag tag) {
        List<Prose> paragraphs = cell.paragraphs();
        if (paragraphs.isEmpty()) {
            return typesetter.paragraph(Prose.of("–", Inline.Tone.ASIDE), styles.cell, width, tag);
        }
        List<Slab> slabs = new ArrayList<>();
        for (Prose paragraph : paragraphs) {
            boolean label = paragraph.parts().size() == 1
                    && paragraph.parts().getFirst() instanceof Inline.Words(String _, Inline.Tone tone)
                    && tone == Inline.Tone.STRONG;
            Style style = label ? styles.cell.in(palette.accent()) : styles.cell;
            Tag holder = paragraphs.size() == 1 ? tag : tag.add(Tag.Role.PARAGRAPH);
            List<Slab> lines = new ArrayList<>(typesetter.paragraph(paragraph, style, width, holder));
            if (!slabs.isEmpty() && !lines.isEmpty()) {
                lines.set(0, lines.getFirst().spaced(PARAGRAPH_GAP));
            }
            slabs.addAll(lines);
        }
        return slabs;
    }

    private Slab whole(List<List<Slab>> cells, double[] widths, double height) {
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            marks.addAll(Slab.stack(cells.get(i), x, above));
            x += widths[i] + GAP;
        }
        double bottom = above + height + below;
        marks.add(rule(bottom));
        return Slab.of(0, bottom, marks);
    }

    /// A row line by line, so that it can go on over the page.
    private List<Slab> broken(List<List<Slab>> cells, double[] widths) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(0);
        List<Slab> slabs = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            List<Mark> marks = new ArrayList<>();
            double height = 0;
            double x = 0;
            boolean last = line == lines - 1;
            for (int i = 0; i < widths.length; i++) {
                if (line < cells.get(i).size()) {
                    Slab slab = cells.get(i).get(line);
                    double top = line == 0 ? above : slab.before();
                    double left = x;
                    slab.marks().forEach(m -> marks.add(m.moved(left, top)));
                    height = Math.max(height, top + slab.height());
                }
                x += widths[i] + GAP;
            }
            height += last ? below : 0;
            if (last) {
                marks.add(rule(height));
            }
            Slab slab = Slab.of(0, height, marks);
            slabs.add(line == 0 || line == lines - 2 ? slab.kept() : slab);
        }
        return slabs;
    }

    private Mark rule(double y) {
        return new Mark.Rule(Tag.LAYOUT, 0, y, measure, y, 0.4, palette.rule());
    }
}
