package org.rapporteur.render.docx.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.model.RoleKind;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.Matrix.Anchor;
import org.rapporteur.render.docx.compose.Titles;

/// Writes Table 1: States by texts, a role in each cell.
final class MatrixTable {
    private static final int STATE = 2300;
    private static final int GROUP = 1950;
    private static final int NARROW_STATE = 2100;
    private static final int NARROW_GROUP = 1750;
    private static final int SPONSORED = 900;
    private static final int WIDEST = 2600;
    private static final int TURNED_HEIGHT = 2300;

    private final Matrix matrix;
    private final Labels labels;
    private final Ink ink;
    private final int width;

    MatrixTable(Matrix matrix, Ink ink, int width) {
        this.matrix = matrix;
        this.labels = matrix.labels();
        this.ink = ink;
        this.width = width;
    }

    void write() {
        for (int i = 0; i < matrix.parts().size(); i++) {
            write(matrix.parts().get(i), i);
        }
    }

    private void write(Matrix.Part part, int index) {
        String caption = caption(part, index);
        ink.paragraph(Style.CAPTION, caption);
        Table table = Table.open(
                ink, grid(part), new Table.Look(true, true, true), caption, labels.get("table.by.state.description"));
        head(table, part);
        for (Matrix.Row row : matrix.rows()) {
            row(table, part, index, row);
        }
        totals(table, part, "total.positions", false);
        totals(table, part, "total.sponsors", true);
        table.close();
        ink.paragraph(Style.LEGEND, "");
    }

    private String caption(Matrix.Part part, int index) {
        if (matrix.parts().size() == 1) {
            return labels.get("table.by.state");
        }
        return labels.get(
                "table.by.state.part",
                index + 1,
                matrix.parts().size(),
                part.columns().getFirst().number(),
                part.columns().getLast().number());
    }

    private Grid grid(Matrix.Part part) {
        int texts = part.columns().size();
        int state = part.turned() ? NARROW_STATE : STATE;
        int group = part.turned() ? NARROW_GROUP : GROUP;
        int each = Math.min(WIDEST, (width - state - group - SPONSORED) / texts);
        List<Integer> widths = new ArrayList<>();
        widths.add(Math.min(2 * state, width - group - SPONSORED - texts * each));
        widths.add(group);
        widths.addAll(Collections.nCopies(texts, each));
        widths.add(SPONSORED);
        return new Grid(widths);
    }

    private void head(Table table, Matrix.Part part) {
        table.head(part.turned() ? TURNED_HEIGHT : 0);
        table.cell(Style.HEAD, labels.get("head.state"));
        table.cell(Style.HEAD, labels.get("head.region"));
        for (Matrix.Column column : part.columns()) {
            table.cell(part.turned());
            ink.paragraph(Style.HEAD);
            int bookmark = ink.openBookmark(Bookmarks.column(column.number()));
            ink.link(new Anchor.OfText(column.number()), Style.HEAD_LINK, Integer.toString(column.number()));
            ink.closeBookmark(bookmark).end();
            column.text().symbol().ifPresent(symbol -> ink.paragraph(Style.HEAD, symbol));
            ink.paragraph(Style.HEAD, column.shortTitle());
            table.endCell();
        }
        table.cell(Style.HEAD, labels.get("head.sponsored")).endRow();
    }

    private void row(Table table, Matrix.Part part, int index, Matrix.Row row) {
        table.row().cell();
        ink.paragraph(Style.CELL);
        int bookmark = ink.openBookmark(ink.bookmarks().row(index + 1, row.key()));
        ink.words(row.name()).closeBookmark(bookmark).end();
        table.endCell();
        table.cell(Style.GROUP, row.group());
        for (Matrix.Column column : part.columns()) {
            role(table, row, column, row.cells().get(column.number() - 1));
        }
        table.cell(Style.TOTAL, Integer.toString(row.sponsored())).endRow();
    }

    private void role(Table table, Matrix.Row row, Matrix.Column column, Matrix.Cell cell) {
        table.cell();
        if (cell.positions().isEmpty()) {
            ink.paragraph(Style.ROLE);
            control(row, column, Optional.empty());
            ink.end();
        }
        for (int i = 0; i < cell.positions().size(); i++) {
            Matrix.Position position = cell.positions().get(i);
            ink.paragraph(style(cell, position));
            OptionalInt remark = i == 0 ? ink.openRemark(cell.remarks()) : OptionalInt.empty();
            int bookmark = i == 0 ? openBookmark(row, column) : -1;
            control(row, column, Optional.of(position.role()));
            if (bookmark >= 0) {
                ink.closeBookmark(bookmark);
            }
            ink.closeRemark(remark).support(position.support()).end();
        }
        table.endCell();
    }

    private int openBookmark(Matrix.Row row, Matrix.Column column) {
        return ink.openBookmark(new Anchor.OfCell(column.number(), row.key()));
    }

    private static Style style(Matrix.Cell cell, Matrix.Position position) {
        if (!cell.remarks().isEmpty()) {
            return Style.ROLE_CHECK;
        }
        return position.support().correction().isPresent() ? Style.ROLE_CORRECTED : Style.ROLE;
    }

    /// A run-level content control with the list of roles: those of a whole cell or block lose their text in
    /// LibreOffice when a comment stands on them.
    private void control(Matrix.Row row, Matrix.Column column, Optional<RoleKind> chosen) {
        Style style = chosen.map(Style::of).orElse(Style.NO_ROLE);
        Xml xml = ink.xml;
        xml.open("sdt").open("sdtPr");
        xml.open("rPr").value("rStyle", ink.id(style)).close();
        xml.value("alias", Titles.cut(labels.get("role.control", row.name(), column.number()), 64));
        xml.value("tag", ink.bookmarks().tag(column.number(), row.key()));
        xml.value("id", Integer.toString(ink.nextControl()));
        xml.open("dropDownList");
        item(Labels.DASH, "none");
        for (RoleKind role : RoleKind.values()) {
            item(labels.role(role), role.code());
        }
        xml.close().close().open("sdtContent");
        ink.words(style, chosen.map(labels::role).orElse(Labels.DASH));
        xml.close().close();
    }

    private static int total(Matrix.Column column, boolean sponsors) {
        return sponsors ? column.sponsors() : column.positions();
    }

    private void item(String shown, String value) {
        ink.xml.empty("listItem", "displayText", shown, "value", value);
    }

    private void totals(Table table, Matrix.Part part, String label, boolean sponsors) {
        table.row().cell(Style.CELL, labels.get(label)).cell(Style.CELL, "");
        for (Matrix.Column column : part.columns()) {
            table.cell(Style.TOTAL, Integer.toString(total(column, sponsors)));
        }
        int all = matrix.columns().stream().mapToInt(c -> total(c, sponsors)).sum();
        table.cell(Style.TOTAL, Integer.toString(all)).endRow();
    }
}
