package org.rapporteur.render.docx.word;

/// Writes the frame of a table: head rows repeat on each page, rows stay whole, the table has a name and a
/// description for those who can't see it.
final class Table {
    private final Ink ink;
    private final Grid grid;
    private int column;

    private Table(Ink ink, Grid grid) {
        this.ink = ink;
        this.grid = grid;
    }

    /// How a table's first and last rows and columns stand out.
    record Look(boolean lastRow, boolean firstColumn, boolean lastColumn) {}

    static Table open(Ink ink, Grid grid, Look look, String caption, String description) {
        Xml xml = ink.xml;
        xml.open("tbl").open("tblPr");
        xml.value("tblStyle", ink.id(Style.TABLE));
        xml.empty("tblW", "w", Integer.toString(grid.total()), "type", "dxa");
        xml.empty("tblLayout", "type", "fixed");
        xml.empty(
                "tblLook",
                "val",
                value(look),
                "firstRow",
                "1",
                "lastRow",
                flag(look.lastRow()),
                "firstColumn",
                flag(look.firstColumn()),
                "lastColumn",
                flag(look.lastColumn()),
                "noHBand",
                "0",
                "noVBand",
                "1");
        xml.value("tblCaption", caption).value("tblDescription", description).close();
        xml.open("tblGrid");
        for (int width : grid.widths()) {
            xml.empty("gridCol", "w", Integer.toString(width));
        }
        xml.close();
        return new Table(ink, grid);
    }

    private static String flag(boolean on) {
        return on ? "1" : "0";
    }

    private static String value(Look look) {
        int bits = 0x0020
                | (look.lastRow() ? 0x0040 : 0)
                | (look.firstColumn() ? 0x0080 : 0)
                | (look.lastColumn() ? 0x0100 : 0)
                | 0x0400;
        return "%04X".formatted(bits);
    }

    /// Opens a head row; `height` in twentieths of a point, 0 for as high as it needs.
    Table head(int height) {
        ink.xml.open("tr").open("trPr").empty("cantSplit");
        if (height > 0) {
            ink.xml.empty("trHeight", "val", Integer.toString(height), "hRule", "atLeast");
        }
        ink.xml.empty("tblHeader").close();
        column = 0;
        return this;
    }

    /// Opens a row.
    Table row() {
        ink.xml.open("tr").open("trPr").empty("cantSplit").close();
        column = 0;
        return this;
    }

    Table endRow() {
        ink.xml.close();
        return this;
    }

    /// Opens a cell of the next column.
    Table cell(boolean turned) {
        ink.xml.open("tc").open("tcPr");
        ink.xml.empty("tcW", "w", Integer.toString(grid.widths().get(column++)), "type", "dxa");
        if (turned) {
            ink.xml.value("textDirection", "btLr");
        }
        ink.xml.close();
        return this;
    }

    Table cell() {
        return cell(false);
    }

    Table endCell() {
        ink.xml.close();
        return this;
    }

    /// A cell with one paragraph.
    Table cell(Style style, String words) {
        cell();
        ink.paragraph(style, words);
        return endCell();
    }

    void close() {
        ink.xml.close();
    }
}
