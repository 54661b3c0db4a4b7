package org.rapporteur.ingest.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.rapporteur.model.Block;

/// The rows of a table of data. A cell that spans rows is repeated in each of them, so that every row can be read
/// alone; a
/// cell that spans columns is followed by empty ones.
final class HtmlTable {
    private static final int WIDEST_SPAN = 40;
    private static final int MOST_COLUMNS = 250;

    /// A cell with more letters is a column of a page, not a cell of data.
    private static final int LONGEST_CELL = 1500;

    private final List<Row> rows = new ArrayList<>();
    private final String caption;
    private final List<Carry> carries = new ArrayList<>();

    private HtmlTable(String caption) {
        this.caption = caption;
    }

    private record Row(boolean head, List<String> cells) {}

    /// A cell that reaches into the rows below.
    private record Carry(String text, int rows) {}

    /// Whether the table holds data; one that only lays out a page or a mail is read as if it were not there.
    static boolean isData(Element table) {
        if (table.attr("role").equals("presentation")
                || table.attr("role").equals("none")
                || table.selectFirst("table table") != null) {
            return false;
        }
        if (table.selectFirst("th, caption") != null) {
            return true;
        }
        List<Element> trs = table.select("tr");
        boolean grid = trs.size() >= 2
                && trs.stream().filter(tr -> tr.childrenSize() >= 2).count() >= 2;
        return grid
                && table.selectFirst("h1, h2, h3, td p + p, form") == null
                && table.select("td").stream().allMatch(td -> td.text().length() <= LONGEST_CELL);
    }

    static HtmlTable of(Element element) {
        Element caption = element.selectFirst("caption");
        HtmlTable table = new HtmlTable(caption == null ? "" : text(caption));
        for (Element tr : element.select("tr")) {
            table.read(tr);
        }
        return table;
    }

    void addTo(Manuscript manuscript) {
        manuscript.add(Block.Kind.PARAGRAPH, 0, caption, true);
        for (Row row : rows) {
            manuscript.addRow(row.head ? Block.Kind.TABLE_HEAD : Block.Kind.TABLE_ROW, row.cells);
        }
    }

    private void read(Element tr) {
        List<String> cells = new ArrayList<>();
        List<Element> own = tr.children().stream()
                .filter(c -> c.nameIs("td") || c.nameIs("th"))
                .toList();
        for (Element cell : own) {
            carryInto(cells);
            int across = span(cell, "colspan");
            int down = span(cell, "rowspan");
            String text = text(cell);
            for (int i = 0; i < across && cells.size() < MOST_COLUMNS; i++) {
                String part = i == 0 ? text : "";
                carry(cells.size(), new Carry(part, down - 1));
                cells.add(part);
            }
        }
        carryInto(cells);
        boolean head = !own.isEmpty() && (own.stream().allMatch(c -> c.nameIs("th")) || inHead(tr));
        rows.add(new Row(head, cells));
    }

    private static boolean inHead(Element tr) {
        return tr.parent() != null && tr.parent().nameIs("thead");
    }

    private void carryInto(List<String> cells) {
        while (cells.size() < carries.size() && carries.get(cells.size()).rows > 0) {
            Carry carry = carries.get(cells.size());
            carries.set(cells.size(), new Carry(carry.text, carry.rows - 1));
            cells.add(carry.text);
        }
    }

    private void carry(int column, Carry carry) {
        while (carries.size() <= column) {
            carries.add(new Carry("", 0));
        }
        carries.set(column, carry);
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, WIDEST_SPAN) : 1;
    }

    /// The words of a cell; what stands on lines of its own (a list item, a paragraph) is parted by a line feed.
    static String text(Element cell) {
        StringBuilder out = new StringBuilder();
        cell.filter(new CellText(out));
        return Letters.normalized(out.toString())
                .replaceAll(" {2,}", " ")
                .replaceAll(" ?\n[ \n]*", "\n")
                .strip();
    }

    private record CellText(StringBuilder out) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " "));
            } else if (node instanceof Element element) {
                if (NoteMarks.isMark(element) || element.nameIs("script") || element.nameIs("style")) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                part(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !element.nameIs("br")) {
                part(element);
            }
            return FilterResult.CONTINUE;
        }

        private void part(Element element) {
            if (element.nameIs("br") || HtmlComposer.isBlock(element)) {
                out.append('\n');
            }
        }
    }
}
