package org.rapporteur.render.docx.word;

import java.util.List;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.Matrix.Anchor;

/// Writes Table 4: the sentences that the facts rest on, with links back to where the facts stand.
final class EvidenceTable {
    private static final List<Grid.Need> NEEDS =
            List.of(new Grid.Need(500, 0), new Grid.Need(1000, 0), new Grid.Need(5000, 3), new Grid.Need(4000, 2));

    private final Matrix matrix;
    private final Labels labels;
    private final Ink ink;
    private final int width;

    EvidenceTable(Matrix matrix, Ink ink, int width) {
        this.matrix = matrix;
        this.labels = matrix.labels();
        this.ink = ink;
        this.width = width;
    }

    void write() {
        String caption = labels.get("table.evidence");
        ink.paragraph(Style.CAPTION, caption);
        Table table = Table.open(
                ink,
                Grid.shared(width, NEEDS),
                new Table.Look(false, true, false),
                caption,
                labels.get("table.evidence.description"));
        table.head(0);
        for (String head : List.of("number", "paragraph", "sentence", "facts")) {
            table.cell(Style.HEAD, labels.get("head." + head));
        }
        table.endRow();
        matrix.notes().forEach(n -> row(table, n));
        table.close();
        ink.paragraph(Style.LEGEND, "");
    }

    private void row(Table table, Matrix.Note note) {
        table.row().cell();
        ink.paragraph(Style.CELL);
        int bookmark = ink.openBookmark(new Anchor.OfNote(note.number()));
        ink.words(Integer.toString(note.number())).closeBookmark(bookmark).end();
        table.endCell();
        String paragraph =
                note.paragraph().isPresent() ? Integer.toString(note.paragraph().getAsInt()) : Labels.DASH;
        table.cell(Style.CELL, paragraph).cell();
        ink.paragraph(Style.CELL).words(Style.SOURCE_WORDS, note.sentence()).end();
        table.endCell().cell();
        note.facts().forEach(ink::resting);
        if (note.facts().isEmpty()) {
            ink.paragraph(Style.CELL, Labels.DASH);
        }
        table.endCell().endRow();
    }
}
