package org.rapporteur.render.docx.word;

import java.util.List;
import java.util.OptionalInt;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.Matrix.Anchor;

/// Writes Table 3: wording that was fought over.
final class ContestTable {
    private static final List<Grid.Need> NEEDS = List.of(
            new Grid.Need(1900, 1),
            new Grid.Need(2000, 3),
            new Grid.Need(2000, 2),
            new Grid.Need(2000, 2),
            new Grid.Need(1500, 0),
            new Grid.Need(1500, 1));

    private final Matrix matrix;
    private final Labels labels;
    private final Ink ink;
    private final int width;

    ContestTable(Matrix matrix, Ink ink, int width) {
        this.matrix = matrix;
        this.labels = matrix.labels();
        this.ink = ink;
        this.width = width;
    }

    void write() {
        String caption = labels.get("table.contested");
        ink.paragraph(Style.CAPTION, caption);
        Table table = Table.open(
                ink,
                Grid.shared(width, NEEDS),
                new Table.Look(false, false, false),
                caption,
                labels.get("table.contested.description"));
        table.head(0);
        for (String head : List.of("text", "wording", "proponents", "opponents", "became", "replaced")) {
            table.cell(Style.HEAD, labels.get("head." + head));
        }
        table.endRow();
        matrix.contests().forEach(c -> row(table, c));
        table.close();
        ink.paragraph(Style.LEGEND, "");
    }

    private void row(Table table, Matrix.Contest contest) {
        table.row().cell();
        ink.paragraph(Style.CELL);
        OptionalInt text = contest.text();
        if (text.isPresent()) {
            Matrix.Column column = matrix.columns().get(text.getAsInt() - 1);
            ink.link(new Anchor.OfText(column.number()), Style.HYPERLINK, Integer.toString(column.number()));
            ink.words(" " + column.text().symbol().orElse(column.shortTitle()));
        } else {
            ink.words(Labels.DASH);
        }
        ink.end();
        table.endCell().cell();
        ink.paragraph(contest.wording().support().correction().isPresent() ? Style.CELL_CORRECTED : Style.CELL);
        int bookmark = ink.openBookmark(new Anchor.OfContest(contest.number()));
        ink.words(contest.wording().words()).closeBookmark(bookmark);
        ink.support(contest.wording().support()).end();
        table.endCell();
        table.cell(Style.CELL, names(contest.proponents()));
        table.cell(Style.CELL, names(contest.opponents()));
        table.cell(Style.CELL, contest.result().orElse(Labels.DASH));
        table.cell(Style.CELL, contest.replacedBy().orElse(Labels.DASH)).endRow();
    }

    private String names(List<String> names) {
        return names.isEmpty() ? Labels.DASH : labels.join(names);
    }
}
