package org.rapporteur.render.docx.word;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.rapporteur.model.RoleKind;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.Matrix.Anchor;
import org.rapporteur.render.docx.compose.Titles;

/// Writes Table 2: each text with its title, sponsors, outcome and mandates.
final class TextTable {
    private final Matrix matrix;
    private final Labels labels;
    private final Ink ink;
    private final int width;
    private final List<RoleKind> roles;

    TextTable(Matrix matrix, Ink ink, int width) {
        this.matrix = matrix;
        this.labels = matrix.labels();
        this.ink = ink;
        this.width = width;
        this.roles = matrix.entries().getFirst().lists().stream()
                .map(Matrix.RoleList::role)
                .toList();
    }

    void write() {
        String caption = labels.get("table.by.text");
        ink.paragraph(Style.CAPTION, caption);
        Table table = Table.open(
                ink, grid(), new Table.Look(false, true, false), caption, labels.get("table.by.text.description"));
        table.head(0);
        for (String head : heads()) {
            table.cell(Style.HEAD, head);
        }
        table.endRow();
        matrix.entries().forEach(e -> row(table, e));
        table.close();
        ink.paragraph(Style.LEGEND, "");
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        for (String head : List.of("number", "kind", "symbol", "title")) {
            heads.add(labels.get("head." + head));
        }
        roles.forEach(r -> heads.add(labels.roleHead(r)));
        for (String head : List.of("vote", "outcome", "mandates")) {
            heads.add(labels.get("head." + head));
        }
        return heads;
    }

    private Grid grid() {
        List<Grid.Need> needs = new ArrayList<>();
        needs.add(new Grid.Need(480, 0));
        needs.add(new Grid.Need(1080, 0));
        needs.add(new Grid.Need(1000, weight(e -> e.column().text().symbol().orElse(""))));
        needs.add(new Grid.Need(1500, weight(e -> e.column().title())));
        for (int i = 0; i < roles.size(); i++) {
            int role = i;
            needs.add(new Grid.Need(
                    960, weight(e -> String.join("; ", e.lists().get(role).names()))));
        }
        needs.add(new Grid.Need(920, weight(e -> e.vote().orElse(""))));
        needs.add(new Grid.Need(1200, 0));
        needs.add(new Grid.Need(1020, weight(TextTable::mandates)));
        return Grid.shared(width, needs);
    }

    private static String mandates(Matrix.Entry entry) {
        return String.join(
                "; ", entry.mandates().stream().map(Matrix.Noted::words).toList());
    }

    /// Longer contents get more width, but not in proportion, or one long list would starve the others.
    private double weight(Function<Matrix.Entry, String> content) {
        int longest = matrix.entries().stream()
                .map(content)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.sqrt(Math.max(0, longest - 10));
    }

    private void row(Table table, Matrix.Entry entry) {
        Matrix.Column column = entry.column();
        table.row().cell();
        ink.paragraph(entry.remarks().isEmpty() ? Style.CELL : Style.CELL_CHECK);
        OptionalInt remark = ink.openRemark(entry.remarks());
        int bookmark = ink.openBookmark(new Anchor.OfText(column.number()));
        ink.words(Integer.toString(column.number()));
        ink.closeBookmark(bookmark).closeRemark(remark).end();
        table.endCell();
        noted(table, List.of(entry.kind()));
        table.cell(Style.CELL, column.text().symbol().orElse(Labels.DASH));
        table.cell(Style.CELL, column.title());
        for (Matrix.RoleList list : entry.lists()) {
            table.cell(Style.CELL, labels.counted(list.names()));
        }
        table.cell(Style.CELL, entry.vote().orElse(Labels.DASH));
        noted(table, entry.outcome().stream().toList());
        noted(table, entry.mandates());
        table.endRow();
    }

    /// A cell with one paragraph for each fact, and what it rests on.
    private void noted(Table table, List<Matrix.Noted> facts) {
        table.cell();
        for (Matrix.Noted fact : facts) {
            ink.paragraph(fact.support().correction().isPresent() ? Style.CELL_CORRECTED : Style.CELL);
            ink.words(Titles.capitalised(fact.words().isEmpty() ? Labels.DASH : fact.words()));
            ink.support(fact.support()).end();
        }
        if (facts.isEmpty()) {
            ink.paragraph(Style.CELL, Labels.DASH);
        }
        table.endCell();
    }
}
