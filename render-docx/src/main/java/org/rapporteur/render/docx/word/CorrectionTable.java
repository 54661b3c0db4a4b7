package org.rapporteur.render.docx.word;

import java.util.List;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.Matrix.Anchor;

/// Writes Table 5: who corrected what, with links back to where it stands.
final class CorrectionTable {
    private static final List<Grid.Need> NEEDS =
            List.of(new Grid.Need(500, 0), new Grid.Need(3200, 1), new Grid.Need(5000, 3));

    private final Matrix matrix;
    private final Labels labels;
    private final Ink ink;
    private final int width;

    CorrectionTable(Matrix matrix, Ink ink, int width) {
        this.matrix = matrix;
        this.labels = matrix.labels();
        this.ink = ink;
        this.width = width;
    }

    void write() {
        String caption = labels.get("table.corrections");
        ink.paragraph(Style.CAPTION, caption);
        Table table = Table.open(
                ink,
                Grid.shared(width, NEEDS),
                new Table.Look(false, true, false),
                caption,
                labels.get("table.corrections.description"));
        table.head(0);
        for (String head : List.of("number", "corrected", "corrected.what")) {
            table.cell(Style.HEAD, labels.get("head." + head));
        }
        table.endRow();
        matrix.corrections().forEach(c -> row(table, c));
        table.close();
        ink.paragraph(Style.LEGEND, "");
    }

    private void row(Table table, Matrix.Correction correction) {
        table.row().cell();
        ink.paragraph(Style.CELL);
        int bookmark = ink.openBookmark(new Anchor.OfCorrection(correction.number()));
        ink.words("c" + correction.number()).closeBookmark(bookmark).end();
        table.endCell().cell(Style.CELL, correction.words()).cell();
        correction.facts().forEach(ink::resting);
        table.endCell().endRow();
    }
}
